import type { CellKind } from '../cells.ts';
import { columnsOf } from '../tables.ts';
import type { FigureTable } from './figure-row.ts';

export interface NumberColumn {
  readonly name: string;
  /** Place in a row's values. */
  readonly place: number;
  /** True where the number adds up over periods; false for a level at a date. */
  readonly adds: boolean;
}

/** The count columns of a table. In rates, the source's numerators and denominators count as flows; ranks don't. */
export function countColumns(table: FigureTable): readonly NumberColumn[] {
  const columns = [...columnsOf(table)].map(([name, meta], place) => ({ name, place, meta }));
  const counts = columns.filter(({ name, meta }) => meta.kind === 'count' && name !== 'rank');
  return counts.map(({ name, place, meta }) => ({ name, place, adds: meta.nature !== 'stock' }));
}

/** The column's number in a row; null where it is not reported. */
export function numberAt(values: readonly (number | null)[], { place }: NumberColumn): number | null {
  return values[place] ?? null;
}

const numberKinds: ReadonlySet<CellKind> = new Set(['count', 'decimal', 'printed']);

/** The columns of a table that hold figures, ranks among them, as names by their place in the row. */
export function figurePlaces(table: FigureTable): ReadonlyMap<number, string> {
  const columns = [...columnsOf(table)].map(([name, { kind }], place) => ({ name, kind, place }));
  return new Map(columns.filter(({ kind }) => numberKinds.has(kind)).map(({ name, place }) => [place, name]));
}
