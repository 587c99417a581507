import { limits } from '../limits.ts';
import { refuse } from '../refuse.ts';
import type { RepairLog } from '../repair-log.ts';
import type { Sheet } from '../sheet.ts';
import type { Refusal } from '../types.ts';
import type { Decoded } from './decode.ts';
import { type Separator, separatorLine, separatorOf } from './separator.ts';
import { type SplitFault, splitText } from './split.ts';

/** A text file as a sheet. */
export interface TextReading {
  readonly sheet: Sheet;
  readonly faults: readonly SplitFault[];
}

const WHOLE = { sheet: '', line: 0, column: 0 } as const;
const names = { ',': ',', ';': ';', '\t': 'TAB' } as const satisfies Record<Separator, string>;

function logHead(log: RepairLog, { encoding, mark }: Decoded, separator: Separator): void {
  if (encoding !== 'utf-8') log.add('encoding', WHOLE, { before: encoding, after: 'UTF-8' });
  else if (mark) log.add('byte_order_mark', { sheet: '', line: 1, column: 0 }, { before: 'BOM', after: '' });
  if (separator !== ',') log.add('separator', WHOLE, { before: names[separator], after: ',' });
}

/** Line ends as LF; a lone CR is one of an old Macintosh. */
function plainLines(text: string, log: RepairLog): string {
  if (!text.includes('\r')) return text;
  log.add('carriage_return', WHOLE, { before: 'CR LF', after: 'LF' });
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

function tooMuch(rows: Sheet['rows']): Refusal | null {
  if (rows.length > limits.rows) return refuse('too_many_rows', { found: rows.length, limit: limits.rows });
  let widest = 0;
  for (const row of rows) widest = Math.max(widest, row.length);
  return widest > limits.columns
    ? refuse('too_many_columns', { found: widest, limit: limits.columns })
    : null;
}

/**
 * A text file as a sheet: its separator found, its line ends made plain, each told as a repair.
 * In: the decoded text and the log. Out: the sheet and the faults of its quotes, or why it is refused.
 */
export function readText(decoded: Decoded, log: RepairLog): TextReading | Refusal {
  const told = separatorLine(decoded.text);
  const text = plainLines(told ? decoded.text.slice(told.length) : decoded.text, log);
  if (text.trim() === '') return refuse('empty');
  const separator = told?.separator ?? separatorOf(text);
  logHead(log, decoded, separator);
  if (told) {
    log.add(
      'separator_line',
      { sheet: '', line: 1, column: 1 },
      { before: `sep=${names[separator]}`, after: '' },
    );
  }
  const { rows, lines, faults, cut } = splitText(text, separator);
  const refusal = tooMuch(rows);
  if (refusal) return refusal;
  const first = told ? 1 : 0;
  const lineOf = (index: number): number => (lines[index] ?? lines.length + 1) + first;
  if (cut)
    log.add(
      'final_newline',
      { sheet: '', line: lineOf(rows.length - 1), column: 0 },
      { before: '', after: 'LF' },
    );
  return {
    sheet: { sheet: '', rows, lineOf, merges: [], hidden: false, isText: true, stored: new Map() },
    faults: faults.map((fault) => ({ ...fault, line: fault.line + first })),
  };
}
