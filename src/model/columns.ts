import { type ColumnMeta, isRealDate } from './cells.ts';
import { isClean } from './clean-text.ts';
import { columnsOf, type TableName } from './tables.ts';

export type CellValue = string | number | boolean | null;

/** The value of a cell, or undefined where the column refuses it. */
type ReadCell = (cell: string) => CellValue | undefined;

/** A column ready for millions of cells: its test compiled once from the declaration in `tables.ts`. */
export interface Column {
  readonly name: string;
  readonly meta: ColumnMeta;
  /** Empty is null (or refused where required), never zero. */
  readonly read: ReadCell;
}

const ZERO = 48;

/** The pattern of a count, by hand: digits are most of a big file, and this loop is five times a regular expression. */
function readCount(cell: string): number | undefined {
  const { length } = cell;
  if (length > 15 || (length > 1 && cell.charCodeAt(0) === ZERO)) return undefined;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = cell.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** Only the last days of a month can be impossible. */
const isDay = (cell: string): boolean => cell.slice(8) <= '28' || isRealDate(cell);

function isAllowed(cell: string, { kind, pattern, maxLength }: ColumnMeta): boolean {
  if (cell.length > maxLength || !pattern.test(cell)) return false;
  if (kind === 'date') return isDay(cell);
  return kind === 'text' || kind === 'url' ? isClean(cell) : true;
}

function toValue(cell: string, { kind }: ColumnMeta): CellValue {
  if (kind === 'year') return Number(cell);
  return kind === 'boolean' ? cell === 'true' : cell;
}

/** Agencies, dates and sources repeat from row to row: a cell equal to the one above is not tested again. */
function readWords(meta: ColumnMeta): ReadCell {
  let above: string | undefined;
  let value: CellValue | undefined;
  return (cell) => {
    if (cell === above) return value;
    above = cell;
    value = isAllowed(cell, meta) ? toValue(cell, meta) : undefined;
    return value;
  };
}

function compile([name, meta]: readonly [string, ColumnMeta]): Column {
  const read = meta.kind === 'count' ? readCount : readWords(meta);
  const empty = meta.required ? undefined : null;
  return { name, meta, read: (cell) => (cell === '' ? empty : read(cell)) };
}

/** The compiled columns of a table, in file order. */
export function compileColumns(table: TableName): readonly Column[] {
  return [...columnsOf(table)].map(compile);
}
