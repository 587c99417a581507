import { utils, write } from '@e965/xlsx';

/** A sheet to be written: its name, its rows as text, and which of its columns hold counts. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Indexes of columns whose plain digits become numbers; all other cells stay text, leading zeros and all. */
  readonly counts?: ReadonlySet<number>;
  /** Characters that each column is wide. */
  readonly widths?: readonly number[];
}

/** Characters that a program for tables shows in full, and does not allow in the name of a sheet. */
const NAME_LIMIT = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

const isCount = (cell: string): boolean => /^(?:0|[1-9]\d{0,14})$/.test(cell);

function toCell(text: string, column: number, counts: ReadonlySet<number>) {
  if (counts.has(column) && isCount(text)) return { t: 'n' as const, v: Number(text), z: '0' };
  return { t: 's' as const, v: text, z: '@' };
}

function toSheet({ rows, counts = new Set(), widths }: SheetToWrite) {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const sheet = utils.aoa_to_sheet([]);
  rows.forEach((row, top) => {
    row.forEach((text, left) => {
      if (text !== '') sheet[utils.encode_cell({ r: top, c: left })] = toCell(text, left, counts);
    });
  });
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, rows.length - 1), c: width - 1 },
  });
  if (widths) sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}

/** The first row of a table is its header; the rest is as wide as the header's words, within reason. */
export function widthsOf(rows: readonly (readonly string[])[], most = 60): readonly number[] {
  const first = rows.slice(0, 200);
  const columns = first.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, column) =>
    Math.min(most, Math.max(8, ...first.map((row) => (row[column] ?? '').length + 1))),
  );
}

/** An XLSX with its sheets, without formulas; equal sheets give equal bytes. */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const sheet of sheets)
    utils.book_append_sheet(book, toSheet(sheet), sheet.name.replace(FORBIDDEN, '-').slice(0, NAME_LIMIT));
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes);
}
