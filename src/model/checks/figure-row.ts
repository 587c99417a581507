import type { CellValue } from '../columns.ts';
import type { Severity } from '../problems.ts';
import { columnNames } from '../tables.ts';
import type { RowPlace } from './finding.ts';

export type FigureTable = 'case_files' | 'rates';

/** One row of figures as the rules of a single row see it. */
export interface FigureRow extends RowPlace {
  readonly values: readonly CellValue[];
  /** How bad broken sense is here: an error in what an office submits, a warning where it is published already. */
  readonly sense: Severity;
}

function indexOf(table: FigureTable, name: string): number {
  const index = columnNames(table).indexOf(name);
  if (index === -1) throw new Error(`no such column: ${table}.${name}`);
  return index;
}

/** Reads the number of one column. In: the table and a column of it. Throws on any other name. */
export function numberOf(
  table: FigureTable,
  name: string,
): (row: Pick<FigureRow, 'values'>) => number | null {
  const index = indexOf(table, name);
  return ({ values }) => {
    const value = values[index];
    return typeof value === 'number' ? value : null;
  };
}

/** Reads the text of one column. In: the table and a column of it. Throws on any other name. */
export function textOf(table: FigureTable, name: string): (row: Pick<FigureRow, 'values'>) => string | null {
  const index = indexOf(table, name);
  return ({ values }) => {
    const value = values[index];
    return typeof value === 'string' ? value : null;
  };
}
