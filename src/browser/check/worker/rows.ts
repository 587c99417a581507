import Papa from 'papaparse';
import type { ConvertedFile } from '../../../model/import/types.ts';

/** Rows of a canonical CSV by the names of its columns, all or the first; an empty cell is an empty text. */
export function parseRows(text: string, most = 0): readonly Readonly<Record<string, string>>[] {
  const preview = most === 0 ? 0 : most + 1;
  const { data } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
    preview,
  });
  const [header = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** The same without the names: the header, then the rows. */
export function parseCells(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
}

/** Rows of data of a canonical file: its lines without the header; none of a file that is no table. */
export function rowsOf({ table, text }: ConvertedFile): number {
  if (table === null) return 0;
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return Math.max(0, lines - 1);
}
