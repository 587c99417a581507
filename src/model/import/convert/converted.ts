import type { TableName } from '../../tables.ts';
import type { Sheet } from '../sheet.ts';
import type { ConvertedFile, PlacedProblem } from '../types.ts';

/** A row of the converted file and where it came from. */
export interface ConvertedRow {
  /** Index of the row of the sheet. */
  readonly row: number;
  /** In the order of the columns of the table. */
  readonly cells: readonly string[];
}

/** What a sheet became. */
export interface Converted {
  readonly table: TableName;
  readonly sheet: Sheet;
  readonly rows: readonly ConvertedRow[];
  /** For every column of the table the index of the column of the sheet; -1 where it came from elsewhere. */
  readonly origin: readonly number[];
  readonly headerRow: number;
  /** True where the header is the table's own, to the letter and in order. */
  readonly exactHeader: boolean;
  readonly path: string;
  /** Files that go with it: a new source, a later date of the data. */
  readonly others: readonly ConvertedFile[];
  readonly problems: readonly PlacedProblem[];
}
