/** Whole days as ISO text; every span includes both its ends. */

const DAY = 86_400_000;

export interface Span {
  readonly start: string;
  readonly end: string;
}

function number(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function iso(dayNumber: number): string {
  return new Date(dayNumber * DAY).toISOString().slice(0, 10);
}

export function days(span: Span): number {
  return number(span.end) - number(span.start) + 1;
}

export function shiftDays(day: string, by: number): string {
  return iso(number(day) + by);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function isInside(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}

/** The same day a year before; the last day of February stays the last day of February. */
export function yearBefore(day: string): string {
  const year = yearOf(day) - 1;
  const lastOfFebruary = day.slice(5, 7) === '02' && shiftDays(day, 1).endsWith('-03-01');
  return lastOfFebruary ? shiftDays(`${year}-03-01`, -1) : `${year}${day.slice(4)}`;
}

export function isWholeYear(span: Span): boolean {
  const year = span.end.slice(0, 4);
  return span.start === `${year}-01-01` && span.end === `${year}-12-31`;
}

/** Months of `outer` that start on the given day of the month and lie wholly inside it. */
function monthsOf(outer: Span, firstDay: number): readonly Span[] {
  const months: Span[] = [];
  const [year, month] = [yearOf(outer.start), Number(outer.start.slice(5, 7))];
  for (let step = 0; ; step++) {
    const start = new Date(Date.UTC(year, month - 1 + step, firstDay)).toISOString().slice(0, 10);
    const next = new Date(Date.UTC(year, month + step, firstDay)).toISOString().slice(0, 10);
    const span = { start, end: shiftDays(next, -1) };
    if (start > outer.end) return months;
    if (isInside(span, outer)) months.push(span);
  }
}

/** Spans that touch become one. In: spans that do not overlap. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = result.at(-1);
    if (last && shiftDays(last.end, 1) === span.start) {
      result[result.length - 1] = { start: last.start, end: span.end };
    } else {
      result.push(span);
    }
  }
  return result;
}

/** How many months of `outer` (from the 1st, or from the 15th in a report year) the spans cover whole. */
export function wholeMonths(outer: Span, firstDay: number, covered: readonly Span[]): number {
  const stretches = joined(covered);
  return monthsOf(outer, firstDay).filter((month) => stretches.some((span) => isInside(month, span))).length;
}
