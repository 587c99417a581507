import { isoDay } from '../days.ts';
import type { Finding } from '../problems.ts';
import type { DatedFigure, Figure } from './figure-book.ts';
import { countColumns, numberAt } from './figure-columns.ts';
import type { FigureTable } from './figure-row.ts';
import { findAt } from './finding.ts';
import { cumulativeRuns, inPeriodRows, isDated, otherRow } from './series.ts';

const FACTOR = 10;
/** Below this, tenfold is chance: 3 files one month and 30 the next. */
const LEAST = 50;
/** A month beside a month or a quarter beside a quarter, not a month beside a quarter. */
const LENGTH_TOLERANCE = 1.25;

const lengthOf = ({ start, end }: DatedFigure): number => end - start + 1;

function areComparable(one: DatedFigure, other: DatedFigure): boolean {
  const [short = 0, long = 0] = [lengthOf(one), lengthOf(other)].sort((a, b) => a - b);
  return one.end < other.end && long <= short * LENGTH_TOLERANCE;
}

function isTenfold(before: number, after: number): boolean {
  const more = Math.max(before, after);
  return more >= LEAST && more >= FACTOR * Math.min(before, after);
}

type Acknowledged = (day: string) => boolean;

/**
 * Counts at least ten times larger or smaller than in the comparable period before: most often a digit too many, or
 * a 0 where the cell should be empty. A note on that agency and period says that it is so, and makes it a warning.
 */
export function createJumpRule(table: FigureTable) {
  const columns = countColumns(table);

  function judgePair(
    before: DatedFigure,
    row: DatedFigure,
    isAcknowledged: Acknowledged,
  ): readonly Finding[] {
    return columns.flatMap((column) => {
      const one = numberAt(before.values, column);
      const two = numberAt(row.values, column);
      if (one === null || two === null || !isTenfold(one, two)) return [];
      // A cumulative count that falls is a finding of its own.
      if (row.cumulative && column.adds && two < one) return [];
      const severity = isAcknowledged(isoDay(row.end)) ? 'warning' : row.sense;
      const details = { ...otherRow(before), before: one, after: two, day: isoDay(before.end) };
      return findAt(row, { field: column.name, code: 'tenfold_jump', severity, details });
    });
  }

  return (figures: readonly Figure[], isAcknowledged: Acknowledged): readonly Finding[] => {
    const dated = figures.filter(isDated);
    const runs = [inPeriodRows(dated), ...cumulativeRuns(dated)];
    return runs.flatMap((run) =>
      run.flatMap((row, index) => {
        const before = run[index - 1];
        return before && areComparable(before, row) ? judgePair(before, row, isAcknowledged) : [];
      }),
    );
  };
}
