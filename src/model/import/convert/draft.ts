import type { CellRow } from './cell-row.ts';
import type { PickedRow } from './pick-rows.ts';

/** A row being filled: its own cells first, then what the file or an answer says. */
export interface Draft {
  /** Index of the row of the sheet. */
  readonly row: number;
  readonly picked: PickedRow;
  readonly values: CellRow;
}

/** Rows being filled, and the columns that are settled. */
export interface Filling {
  readonly drafts: readonly Draft[];
  readonly has: (name: string) => boolean;
  /** Says that columns were filled row by row. */
  readonly settle: (names: readonly string[]) => void;
  /** Writes the same cells into every row; columns that are settled already stay. */
  readonly fill: (cells: Readonly<Record<string, string>>) => void;
}

/** In: the rows and the columns that the file itself has. */
export function createFilling(drafts: readonly Draft[], columns: Iterable<string>): Filling {
  const settled = new Set(columns);
  return {
    drafts,
    has: (name) => settled.has(name),
    settle: (names) => {
      for (const name of names) settled.add(name);
    },
    fill: (cells) => {
      for (const [name, cell] of Object.entries(cells)) {
        if (settled.has(name)) continue;
        settled.add(name);
        for (const { values } of drafts) values.set(name, cell);
      }
    },
  };
}
