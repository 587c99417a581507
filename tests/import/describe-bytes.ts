import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';

/** A cell of a described workbook: numbers are stored as numbers, text as text. */
type DescribedCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly percent: number }
  | { readonly formula: string; readonly value: number };

interface DescribedSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly DescribedCell[])[];
  /** Ranges as a spreadsheet names them, `A1:M1`. */
  readonly merges?: readonly string[];
}

/** A file in words that a reviewer can read; `writeBytes` makes its bytes. */
export interface Described {
  readonly name: string;
  readonly as: 'xlsx' | 'xls' | 'text';
  readonly sheets?: readonly DescribedSheet[];
  /** The file beside it that holds the text. */
  readonly from?: string;
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';
  readonly form?: 'NFC' | 'NFD';
  readonly newline?: 'lf' | 'crlf';
  readonly mark?: boolean;
}

const ORIGIN = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function cellOf(cell: DescribedCell): xlsx.CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  if ('date' in cell) return { t: 'n', v: (Date.parse(cell.date) - ORIGIN) / DAY, z: 'dd/mm/yyyy' };
  if ('percent' in cell) return { t: 'n', v: cell.percent, z: '0.00%' };
  return { t: 'n', v: cell.value, f: cell.formula };
}

function writeWorkbook({ as, sheets = [] }: Described): Uint8Array {
  const book = xlsx.utils.book_new();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet: xlsx.WorkSheet = {};
    rows.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const found = cellOf(cell);
        if (found) sheet[xlsx.utils.encode_cell({ r, c })] = found;
      });
    });
    const width = Math.max(...rows.map((cells) => cells.length));
    sheet['!ref'] = xlsx.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } });
    sheet['!merges'] = merges.map((range) => xlsx.utils.decode_range(range));
    xlsx.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: as === 'xls' ? 'biff8' : 'xlsx' }));
}

/** Every letter that Windows-1258 has, found by asking the decoder; tones are marks of their own there. */
function encode1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(new Uint8Array([code])), code]),
  );
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const [base = '', ...marks] = [...letter.normalize('NFD')];
    const shape = marks.filter((mark) => /[\u0302\u0306\u031b]/u.test(mark)).join('');
    const tone = marks.filter((mark) => !/[\u0302\u0306\u031b]/u.test(mark));
    for (const sign of [(base + shape).normalize('NFC'), ...tone]) {
      const code = codes.get(sign);
      if (code === undefined) throw new Error(`not in Windows-1258: ${sign} of ${letter}`);
      bytes.push(code);
    }
  }
  return new Uint8Array(bytes);
}

function encode16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(encoding === 'utf-16le' ? bytes : bytes.swap16());
}

async function writeText(described: Described, folder: string): Promise<Uint8Array> {
  const { from = '', encoding = 'utf-8', form = 'NFC', newline = 'lf', mark = false } = described;
  const plain = (await readFile(join(folder, from), 'utf8')).normalize(form);
  const text = newline === 'crlf' ? plain.replaceAll('\n', '\r\n') : plain;
  if (encoding === 'windows-1258') return encode1258(text);
  if (encoding !== 'utf-8') return encode16(text, encoding);
  return new TextEncoder().encode(mark ? `\uFEFF${text}` : text);
}

/** The bytes of a described file. In: its description and the folder of the text it names. */
export async function writeBytes(described: Described, folder: string): Promise<Uint8Array> {
  return described.as === 'text' ? writeText(described, folder) : writeWorkbook(described);
}
