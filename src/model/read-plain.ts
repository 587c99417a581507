import type { CellValue, Column } from './columns.ts';

const COMMA = 44;
const ZERO = 48;

/** A count of more digits is not exact as a JavaScript number. */
const MOST_DIGITS = 15;

/** Digits of a big file are read in place: cutting a million rows into cells first takes twice as long. */
function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return at;
    at += 1;
  }
  return at;
}

function readDigits(text: string, from: number, end: number): CellValue | undefined {
  if (end === from) return null;
  if (end - from > MOST_DIGITS || (end - from > 1 && text.charCodeAt(from) === ZERO)) return undefined;
  let value = 0;
  for (let at = from; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

function cellEnd(text: string, from: number): number {
  const end = text.indexOf(',', from);
  return end === -1 ? text.length : end;
}

/**
 * The values of a record without quotes, in the order of the columns.
 * Out: null where a cell is refused or their number is wrong; the slow road then says what is the matter.
 */
export function readPlain(text: string, columns: readonly Column[]): CellValue[] | null {
  const values: CellValue[] = [];
  let from = 0;
  for (const { read, isCount } of columns) {
    const end = isCount ? digitsEnd(text, from) : cellEnd(text, from);
    const value = isCount ? readDigits(text, from, end) : read(text.slice(from, end));
    if (value === undefined || (end < text.length && text.charCodeAt(end) !== COMMA)) return null;
    values.push(value);
    from = end + 1;
  }
  return from === text.length + 1 && values.length === columns.length ? values : null;
}
