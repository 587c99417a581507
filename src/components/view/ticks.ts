import type { Measure } from '../../model/figures.ts';
import { shortDate, shortMonth } from '../../model/format.ts';
import type { Lang } from '../../model/lang.ts';

type Dated = Pick<Measure, 'period_start' | 'period_end' | 'cumulative'>;

/** Months by their number where every period is one month of one year; days otherwise. */
export function tickOf(measures: readonly Dated[], lang: Lang): (measure: Dated) => string {
  const monthly = measures.every(
    ({ period_start, period_end, cumulative }) =>
      !cumulative && period_start.endsWith('-01') && period_start.slice(0, 7) === period_end.slice(0, 7),
  );
  const years = new Set(measures.map(({ period_end }) => period_end.slice(0, 4))).size;
  const short = monthly ? shortMonth : shortDate;
  return ({ period_end }) => short(period_end, { lang, year: years > 1 });
}
