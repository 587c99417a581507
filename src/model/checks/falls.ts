import { isoDay } from '../days.ts';
import type { Finding } from '../problems.ts';
import type { DatedFigure } from './figure.ts';
import { countColumns, type NumberColumn, numberAt } from './figure-columns.ts';
import type { FigureTable } from './figure-row.ts';
import { findAt } from './finding.ts';
import { otherRow, type Series } from './series.ts';

/** The column over a cumulative run; a row that leaves it out is passed over. */
function judgeColumn(run: readonly DatedFigure[], column: NumberColumn): readonly Finding[] {
  let last: { readonly row: DatedFigure; readonly value: number } | undefined;
  const found: Finding[] = [];
  for (const row of run) {
    const value = numberAt(row.values, column);
    if (value === null) continue;
    if (last && row.end > last.row.end && value < last.value) {
      const details = { ...otherRow(last.row), before: last.value, after: value, day: isoDay(last.row.end) };
      found.push(
        ...findAt(row, { field: column.name, code: 'cumulative_fell', severity: row.sense, details }),
      );
    }
    last = { row, value };
  }
  return found;
}

/** Counts that add up from the start of a year and yet become smaller, one finding for every fallen cell. */
export function createFallRule(table: FigureTable) {
  const columns = countColumns(table).filter(({ adds }) => adds);
  return ({ runs }: Series): readonly Finding[] =>
    runs
      .filter((run) => run.length > 1)
      .flatMap((run) => columns.flatMap((column) => judgeColumn(run, column)));
}
