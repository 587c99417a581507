import type { CellObject, SSF, WorkBook, WorkSheet } from '@e965/xlsx';
import { limits } from '../limits.ts';
import { refuse } from '../refuse.ts';
import type { RepairLog } from '../repair-log.ts';
import { cellKey, type Sheet, type StoredAs } from '../sheet.ts';
import type { Merge, Refusal } from '../types.ts';
import { unpacksAsTold } from './unpack.ts';
import { readZipDirectory } from './zip.ts';

/** What is inside the files of a ZIP that Excel calls a workbook. */
const WORKBOOK_PART = /^xl\/workbook\.(?:xml|bin)$/i;

async function judgeZip(bytes: Uint8Array): Promise<Refusal | null> {
  const directory = readZipDirectory(bytes);
  if (!directory) return refuse('broken');
  if (directory.encrypted) return refuse('encrypted');
  if (!directory.names.some((name) => WORKBOOK_PART.test(name))) return refuse('not_a_workbook');
  if (directory.unpacked > limits.unpackedBytes) {
    return refuse('unpacks_too_big', { bytes: directory.unpacked, limit: limits.unpackedBytes });
  }
  // A copy in memory of its own kind: what streams take.
  return (await unpacksAsTold(new Uint8Array(bytes), directory.entries)) ? null : refuse('broken');
}

interface Shown {
  readonly text: string;
  readonly stored: StoredAs | null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A date as an official reads it; the hour only where there is one. */
function showDate({
  y,
  m,
  d,
  H,
  M,
  S,
}: {
  y: number;
  m: number;
  d: number;
  H: number;
  M: number;
  S: number;
}): string {
  const day = `${two(d)}/${two(m)}/${y}`;
  return H + M + S === 0 ? day : `${day} ${two(H)}:${two(M)}:${two(Math.floor(S))}`;
}

interface Reader {
  readonly ssf: typeof SSF;
  readonly date1904: boolean;
}

function showNumber(cell: CellObject, { ssf, date1904 }: Reader): Shown {
  const value = Number(cell.v);
  const format = String(cell.z ?? 'General');
  if (ssf.is_date(format)) {
    const parsed = ssf.parse_date_code(value, { date1904 });
    if (parsed && value >= 1) return { text: showDate(parsed), stored: 'date' };
  }
  if (format.includes('%')) return { text: cell.w ?? String(value), stored: null };
  return { text: String(value), stored: 'number' };
}

/** A cell as text; numbers by the value that is stored, not by how their format rounds them. */
function showCell(cell: CellObject, reader: Reader): Shown {
  // A formula that was never computed: the checks refuse it by its sign.
  if (cell.v === undefined) return { text: cell.f === undefined ? '' : `=${cell.f}`, stored: null };
  if (cell.t === 'n') return showNumber(cell, reader);
  if (cell.t === 'b') return { text: cell.v === true ? 'true' : 'false', stored: 'boolean' };
  if (cell.t === 'e') return { text: cell.w ?? '#ERROR!', stored: null };
  return { text: String(cell.v), stored: null };
}

function mergesOf(sheet: WorkSheet): readonly Merge[] {
  const merges = sheet['!merges'] ?? [];
  return merges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

interface Reading {
  readonly reader: Reader;
  readonly log: RepairLog;
  readonly hidden: boolean;
}

function readSheet(sheet: WorkSheet, name: string, { reader, log, hidden }: Reading): Sheet | Refusal {
  const data = sheet['!data'] ?? [];
  const stored = new Map<number, StoredAs>();
  const rows: string[][] = [];
  for (let row = 0; row < data.length; row += 1) {
    const cells: string[] = [];
    const found = data[row] ?? [];
    if (found.length > limits.columns && found.slice(limits.columns).some((cell) => cell?.v !== undefined)) {
      return refuse('too_many_columns', { found: found.length, limit: limits.columns });
    }
    for (let column = 0; column < Math.min(found.length, limits.columns); column += 1) {
      const cell = found[column];
      const shown: Shown = cell ? showCell(cell, reader) : { text: '', stored: null };
      cells.push(shown.text);
      if (shown.stored) stored.set(cellKey(row, column), shown.stored);
      if (cell?.f !== undefined && cell.v !== undefined) {
        const place = { sheet: name, line: row + 1, column: column + 1 };
        log.add('formula_value', place, { before: `=${cell.f}`, after: shown.text });
      }
    }
    rows.push(cells);
  }
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  return {
    sheet: name,
    rows,
    lineOf: (index) => index + 1,
    merges: mergesOf(sheet),
    hidden,
    isText: false,
    stored,
  };
}

/** Loaded only where a workbook is given: it is far larger than everything else here. */
async function open(bytes: Uint8Array): Promise<{ book: WorkBook; ssf: typeof SSF } | Refusal> {
  const { read, SSF: ssf } = await import('@e965/xlsx');
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      sheetRows: limits.rows + 1,
    });
    return { book, ssf };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return refuse(/password|encrypt/i.test(told) ? 'encrypted' : 'broken');
  }
}

const isRefusal = (one: Sheet | Refusal): one is Refusal => 'code' in one;

/**
 * The sheets of a workbook, XLSX or the old XLS, hidden ones too. Text stays text: only what the file itself stores as
 * a number or a date is read as one. In: the bytes, and whether they are a ZIP. Out: the sheets, or why it is refused.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { zip, log }: { readonly zip: boolean; readonly log: RepairLog },
): Promise<readonly Sheet[] | Refusal> {
  const refusal = zip ? await judgeZip(bytes) : null;
  if (refusal) return refusal;
  const opened = await open(bytes);
  if ('code' in opened) return opened;
  const { book, ssf } = opened;
  if (book.SheetNames.length > limits.sheets) {
    return refuse('too_many_sheets', { found: book.SheetNames.length, limit: limits.sheets });
  }
  const reader: Reader = { ssf, date1904: book.Workbook?.WBProps?.date1904 === true };
  const sheets: Sheet[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const sheet = readSheet(book.Sheets[name] ?? {}, name, { reader, log, hidden });
    if (isRefusal(sheet)) return sheet;
    if (sheet.rows.length > limits.rows)
      return refuse('too_many_rows', { found: sheet.rows.length, limit: limits.rows });
    sheets.push(sheet);
  }
  return sheets;
}
