import type { TrendData, TrendPoint } from '../../charts/trend.ts';
import { dayNumber, isoDay } from '../../model/days.ts';
import type { Measure } from '../../model/figures.ts';

/** A day so many days later. In and out: ISO days. */
export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days);
}

/**
 * The measures that may share a chart, oldest first: cumulative ones or those of single periods, whichever are
 * more; never both, and never a year added up from the periods beside it.
 */
export function series(measures: readonly Measure[]): readonly Measure[] {
  const published = measures.filter(({ method }) => method !== 'periods');
  const { cumulative = [], single = [] } = Object.groupBy(published, (measure) =>
    measure.cumulative ? 'cumulative' : 'single',
  );
  const chosen = single.length > cumulative.length ? single : cumulative;
  return chosen.toSorted((a, b) => a.period_end.localeCompare(b.period_end, 'en'));
}

/** True where the line may run from one measure to the next. */
function follows(before: Measure, after: Measure): boolean {
  if (after.cumulative) return before.period_start === after.period_start;
  return dayNumber(before.period_end) + 1 === dayNumber(after.period_start);
}

interface SegmentOptions {
  readonly point: (measure: Measure) => TrendPoint | null;
  /** Days on which the counting changed. */
  readonly breaks: ReadonlySet<string>;
}

/** Points in runs that may be joined: a missing value, a hole or a change of counting begins a new one. */
export function segmentsOf(
  chosen: readonly Measure[],
  { point, breaks }: SegmentOptions,
): TrendData['segments'] {
  const segments: TrendPoint[][] = [];
  let before: Measure | null = null;
  for (const measure of chosen) {
    const next = point(measure);
    const current = segments.at(-1);
    if (next && before && current && follows(before, measure) && !breaks.has(measure.period_end))
      current.push(next);
    else if (next) segments.push([next]);
    before = next ? measure : null;
  }
  return segments;
}

/** Spans without figures: holes between single periods, and single periods without a value. */
export function gapsOf(chosen: readonly Measure[]): TrendData['gaps'] {
  return chosen.flatMap((measure, index) => {
    const before = chosen[index - 1];
    if (measure.cumulative) return [];
    const empty = measure.value === null ? [{ from: measure.period_start, to: measure.period_end }] : [];
    if (!before || follows(before, measure)) return empty;
    const hole = { from: addDays(before.period_end, 1), to: addDays(measure.period_start, -1) };
    return hole.from <= hole.to ? [hole, ...empty] : empty;
  });
}
