import { isRealDate } from '../../cells.ts';
import type { Cleaned } from './clean-cell.ts';

/** `31/01/2024`, also with points or hyphens, a word before it or an hour behind. */
const YEAR_LAST =
  /^(?:ngày\s+)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(\s+\d{1,2}:\d{2}(?::\d{2})?)?$/iu;
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})([T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u;

export type DateOrder = 'day_first' | 'month_first';

function iso(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(text) ? text : null;
}

/** Which orders a date with its year last can have been written in; empty where it is none. */
export function ordersOf(text: string): readonly DateOrder[] {
  const [, first, second, year] = YEAR_LAST.exec(text) ?? [];
  if (!first || !second || !year) return [];
  return [
    ...(iso(year, second, first) ? (['day_first'] as const) : []),
    ...(iso(year, first, second) ? (['month_first'] as const) : []),
  ];
}

interface Written {
  readonly iso: string;
  readonly hour: boolean;
}

function yearLast(text: string, order: DateOrder): Written | null {
  const [, first, second, year, hour] = YEAR_LAST.exec(text) ?? [];
  if (!first || !second || !year) return null;
  const found = order === 'day_first' ? iso(year, second, first) : iso(year, first, second);
  return found === null ? null : { iso: found, hour: hour !== undefined };
}

function otherwise(text: string): Written | null {
  const [, day, month, ofYear] = IN_WORDS.exec(text) ?? [];
  const inWords = day && month && ofYear ? iso(ofYear, month, day) : null;
  if (inWords) return { iso: inWords, hour: false };
  const [, year, , second, third, hour] = YEAR_FIRST.exec(text) ?? [];
  const found = year && second && third ? iso(year, second, third) : null;
  return found === null ? null : { iso: found, hour: hour !== undefined };
}

/** A date in our form, where that is certain. In: the order of day and month in its column; null where it is not known. */
export function readDate(cleaned: Cleaned, order: DateOrder | null): Cleaned {
  const { text, repairs } = cleaned;
  const found = (order === null ? null : yearLast(text, order)) ?? otherwise(text);
  if (found === null || found.iso === text) return cleaned;
  return { text: found.iso, repairs: [...repairs, found.hour ? 'date_time' : 'date_day_first'] };
}
