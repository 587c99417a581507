import type { DatedFigure } from './figure.ts';
import { type NumberColumn, numberAt } from './figure-columns.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Neighbouring rows of a timeline, from the first place up to but not including the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** True where the rows fill every day of the span that was asked for. */
  readonly isWhole: boolean;
}

/** In-period rows in the order of time, for sums over any span of days at the cost of one. */
export interface Timeline {
  /** The rows that lie inside the span; null where there is none. */
  readonly within: (span: Span) => Stretch | null;
  /** The sum of a column over a stretch, and how many of its rows report the column. */
  readonly sums: (column: NumberColumn) => (stretch: Stretch) => { total: number; reported: number };
}

/** The first place for which the test holds, in a list where it holds from some place on. */
function firstPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Rows that share no day with one before them; days counted twice are a finding of their own. */
function disjoint(rows: readonly DatedFigure[]): readonly DatedFigure[] {
  let end = Number.NEGATIVE_INFINITY;
  return rows.filter((row) => {
    if (row.start <= end) return false;
    end = row.end;
    return true;
  });
}

/** Running totals: at each place the sum of all before it. */
function runningTotals(length: number, valueAt: (place: number) => number): Float64Array {
  const totals = new Float64Array(length + 1);
  for (let place = 0; place < length; place += 1) {
    totals[place + 1] = (totals[place] ?? 0) + valueAt(place);
  }
  return totals;
}

const between = (totals: Float64Array, { from, to }: Pick<Stretch, 'from' | 'to'>): number =>
  (totals[to] ?? 0) - (totals[from] ?? 0);

/** In: in-period rows of one series, by their last day. */
export function createTimeline(inPeriod: readonly DatedFigure[]): Timeline {
  const rows = disjoint(inPeriod);
  const { length } = rows;
  const startOf = (place: number): number => rows[place]?.start ?? 0;
  const endOf = (place: number): number => rows[place]?.end ?? 0;
  const days = runningTotals(length, (place) => endOf(place) - startOf(place) + 1);

  function within({ start, end }: Span): Stretch | null {
    const from = firstPlace(length, (place) => startOf(place) >= start);
    const to = firstPlace(length, (place) => endOf(place) > end);
    if (from >= to) return null;
    return { from, to, isWhole: between(days, { from, to }) === end - start + 1 };
  }

  function sums(column: NumberColumn) {
    const valueAt = (place: number): number | null => {
      const row = rows[place];
      return row ? numberAt(row.values, column) : null;
    };
    const totals = runningTotals(length, (place) => valueAt(place) ?? 0);
    const counts = runningTotals(length, (place) => (valueAt(place) === null ? 0 : 1));
    return (stretch: Stretch) => ({
      total: between(totals, stretch),
      reported: between(counts, stretch),
    });
  }

  return { within, sums };
}
