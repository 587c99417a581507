/** The tables of a data set as `parse` returns them, and the only ways this computation looks into a cell. */

export type Cell = string | number | boolean | null;

export interface TableRow {
  readonly file: string;
  readonly line: number;
  readonly values: Readonly<Record<string, Cell>>;
}

export const tableNames = [
  'agencies',
  'sources',
  'plans',
  'targets',
  'target_agencies',
  'case_files',
  'rates',
] as const;

export type TableName = (typeof tableNames)[number];

export interface DataSet {
  readonly asOf: string;
  readonly tables: Readonly<Record<TableName, readonly TableRow[]>>;
}

function cell(row: TableRow, column: string): Cell {
  const value = row.values[column];
  if (value === undefined) throw new Error(`${row.file}:${row.line} has no column ${column}`);
  return value;
}

export function textOrNull(row: TableRow, column: string): string | null {
  const value = cell(row, column);
  return value === null ? null : String(value);
}

export function text(row: TableRow, column: string): string {
  const value = textOrNull(row, column);
  if (value === null) throw new Error(`${row.file}:${row.line} has no ${column}`);
  return value;
}

/** Null is *not reported*; it never becomes zero. */
export function count(row: TableRow, column: string): bigint | null {
  const value = textOrNull(row, column);
  return value === null ? null : BigInt(value);
}

export function flag(row: TableRow, column: string): boolean {
  return text(row, column) === 'true';
}

export function list(row: TableRow, column: string): readonly string[] {
  return textOrNull(row, column)?.split('|') ?? [];
}

export function oneBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [key(item), item]));
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, key);
}

export function byText<T>(...keys: ((item: T) => string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}

export function inFileOrder(a: TableRow, b: TableRow): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
