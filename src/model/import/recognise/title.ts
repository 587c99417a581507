import { isRealDate } from '../../cells.ts';
import type { Sheet } from '../sheet.ts';
import { fold } from './fold.ts';

/** A period as the lines of a report print it. */
export interface PrintedPeriod {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
  /** True where both days are printed; false where they are what the words most likely mean. */
  readonly printed: boolean;
}

/** What the lines around the table of a report say. */
export interface Title {
  readonly lines: readonly string[];
  readonly heading: string | null;
  readonly agency: string | null;
  readonly period: PrintedPeriod | null;
  readonly cumulative: boolean;
  readonly includesSubordinates: boolean;
  /** What a dash in a cell means, where the report says it. */
  readonly dashIsMissing: boolean;
  readonly documentNumber: string | null;
  readonly signedOn: string | null;
}

const DAY = '(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})';
const SPAN = new RegExp(
  `(?:từ\\s*)?(?:ngày\\s*)?${DAY}\\s*(?:đến|tới|[-–—])\\s*(?:hết\\s*)?(?:ngày\\s*)?${DAY}`,
  'iu',
);
const LONG_DAY = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const LONG_SPAN = new RegExp(`${LONG_DAY.source}\\s*đến\\s*(?:hết\\s*)?${LONG_DAY.source}`, 'iu');
const NUMBER = /(?:^|\s)số\s*:\s*(\d+\s*\/\s*[\p{L}\d&-]+(?:\s*-\s*[\p{L}\d&]+)*)/iu;
const LABEL = /^(?:kỳ báo cáo|kỳ số liệu|kỳ)\s*:\s*/iu;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function iso(day = '', month = '', year = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(text) ? text : null;
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function months(year: number, first: number, last: number): Pick<PrintedPeriod, 'start' | 'end'> {
  return { start: `${year}-${String(first).padStart(2, '0')}-01`, end: lastDay(year, last) };
}

/** What words such as `Quý III năm 2026` most likely mean in the calendar; a report year may differ, so it is asked. */
function inWords(text: string): Pick<PrintedPeriod, 'start' | 'end'> | null {
  const words = fold(text);
  const [, month, ofMonth] = /thang (\d{1,2})(?: nam |\s*\/\s*|\s*-\s*)(\d{4})/.exec(words) ?? [];
  if (month && ofMonth && Number(month) >= 1 && Number(month) <= 12)
    return months(Number(ofMonth), Number(month), Number(month));
  const [, quarter, ofQuarter] =
    /quy (iv|i{1,3}|[1-4])(?: nam |\s*\/\s*|\s*-\s*|\s+)(\d{4})/.exec(words) ?? [];
  if (quarter && ofQuarter) {
    const number = ROMAN[quarter] ?? Number(quarter);
    return months(Number(ofQuarter), number * 3 - 2, number * 3);
  }
  const [, span, ofSpan] = /(?:^|\D)0?([69]) thang(?: dau)? nam (\d{4})/.exec(words) ?? [];
  if (span && ofSpan) return months(Number(ofSpan), 1, Number(span));
  const [, year] = /(?:^|\s)nam (\d{4})(?:$|[\s,.)])/.exec(words) ?? [];
  return year ? months(Number(year), 1, 12) : null;
}

function spanOf(text: string): Pick<PrintedPeriod, 'start' | 'end'> | null {
  const [, d1, m1, y1, d2, m2, y2] = SPAN.exec(text) ?? LONG_SPAN.exec(text) ?? [];
  const [start, end] = [iso(d1, m1, y1), iso(d2, m2, y2)];
  return start && end && start <= end ? { start, end } : null;
}

/** The line that prints the period best: with both days, else by its label, else in words. */
function periodOf(lines: readonly string[]): PrintedPeriod | null {
  const dated = lines.find((line) => spanOf(line) !== null);
  if (dated !== undefined) {
    const text = dated
      .replace(LABEL, '')
      .replace(/^\((.*)\)$/u, '$1')
      .trim();
    return { text, start: null, end: null, ...spanOf(dated), printed: true };
  }
  const named =
    lines.find((line) => LABEL.test(line) && line.replace(LABEL, '').trim() !== '') ??
    lines.find((line) => inWords(line) !== null);
  if (named === undefined) return null;
  const text = named.replace(LABEL, '').trim();
  return { text, start: null, end: null, ...inWords(text), printed: false };
}

/** The period that a text prints; null where it prints none. */
export function periodIn(text: string): PrintedPeriod | null {
  return periodOf([text]);
}

const AGENCY_LABEL =
  /^(?:tên )?(?:đơn vị|cơ quan)(?: (?:báo cáo|gửi báo cáo|lập báo cáo|gửi))?\s*:\s*(.*)$/iu;

/** The body behind "Đơn vị báo cáo:", in the same line or in the one below it. */
function agencyOf(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const found = AGENCY_LABEL.exec(line);
    if (!found) continue;
    const below = lines[index + 1] ?? '';
    const name = found[1] || (below.includes(':') ? '' : below);
    if (!/^[.…\s_-]*$/u.test(name)) return name.trim();
  }
  return null;
}

const HEADING = /^(?:tinh hinh|bao cao|tong hop|thong ke|ket qua|bieu)/;

function linesOf({ rows }: Sheet, from: number, to: number): readonly string[] {
  return rows
    .slice(from, to)
    .flatMap((cells) => cells.flatMap((cell) => cell.split('\n')))
    .map((cell) =>
      cell
        .normalize('NFC')
        .replace(/[\s\u00a0]+/gu, ' ')
        .trim(),
    )
    .filter((cell) => cell !== '');
}

/** Lines behind the table in which notes and a signature may stand. */
const FOOT_ROWS = 12;

/** Reads the lines above and below a table. In: the sheet and the index of its header. */
export function readTitle(sheet: Sheet, headerTop: number): Title {
  const head = linesOf(sheet, 0, headerTop);
  const foot = linesOf(sheet, Math.max(headerTop + 1, sheet.rows.length - FOOT_ROWS), sheet.rows.length);
  const lines = [...head, ...foot];
  const folded = lines.map(fold);
  const signed = lines.filter((line) => spanOf(line) === null).flatMap((line) => LONG_DAY.exec(line) ?? []);
  return {
    lines: head,
    heading: head.find((line) => HEADING.test(fold(line)) && fold(line).length > 12) ?? null,
    agency: agencyOf(lines),
    period: periodOf(head),
    cumulative: folded.some((line) => /luy ke|cong don/.test(line)),
    includesSubordinates: folded.some((line) =>
      /(?:gom|cong|tinh)(?: ca| tat ca)? .*(?:cap xa|cap duoi|truc thuoc|xa, phuong)/.test(line),
    ),
    dashIsMissing: folded.some((line) =>
      /(?:dau )?[“"'(]?[-–][”"')]?\s*(?:la|:|=)?\s*(?:khong|chua) co so lieu/.test(line),
    ),
    documentNumber: head.flatMap((line) => NUMBER.exec(line)?.[1] ?? [])[0]?.replace(/\s+/g, '') ?? null,
    signedOn: iso(signed[1], signed[2], signed[3]),
  };
}
