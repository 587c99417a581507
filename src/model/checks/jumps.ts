import { isoDay } from '../days.ts';
import type { Finding } from '../problems.ts';
import type { DatedFigure } from './figure.ts';
import { countColumns, type NumberColumn, numberAt } from './figure-columns.ts';
import type { FigureTable } from './figure-row.ts';
import { findAt } from './finding.ts';
import type { NoteBook } from './notes.ts';
import { otherRow, type Series } from './series.ts';

const FACTOR = 10;
/** Below this, tenfold is chance: 3 files one month and 30 the next. */
const LEAST = 50;
/** A month beside a month or a quarter beside a quarter, not a month beside a quarter. */
const LENGTH_TOLERANCE = 1.25;

const lengthOf = ({ start, end }: DatedFigure): number => end - start + 1;

function areComparable(one: DatedFigure, other: DatedFigure): boolean {
  const [first, second] = [lengthOf(one), lengthOf(other)];
  return one.end < other.end && Math.max(first, second) <= Math.min(first, second) * LENGTH_TOLERANCE;
}

function isTenfold(before: number, after: number): boolean {
  const more = Math.max(before, after);
  return more >= LEAST && more >= FACTOR * Math.min(before, after);
}

function hasJumped(before: DatedFigure, row: DatedFigure, column: NumberColumn | undefined): boolean {
  if (!column) return false;
  const one = numberAt(before.values, column);
  const two = numberAt(row.values, column);
  if (one === null || two === null || !isTenfold(one, two)) return false;
  // A cumulative count that falls is a finding of its own.
  return !(row.cumulative && column.adds && two < one);
}

/**
 * Counts at least ten times larger or smaller than in the comparable period before: most often a digit too many, or
 * a 0 where the cell should be empty. A note on that agency and period says that it is so, and makes it a warning.
 */
export function createJumpRule(table: FigureTable, covers: NoteBook['covers']) {
  const columns: (NumberColumn | undefined)[] = [];
  for (const column of countColumns(table)) columns[column.place] = column;

  function judgePair(before: DatedFigure, row: DatedFigure, agency: string): readonly Finding[] {
    const jumped = row.places.filter((place) => hasJumped(before, row, columns[place]));
    return jumped.flatMap((place) => {
      const severity = covers(agency, isoDay(row.end)) ? 'warning' : row.sense;
      const numbers = { before: before.values[place] ?? 0, after: row.values[place] ?? 0 };
      const details = { ...otherRow(before), ...numbers, day: isoDay(before.end) };
      return findAt(row, { field: columns[place]?.name ?? '', code: 'tenfold_jump', severity, details });
    });
  }

  return ({ agency, inPeriod, runs }: Series): readonly Finding[] =>
    [inPeriod, ...runs].flatMap((run) =>
      run.flatMap((row, index) => {
        const before = run[index - 1];
        return before && areComparable(before, row) ? judgePair(before, row, agency) : [];
      }),
    );
}
