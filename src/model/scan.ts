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
const RECORD_LIMIT = 1_000_000;

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

class StrictScanner implements Scanner {
  private readonly events: ScanEvents;
  private rest = '';
  private held = '';
  private line = 1;
  private sawReturn = false;
  private stopped = false;

  constructor(events: ScanEvents) {
    this.events = events;
  }

  /** Only the record cut in two is joined: searching a joined string is four times slower than a plain one. */
  push(piece: string): void {
    if (this.stopped) return;
    const text = this.dropReturns(piece);
    const cut = this.rest === '' ? 0 : text.indexOf('\n') + 1;
    if (cut > 0) this.takeFrom(this.rest + text.slice(0, cut), 0);
    if (this.rest === '') this.takeFrom(text, cut);
    else this.takeFrom(this.rest + text.slice(cut), 0);
    while (this.rest.length > RECORD_LIMIT && !this.stopped) this.giveUp();
  }

  end(): void {
    const text = this.rest + this.held;
    if (text === '' || this.stopped) return;
    this.drain(text, { from: 0, final: true });
    if (!text.endsWith('\n')) this.events.onFault(wholeLine('final_newline_missing', this.line - 1));
  }

  private takeFrom(text: string, from: number): void {
    this.rest = text.slice(this.drain(text, { from, final: false }));
  }

  /** Takes every whole record of the text from the index on; gives the index at which the unfinished one begins. */
  private drain(text: string, { from, final }: { from: number; final: boolean }): number {
    const quoted = text.includes('"');
    let at = from;
    while (at < text.length) {
      const end = lineEnd(text, at);
      if (quoted && text.slice(at, end).includes('"')) {
        const next = this.takeQuoted(text, { at, final });
        if (next === -1) return at;
        at = next;
      } else if (end === text.length && !final) return at;
      else {
        this.take(text.slice(at, end), null);
        this.line += 1;
        at = end + 1;
      }
    }
    return at;
  }

  private take(text: string, quoted: CsvRecord['quoted']): void {
    if (text === '') this.events.onFault(wholeLine('blank_line', this.line));
    else this.events.onRecord({ line: this.line, text, quoted });
  }

  private takeQuoted(text: string, { at, final }: { at: number; final: boolean }): number {
    const found = splitQuoted(text, at);
    const end = 'code' in found ? lineEnd(text, found.index) : found.end;
    if (Math.max(found.end, end) >= text.length && !final) return -1;
    const record = text.slice(at, end);
    if ('code' in found) this.refuse(record, { ...found, start: found.start - at, index: found.index - at });
    else this.take(record, found.cells);
    this.line += countLines(record);
    return end + 1;
  }

  private refuse(record: string, { code, column, start, index }: QuotedFault): void {
    const place = placeOf(record, { line: this.line, index });
    this.events.onFault({ code, column, cell: record.slice(start), ...place });
  }

  /** Keeps memory bounded: a record over the limit is a quote that never closes, or no row of a table. */
  private giveUp(): void {
    this.stopped = !this.rest.includes('\n');
    if (this.stopped) this.events.onFault(wholeLine('record_too_long', this.line));
    else this.takeFrom(this.rest, this.takeQuoted(this.rest, { at: 0, final: true }));
  }

  /** CR LF becomes LF, told once, so that the rest of such a file is still judged. A CR at the end waits for its LF. */
  private dropReturns(piece: string): string {
    const text = this.held + piece;
    const index = text.indexOf('\r');
    this.held = '';
    if (index === -1) return text;
    this.tellReturn(text.slice(0, index));
    if (!text.endsWith('\r')) return text.replaceAll('\r\n', '\n');
    this.held = '\r';
    return text.slice(0, -1).replaceAll('\r\n', '\n');
  }

  private tellReturn(before: string): void {
    if (this.sawReturn) return;
    this.sawReturn = true;
    const line = this.line + countLines(this.rest) + countLines(before) - 2;
    this.events.onFault(wholeLine('carriage_return', line));
  }
}

/**
 * Strict scanner of comma-separated text: record starts, quotes and newlines only. It refuses what other readers
 * take in silence (bare quotes, text after a closing quote, CR, blank lines, a missing last newline) and goes on
 * at the next physical line after a fault, so that one slip hides no other.
 * In: callbacks for each record and each fault. Out: `push` for pieces of text in order, then `end`.
 */
export function createScanner(events: ScanEvents): Scanner {
  return new StrictScanner(events);
}
