import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';

export type Cells = Record<string, string>;

/** The rows of a CSV file by column name, every cell as the text it is. Throws on a malformed file. */
export function readCsv(path: string): Cells[] {
  const { data, errors } = parse<Cells>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`malformed CSV: ${path}: ${errors[0]?.message}`);
  return data;
}

/** The rows of every CSV file of a folder, in name order. */
export function readFolder(folder: string): Cells[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return names.sort().flatMap((name) => readCsv(join(folder, name)));
}

/** A cell that must exist: throws where the column does not, so that a misspelt name is never an empty cell. */
export function cell(row: Cells, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no such column: ${column}`);
  return value;
}
