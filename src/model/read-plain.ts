import type { CellValue, Column } from './columns.ts';

const COMMA = 44;
const ZERO = 48;

/** A count of more digits is not exact as a JavaScript number. */
const MOST_DIGITS = 15;

/** Where in a record reading stands. */
interface Cursor {
  readonly text: string;
  at: number;
}

/** Digits of a big file are read in place: cutting a million rows into cells first takes twice as long. */
function readDigits(cursor: Cursor): CellValue | undefined {
  const { text, at: from } = cursor;
  let at = from;
  let value = 0;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  cursor.at = at;
  if (at === from) return null;
  if (at - from > MOST_DIGITS || (at - from > 1 && text.charCodeAt(from) === ZERO)) return undefined;
  return value;
}

function readCell(cursor: Cursor): string {
  const { text, at: from } = cursor;
  const end = text.indexOf(',', from);
  cursor.at = end === -1 ? text.length : end;
  return text.slice(from, cursor.at);
}

/**
 * The values of a record without quotes, in the order of the columns.
 * Out: null where a cell is refused or their number is wrong; the slow road then says what is the matter.
 */
export function readPlain(text: string, columns: readonly Column[]): CellValue[] | null {
  const values: CellValue[] = [];
  const cursor: Cursor = { text, at: 0 };
  for (const { read, isCount } of columns) {
    if (cursor.at > text.length) return null;
    const value = isCount ? readDigits(cursor) : read(readCell(cursor));
    if (value === undefined || (cursor.at < text.length && text.charCodeAt(cursor.at) !== COMMA)) return null;
    values.push(value);
    cursor.at += 1;
  }
  return cursor.at === text.length + 1 ? values : null;
}
