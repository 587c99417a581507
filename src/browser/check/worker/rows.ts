import Papa from 'papaparse';

/** Rows of a canonical CSV by the names of its columns; an empty cell is an empty text. */
export function parseRows(text: string): readonly Readonly<Record<string, string>>[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true });
  const [header = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** The same without the names: the header, then the rows. */
export function parseCells(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
}
