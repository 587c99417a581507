import { isoDay } from '../days.ts';
import type { Finding } from '../problems.ts';
import type { DatedFigure, Figure } from './figure-book.ts';
import { findAt, NONE } from './finding.ts';
import { groupBy, inPeriodRows, isDated, otherRow } from './series.ts';

const sameKey = ({ start, end, asPrinted, cumulative }: Figure): string =>
  JSON.stringify([start, end, asPrinted, cumulative]);

/** Rows of one agency and field or indicator that have the whole key in common; every one but the first. */
export function judgeRepeats(figures: readonly Figure[]): readonly Finding[] {
  return groupBy(figures, sameKey).flatMap(([first, ...others]) =>
    first === undefined
      ? NONE
      : others.flatMap((row) =>
          findAt(row, { field: 'agency_id', code: 'duplicate_key', details: otherRow(first) }),
        ),
  );
}

function overlap(row: DatedFigure, other: DatedFigure): readonly Finding[] {
  const details = { ...otherRow(other), other_start: isoDay(other.start), other_end: isoDay(other.end) };
  return findAt(row, { field: 'period_start', code: 'periods_overlap', details });
}

/** In-period rows of one agency and field or indicator that count some days twice. */
export function judgeOverlaps(figures: readonly Figure[]): readonly Finding[] {
  const rows = [...inPeriodRows(figures.filter(isDated))].sort((one, other) => one.start - other.start);
  let reach: DatedFigure | undefined;
  const found: Finding[] = [];
  for (const row of rows) {
    if (reach && row.start <= reach.end && sameKey(row) !== sameKey(reach))
      found.push(...overlap(row, reach));
    if (!reach || row.end > reach.end) reach = row;
  }
  return found;
}
