import type { Finding } from '../problems.ts';
import type { DatedFigure, Figure } from './figure.ts';
import { countColumns, type NumberColumn, numberAt } from './figure-columns.ts';
import type { FigureTable } from './figure-row.ts';
import { findAt } from './finding.ts';
import type { Series } from './series.ts';

/** The in-period rows that fill the days of the cumulative row without a gap; empty where they do not. */
function partsOf(whole: DatedFigure, rows: readonly DatedFigure[]): readonly DatedFigure[] {
  const parts: DatedFigure[] = [];
  let day = whole.start;
  for (const row of rows) {
    if (row.start !== day || row.end > whole.end) continue;
    parts.push(row);
    day = row.end + 1;
  }
  return day === whole.end + 1 ? parts : [];
}

/** The sum of a column over rows, only where each reports it. */
export function sumOf(rows: readonly Figure[], column: NumberColumn): number | null {
  let total = 0;
  for (const { values } of rows) {
    const value = numberAt(values, column);
    if (value === null) return null;
    total += value;
  }
  return rows.length === 0 ? null : total;
}

/** Every month's total holds the files carried over from the month before, so that totals of months do not add up. */
const NOT_A_SUM = 'received_total';

/** The closing cumulative row of a run beside the sum of its months; a difference is always a warning. */
export function createClosingRule(table: FigureTable) {
  const columns = countColumns(table).filter(({ name, adds }) => adds && name !== NOT_A_SUM);

  function judgeClosing(whole: DatedFigure, parts: readonly DatedFigure[]): readonly Finding[] {
    return columns.flatMap((column) => {
      const found = numberAt(whole.values, column);
      const total = sumOf(parts, column);
      if (found === null || total === null || found === total) return [];
      const details = { found, total, difference: found - total, periods: parts.length };
      return findAt(whole, { field: column.name, code: 'closing_differs', severity: 'warning', details });
    });
  }

  return ({ inPeriod, runs }: Series): readonly Finding[] =>
    runs.flatMap((run) => {
      const whole = run.at(-1);
      return whole ? judgeClosing(whole, partsOf(whole, inPeriod)) : [];
    });
}
