import type { CellValue } from './columns.ts';
import { createParser, type RawRow } from './create-parser.ts';
import type { Problem } from './problems.ts';
import { columnNames, type Row, type TableName } from './tables.ts';

export interface ParsedRow<T extends TableName> {
  /** Physical line on which the row begins, from 1. */
  readonly line: number;
  readonly values: Row<T>;
}

/** A row as far as it could be read: a refused cell is null and its column is named. */
export interface DraftRow<T extends TableName> {
  readonly line: number;
  readonly values: { readonly [K in keyof Row<T>]: Row<T>[K] | null };
  readonly refused: readonly string[];
}

// The values come from this table's own compiled columns: names made at run time, which types cannot follow.
function hasShape<T extends TableName>(
  _values: Record<string, CellValue>,
  _table: T,
): _values is Record<string, CellValue> & DraftRow<T>['values'] {
  return true;
}

/** Gives each value of a raw row its name and type. In: the table and a function to call with every row. */
export function nameValues<T extends TableName>(
  table: T,
  onRow: (row: DraftRow<T>) => void,
): (row: RawRow) => void {
  const names = columnNames(table);
  return ({ line, values, refused }) => {
    const named = Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
    if (hasShape(named, table)) onRow({ line, values: named, refused });
  };
}

function isWhole<T extends TableName>(row: DraftRow<T>): row is DraftRow<T> & ParsedRow<T> {
  return row.refused.length === 0;
}

/**
 * Reads a whole CSV text of a table.
 * In: the table, the name of the file for the problems, its text. Out: the rows without a refused cell, each with
 * its physical line, and every problem of the file, header, rows and cells. Throws nothing.
 */
export function parse<T extends TableName>(
  table: T,
  file: string,
  text: string,
): { readonly rows: readonly ParsedRow<T>[]; readonly problems: readonly Problem[] } {
  const rows: ParsedRow<T>[] = [];
  const problems: Problem[] = [];
  const onRow = nameValues(table, (row) => {
    if (isWhole(row)) rows.push({ line: row.line, values: row.values });
  });
  const parser = createParser(table, { file, onRow, onProblem: (problem) => problems.push(problem) });
  parser.push(text);
  parser.end();
  return { rows, problems };
}
