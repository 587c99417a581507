import { isoDay } from '../days.ts';
import type { Finding } from '../problems.ts';
import { amount, printed } from './amounts.ts';
import type { DatedFigure } from './figure.ts';
import { findAt, NONE } from './finding.ts';
import { otherRow, type Series } from './series.ts';

const carriedOver = printed('carried_over');
const pending = amount('pending');

interface Closing {
  readonly row: DatedFigure;
  readonly pending: number;
}

function closingsByDay(figures: readonly DatedFigure[]): ReadonlyMap<number, Closing[]> {
  const closings = new Map<number, Closing[]>();
  for (const row of figures) {
    const value = pending(row.values);
    if (value === null) continue;
    const known = closings.get(row.end);
    if (known) known.push({ row, pending: value });
    else closings.set(row.end, [{ row, pending: value }]);
  }
  return closings;
}

function judgeOpening(row: DatedFigure, closings: readonly Closing[]): readonly Finding[] {
  const value = carriedOver(row.values);
  const before = closings[0];
  if (value === null || !before || closings.some((closing) => closing.pending === value)) return NONE;
  const details = {
    ...otherRow(before.row),
    found: value,
    expected: before.pending,
    difference: value - before.pending,
    day: isoDay(before.row.end),
  };
  return findAt(row, { field: 'carried_over', code: 'carried_over_differs', severity: row.sense, details });
}

/** What a period carries over is what was pending on the day before it, in the rows of one agency and field. */
export function judgeCarriedOver({ dated }: Series): readonly Finding[] {
  const closings = closingsByDay(dated);
  return dated.flatMap((row) => judgeOpening(row, closings.get(row.start - 1) ?? []));
}
