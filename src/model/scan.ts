import { placeOf } from './position.ts';
import { type QuotedFault, type QuoteFault, splitQuoted } from './scan-quotes.ts';

/** One record of a CSV file: the physical line it begins on and its text without the newline. */
export interface CsvRecord {
  readonly line: number;
  readonly text: string;
  /** The cells of a record with quotes; null where commas alone part them, which is cheaper to read on the way. */
  readonly quoted: readonly string[] | null;
}

export function cellsOf({ text, quoted }: CsvRecord): readonly string[] {
  return quoted ?? text.split(',');
}

/** What the scanner refuses; column and char are 0 where the whole line is meant. */
export interface ScanFault {
  readonly code: QuoteFault | 'carriage_return' | 'blank_line' | 'record_too_long' | 'final_newline_missing';
  readonly line: number;
  readonly column: number;
  readonly char: number;
  readonly cell: string;
}

export interface ScanEvents {
  readonly onRecord: (record: CsvRecord) => void;
  readonly onFault: (fault: ScanFault) => void;
}

export interface Scanner {
  /** Takes the next piece of the text, of any length. */
  readonly push: (text: string) => void;
  readonly end: () => void;
}

/** Longest record in UTF-16 units; a longer one is no row of a table, and would have to be held in memory. */
export const RECORD_LIMIT = 1_000_000;

function lineEnd(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end === -1 ? text.length : end;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function wholeLine(code: ScanFault['code'], line: number): ScanFault {
  return { code, line, column: 0, char: 0, cell: '' };
}

/**
 * Strict scanner of comma-separated text: record starts, quotes and newlines only. It refuses what other readers
 * take in silence (bare quotes, text after a closing quote, CR, blank lines, a missing last newline) and goes on
 * at the next physical line after a fault, so that one slip hides no other.
 * In: callbacks for each record and each fault. Out: `push` for pieces of text in order, then `end`.
 */
export function createScanner({ onRecord, onFault }: ScanEvents): Scanner {
  let rest = '';
  let held = '';
  let line = 1;
  let sawReturn = false;
  let stopped = false;

  function take(text: string, quoted: CsvRecord['quoted']): void {
    if (text === '') onFault(wholeLine('blank_line', line));
    else onRecord({ line, text, quoted });
  }

  /** Reports the fault and gives the index at which to go on. */
  function refuse(text: string, at: number, fault: QuotedFault): number {
    const end = lineEnd(text, fault.index);
    const place = placeOf(text.slice(at, end), { line, index: fault.index - at });
    onFault({ code: fault.code, column: fault.column, cell: text.slice(fault.start, end), ...place });
    return end;
  }

  function takeQuoted(text: string, at: number, final: boolean): number {
    const found = splitQuoted(text, at);
    if (found.end >= text.length && !final) return -1;
    const end = 'code' in found ? refuse(text, at, found) : found.end;
    const record = text.slice(at, end);
    if ('cells' in found) take(record, found.cells);
    line += countLines(record);
    return end + 1;
  }

  function takePlain(text: string, at: number, end: number): number {
    take(text.slice(at, end), null);
    line += 1;
    return end + 1;
  }

  /** Takes every whole record of the text from the index on; gives the index at which the unfinished one begins. */
  function drain(text: string, from: number, final: boolean): number {
    const quoted = text.includes('"');
    let at = from;
    while (at < text.length) {
      const end = lineEnd(text, at);
      if (quoted && text.slice(at, end).includes('"')) {
        const next = takeQuoted(text, at, final);
        if (next === -1) return at;
        at = next;
      } else if (end === text.length && !final) return at;
      else at = takePlain(text, at, end);
    }
    return at;
  }

  function tellReturn(text: string, index: number): void {
    if (!sawReturn) {
      onFault(wholeLine('carriage_return', line + countLines(rest) + countLines(text.slice(0, index)) - 2));
    }
    sawReturn = true;
  }

  /** CR LF becomes LF, told once, so that the rest of such a file is still judged. A CR at the end waits for its LF. */
  function dropReturns(piece: string): string {
    const text = held + piece;
    const index = text.indexOf('\r');
    held = '';
    if (index === -1) return text;
    tellReturn(text, index);
    if (!text.endsWith('\r')) return text.replaceAll('\r\n', '\n');
    held = '\r';
    return text.slice(0, -1).replaceAll('\r\n', '\n');
  }

  /** Keeps memory bounded: a record over the limit is a quote that never closes, or no row of a table. */
  function giveUp(): void {
    if (rest.includes('\n')) rest = rest.slice(takeQuoted(rest, 0, true));
    else {
      stopped = true;
      onFault(wholeLine('record_too_long', line));
    }
  }

  function takeFrom(text: string, from: number): void {
    rest = text.slice(drain(text, from, false));
  }

  /** Only the record cut in two is joined: searching a joined string is four times slower than a plain one. */
  function push(piece: string): void {
    if (stopped) return;
    const text = dropReturns(piece);
    const cut = rest === '' ? 0 : text.indexOf('\n') + 1;
    if (cut > 0) takeFrom(rest + text.slice(0, cut), 0);
    if (rest === '') takeFrom(text, cut);
    else takeFrom(rest + text.slice(cut), 0);
    while (rest.length > RECORD_LIMIT && !stopped) {
      giveUp();
      takeFrom(rest, 0);
    }
  }

  function end(): void {
    rest += held;
    if (rest === '' || stopped) return;
    const cut = !rest.endsWith('\n');
    drain(rest, 0, true);
    if (cut) onFault(wholeLine('final_newline_missing', line - 1));
  }

  return { push, end };
}
