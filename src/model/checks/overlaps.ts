import { isoDay } from '../days.ts';
import type { Finding } from '../problems.ts';
import type { DatedFigure, Figure } from './figure.ts';
import { findAt, NONE } from './finding.ts';
import { otherRow, type Series } from './series.ts';

/** Where the dates are certain they say which period is meant, however it is printed. */
function byWords(one: Figure, other: Figure): number {
  if (one.asPrinted === other.asPrinted || (one.start !== null && one.end !== null)) return 0;
  return one.asPrinted < other.asPrinted ? -1 : 1;
}

function byKey(one: Figure, other: Figure): number {
  return (
    (one.start ?? 0) - (other.start ?? 0) ||
    (one.end ?? 0) - (other.end ?? 0) ||
    Number(one.cumulative) - Number(other.cumulative) ||
    byWords(one, other)
  );
}

function repeat(row: Figure, first: Figure | undefined): readonly Finding[] {
  if (!first || byKey(row, first) !== 0) return NONE;
  return findAt(row, { field: 'agency_id', code: 'duplicate_key', details: otherRow(first) });
}

/** Rows of one agency and field or indicator that have the whole key in common; every one but the first. */
export function judgeRepeats({ figures }: Series): readonly Finding[] {
  const sorted = [...figures].sort(byKey);
  return sorted.flatMap((row, index) => repeat(row, sorted[index - 1]));
}

function overlap(row: DatedFigure, other: DatedFigure): readonly Finding[] {
  const details = { ...otherRow(other), other_start: isoDay(other.start), other_end: isoDay(other.end) };
  return findAt(row, { field: 'period_start', code: 'periods_overlap', details });
}

/** In-period rows of one agency and field or indicator that count some days twice. */
export function judgeOverlaps({ inPeriod }: Series): readonly Finding[] {
  const rows = [...inPeriod].sort((one, other) => one.start - other.start);
  let reach: DatedFigure | undefined;
  const found: Finding[] = [];
  for (const row of rows) {
    if (reach && row.start <= reach.end && byKey(row, reach) !== 0) found.push(...overlap(row, reach));
    if (!reach || row.end > reach.end) reach = row;
  }
  return found;
}
