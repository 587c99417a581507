import { calendarYear, period } from '../../model/format.ts';
import type { View } from './view.ts';

interface Span {
  readonly period_start: string;
  readonly period_end: string;
}

/** A judged period in short: `2024`, or its two days. */
export function periodLabel({ period_start, period_end }: Span, { lang }: View): string {
  return calendarYear(period_start, period_end) ?? period(period_start, period_end, lang);
}
