export type QuoteFault = 'quote_bare' | 'quote_text_after' | 'quote_unclosed';

/** A record that holds quotes: its cells, where each begins, and the index just behind its last character. */
export interface QuotedRecord {
  readonly cells: readonly string[];
  readonly starts: readonly number[];
  readonly end: number;
}

export interface QuotedFault {
  readonly code: QuoteFault;
  /** Number of the field, from 1. */
  readonly column: number;
  readonly start: number;
  readonly index: number;
  /** How far the text was read; at the end of the text more text may still mend the fault. */
  readonly end: number;
}

type Field = { readonly cell: string; readonly end: number } | Pick<QuotedFault, 'code' | 'index' | 'end'>;

const BARE_END = /[",\n]/g;

function readBare(text: string, start: number): Field {
  BARE_END.lastIndex = start;
  const found = BARE_END.exec(text);
  const end = found?.index ?? text.length;
  if (found?.[0] === '"') return { code: 'quote_bare', index: end, end: end + 1 };
  return { cell: text.slice(start, end), end };
}

function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function readQuoted(text: string, start: number): Field {
  const close = closingQuote(text, start);
  if (close === -1) return { code: 'quote_unclosed', index: start, end: text.length };
  const end = close + 1;
  if (end < text.length && text[end] !== ',' && text[end] !== '\n') {
    // A quote that "closes" on a later line with text behind it is almost always one that was never closed.
    const runsOn = text.slice(start, close).includes('\n');
    return runsOn
      ? { code: 'quote_unclosed', index: start, end }
      : { code: 'quote_text_after', index: end, end };
  }
  return { cell: text.slice(start + 1, close).replaceAll('""', '"'), end };
}

/**
 * Reads one record with quotes, from the index on; newlines inside quotes belong to the cell. An `end` equal to the
 * length of the text means that the record may go on in text not yet given.
 */
export function splitQuoted(text: string, from: number): QuotedRecord | QuotedFault {
  const cells: string[] = [];
  const starts: number[] = [];
  for (let start = from; ; ) {
    const field = text[start] === '"' ? readQuoted(text, start) : readBare(text, start);
    if ('code' in field) return { ...field, column: cells.length + 1, start };
    cells.push(field.cell);
    starts.push(start);
    if (text[field.end] !== ',') return { cells, starts, end: field.end };
    start = field.end + 1;
  }
}
