import type { Finding } from '../problems.ts';
import type { DatedFigure, Figure } from './figure.ts';
import { countColumns, type NumberColumn, numberAt } from './figure-columns.ts';
import type { FigureTable } from './figure-row.ts';
import { findAt, NONE } from './finding.ts';
import type { Series } from './series.ts';
import { createTimeline, type Stretch } from './timeline.ts';

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

interface Compared {
  readonly whole: DatedFigure;
  readonly stretch: Stretch;
}

/** In: a cumulative row, the sum of the column over the periods in it that report the column, how many those are. */
function judgeSum(
  { whole, stretch }: Compared,
  column: NumberColumn,
  { total, reported }: { readonly total: number; readonly reported: number },
): readonly Finding[] {
  const found = numberAt(whole.values, column);
  if (found === null || reported === 0) return NONE;
  const isWhole = stretch.isWhole && reported === stretch.to - stretch.from;
  if (isWhole ? found === total : found >= total) return NONE;
  const details = { found, total, difference: found - total, periods: reported };
  const code = isWhole ? 'closing_differs' : 'periods_above_cumulative';
  return findAt(whole, { field: column.name, code, severity: 'warning', details });
}

/**
 * Every cumulative row beside the in-period rows inside its span: where these fill it the sums are equal, and where
 * some are missing they are no larger, as counts are never negative. A difference is always a warning: a year's
 * report may correct the months before it.
 */
export function createClosingRule(table: FigureTable) {
  const columns = countColumns(table).filter(({ name, adds }) => adds && name !== NOT_A_SUM);

  return ({ inPeriod, runs }: Series): readonly Finding[] => {
    if (inPeriod.length === 0 || runs.length === 0) return NONE;
    const timeline = createTimeline(inPeriod);
    const compared = runs.flat().flatMap((whole) => {
      const stretch = timeline.within(whole);
      return stretch === null ? [] : [{ whole, stretch }];
    });
    if (compared.length === 0) return NONE;
    return columns.flatMap((column) => {
      const sums = timeline.sums(column);
      return compared.flatMap((one) => judgeSum(one, column, sums(one.stretch)));
    });
  };
}
