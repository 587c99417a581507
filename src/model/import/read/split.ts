import type { QuoteFault } from '../../scan-quotes.ts';

/** A fault in the quotes of a text file. */
export interface SplitFault {
  readonly code: QuoteFault;
  readonly line: number;
  readonly column: number;
  readonly cell: string;
}

export interface Split {
  readonly rows: readonly (readonly string[])[];
  /** Physical line on which each row begins. */
  readonly lines: readonly number[];
  readonly faults: readonly SplitFault[];
  /** True where text ended without a newline. */
  readonly cut: boolean;
}

interface Cursor {
  readonly text: string;
  readonly separator: string;
  at: number;
  line: number;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

/** Reads a quoted cell at the cursor; null where the quotes do not close. */
function readQuoted(cursor: Cursor): string | null {
  const { text } = cursor;
  let close = text.indexOf('"', cursor.at + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return null;
  const cell = text.slice(cursor.at + 1, close).replaceAll('""', '"');
  cursor.at = close + 1;
  return cell;
}

function readBare(cursor: Cursor): string {
  const { text, separator, at } = cursor;
  const end = lineEnd(text, at);
  const mark = text.indexOf(separator, at);
  cursor.at = mark === -1 || mark > end ? end : mark;
  return text.slice(at, cursor.at);
}

interface Row {
  readonly cells: readonly string[];
  readonly fault: SplitFault | null;
}

/** A record with quotes. After a fault its line ends where the physical line does, so that one slip hides no other. */
function readRow(cursor: Cursor): Row {
  const { text, separator, line } = cursor;
  const cells: string[] = [];
  for (;;) {
    const from = cursor.at;
    const isQuoted = text[from] === '"';
    const cell = isQuoted ? readQuoted(cursor) : readBare(cursor);
    const next = text[cursor.at];
    const fault = (code: QuoteFault): Row => {
      cursor.at = lineEnd(text, from);
      const found = { code, line, column: cells.length + 1, cell: text.slice(from, cursor.at) };
      return { cells: [...cells, found.cell], fault: found };
    };
    if (cell === null) return fault('quote_unclosed');
    if (isQuoted && next !== separator && next !== '\n' && next !== undefined) {
      return fault(text.slice(from, cursor.at).includes('\n') ? 'quote_unclosed' : 'quote_text_after');
    }
    if (!isQuoted && cell.includes('"')) return fault('quote_bare');
    cells.push(cell);
    if (next !== separator) return { cells, fault: null };
    cursor.at += 1;
  }
}

/** Splits text with LF line ends into rows. In: the text and what separates its cells. */
export function splitText(text: string, separator: string): Split {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const faults: SplitFault[] = [];
  const hasQuotes = text.includes('"');
  const cursor: Cursor = { text, separator, at: 0, line: 1 };
  while (cursor.at < text.length) {
    const from = cursor.at;
    const end = lineEnd(text, from);
    const plain = text.slice(from, end);
    lines.push(cursor.line);
    if (hasQuotes && plain.includes('"')) {
      const { cells, fault } = readRow(cursor);
      rows.push(cells);
      if (fault) faults.push(fault);
      cursor.line += countLines(text.slice(from, cursor.at));
    } else {
      rows.push(plain.split(separator));
      cursor.at = end;
    }
    cursor.at += 1;
    cursor.line += 1;
  }
  return { rows, lines, faults, cut: text !== '' && !text.endsWith('\n') };
}
