import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';

export const folder = 'data/sample';

export type TextRow = Readonly<Record<string, string>>;

/** Rows of one CSV of the sample as text, read without any code of the site. */
export async function readCsv(path: string): Promise<readonly TextRow[]> {
  const text = await readFile(join(folder, path), 'utf8');
  return Papa.parse<TextRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** Every file of the sample, as paths relative to its folder. */
export async function listFiles(): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** All case-files rows of the sample. */
export async function readCaseFiles(): Promise<readonly TextRow[]> {
  const files = (await listFiles()).filter((path) => path.startsWith('case-files/'));
  return (await Promise.all(files.map(readCsv))).flat();
}

/** A count, or null where the cell is empty. Throws where there is no such column. */
export function count(row: TextRow, column: string): number | null {
  const cell = row[column];
  if (cell === undefined) throw new Error(`no column ${column}`);
  return cell === '' ? null : Number(cell);
}

/** Which row, in words a failing test can print. */
export function nameOf(row: TextRow): string {
  return [row['agency_id'], row['field_id'], row['period_end']].filter(Boolean).join(' ');
}
