import type { Grid } from './types.ts';

/** How a workbook stores a cell that is more than text: such a cell needs no reading of its signs. */
export type StoredAs = 'number' | 'date' | 'boolean';

/** A sheet as its reader gives it: the grid, and what the file says about its cells beyond their text. */
export interface Sheet extends Grid {
  readonly hidden: boolean;
  /** True where every row must have as many cells as the header: a text, not a sheet. */
  readonly isText: boolean;
  /** By `cellKey`; a cell that is not there is text. */
  readonly stored: ReadonlyMap<number, StoredAs>;
}

const WIDEST = 1 << 15;

/** One number for a cell. In: indexes of its row and column. */
export function cellKey(row: number, column: number): number {
  return row * WIDEST + column;
}

/** The text of a cell; empty where the row is shorter. */
export function cellAt({ rows }: Pick<Grid, 'rows'>, row: number, column: number): string {
  return rows[row]?.[column] ?? '';
}
