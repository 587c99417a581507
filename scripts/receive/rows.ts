import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConvertedFile } from '../../src/model/import/types.ts';
import { parse } from '../../src/model/parse.ts';

/** Whose figures came, and for which days. */
export interface Came {
  readonly agencies: readonly string[];
  readonly span: readonly [string, string] | null;
}

const textOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);

/** The lines that a converted file adds to the one in its place. */
async function newLines(folder: string, { path, text }: ConvertedFile): Promise<string> {
  const known = new Set((await readFile(join(folder, path), 'utf8').catch(() => '')).split('\n'));
  const [header = '', ...lines] = text.split('\n');
  return [header, ...lines.filter((line) => line !== '' && !known.has(line)), ''].join('\n');
}

/** What the new rows of converted files say of bodies and days. In: the data folder, the files. */
export async function whatCame(folder: string, files: readonly ConvertedFile[]): Promise<Came> {
  const rows: Readonly<Record<string, unknown>>[] = [];
  for (const file of files) {
    if (file.table === null) continue;
    const parsed = parse(file.table, file.path, await newLines(folder, file));
    rows.push(...parsed.rows.map(({ values }) => values));
  }
  const starts = rows.flatMap((row) => textOf(row['period_start'])).sort();
  const ends = rows.flatMap((row) => textOf(row['period_end'])).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  return {
    agencies: [...new Set(rows.flatMap((row) => textOf(row['agency_id'])))],
    span: first !== undefined && last !== undefined ? [first, last] : null,
  };
}
