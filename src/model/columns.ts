import type { ColumnMeta } from './cells.ts';
import { isClean } from './clean-text.ts';
import { ownCopy } from './own-copy.ts';
import { columnsOf, type TableName } from './tables.ts';

export type CellValue = string | number | boolean | null;

/** The value of a cell, or undefined where the column refuses it. */
type ReadCell = (cell: string) => CellValue | undefined;

/** A column ready for millions of cells: its test compiled once from the declaration in `tables.ts`. */
export interface Column {
  readonly name: string;
  readonly meta: ColumnMeta;
  /** True for a plain count, which `readPlain` reads by its digits. */
  readonly isCount: boolean;
  /** Empty is null (or refused where required), never zero. */
  readonly read: ReadCell;
}

/** Only the last days of a month can be impossible. */
function isDay(cell: string): boolean {
  const day = Number(cell.slice(8));
  if (day <= 28) return true;
  return new Date(Date.UTC(Number(cell.slice(0, 4)), Number(cell.slice(5, 7)) - 1, day)).getUTCDate() === day;
}

function isAllowed(cell: string, { kind, pattern, maxLength }: ColumnMeta): boolean {
  if (cell.length > maxLength || !pattern.test(cell)) return false;
  if (kind === 'date') return isDay(cell);
  return kind === 'text' || kind === 'url' ? isClean(cell) : true;
}

function toValue(cell: string, { kind }: ColumnMeta): CellValue {
  if (kind === 'year' || kind === 'count') return Number(cell);
  return kind === 'boolean' ? cell === 'true' : cell;
}

/** Agencies, dates, periods and sources repeat all over a file: so many different cells are tested only once. */
const REMEMBERED = 2000;

function remember(meta: ColumnMeta): ReadCell {
  const known = new Map<string, CellValue>();

  function readNew(cell: string): CellValue | undefined {
    if (!isAllowed(cell, meta)) return undefined;
    if (known.size >= REMEMBERED) return toValue(cell, meta);
    const own = ownCopy(cell);
    const value = toValue(own, meta);
    known.set(own, value);
    return value;
  }

  let above: string | undefined;
  let value: CellValue | undefined;
  return (cell) => {
    if (cell === above) return value;
    above = cell;
    value = known.get(cell) ?? readNew(cell);
    return value;
  };
}

function compile([name, meta]: readonly [string, ColumnMeta]): Column {
  const read = remember(meta);
  const empty = meta.required ? undefined : null;
  return { name, meta, isCount: meta.kind === 'count', read: (cell) => (cell === '' ? empty : read(cell)) };
}

/** The compiled columns of a table, in file order. */
export function compileColumns(table: TableName): readonly Column[] {
  return [...columnsOf(table)].map(compile);
}
