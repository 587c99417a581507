import { splitQuoted } from './scan-quotes.ts';

/** A place in a file as an editor shows it; all count from 1. */
export interface Place {
  readonly line: number;
  readonly char: number;
}

/** The place of an index in the text of a record that begins on the line. Characters are code points. */
export function placeOf(text: string, { line, index }: { line: number; index: number }): Place {
  const before = text.slice(0, index);
  const lines = before.split('\n');
  return { line: line + lines.length - 1, char: [...(lines.at(-1) ?? '')].length + 1 };
}

function plainStarts(text: string): readonly number[] {
  let start = 0;
  return text.split(',').map((cell) => {
    const own = start;
    start += cell.length + 1;
    return own;
  });
}

/** Where every field of a record begins in its text; a quoted field begins at its quote. */
export function fieldStarts(text: string): readonly number[] {
  if (!text.includes('"')) return plainStarts(text);
  const record = splitQuoted(text, 0);
  return 'code' in record ? [] : record.starts;
}
