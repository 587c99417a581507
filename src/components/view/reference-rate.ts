import { wordsOf } from '../../i18n/phrases.ts';
import type { Measure, Verdict } from '../../model/figures.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import type { Target } from './condition.ts';
import { figureView } from './figure.ts';
import { type Origin, originOf } from './origin.ts';
import { periodLabel } from './period.ts';
import { stampOf, type View } from './view.ts';

/** A rate of files beside a target that files cannot judge: for reference, never a verdict. */
export interface ReferenceRate {
  readonly text: string;
  readonly origin: Origin;
}

/** What stands beside a target, by why it is not scored: people who need not submit papers again are not files. */
const beside: Partial<Record<NonNullable<Target['not_scored_because']>, IndicatorId>> = {
  people_not_files: 'files-reused',
};

/** Longest first; of equal lengths the later one. */
const byReach = (a: Measure, b: Measure): number =>
  b.covered_days - a.covered_days || b.period_end.localeCompare(a.period_end, 'en');

/** A range of years that is judged at its end shows its course year by year; any other target its own period. */
function spanOf({ judged, starts_on, ends_on }: Target, { period_start, period_end }: Verdict) {
  return judged === 'at_end' ? { start: starts_on, end: ends_on } : { start: period_start, end: period_end };
}

/** Of each year in which periods of the target end, the measure that covers most of it. */
function measuresOf(id: IndicatorId, judged: { verdict: Verdict; target: Target }, { data }: View) {
  const { start, end } = spanOf(judged.target, judged.verdict);
  const known = (data.measures.get(judged.verdict.agency_id) ?? []).filter(
    ({ indicator_id, period_end, value }) =>
      indicator_id === id && value !== null && start <= period_end && period_end <= end,
  );
  const years = [...Map.groupBy(known, ({ period_end }) => period_end.slice(0, 4)).values()];
  return years
    .flatMap((own) => own.toSorted(byReach).slice(0, 1))
    .toSorted((a, b) => a.period_end.localeCompare(b.period_end, 'en'));
}

function rateText(measure: Measure, target: Target, view: View): string[] {
  const levels = new Map([[measure.indicator_id, target.value === null ? [] : [target.value]]]);
  const { figure, counts } = figureView(measure, levels, view);
  if (figure === null || counts === null) return [];
  return [view.say('say.reference.rate', { figure, counts, period: periodLabel(measure, view) })];
}

/** The rates of files that the target's reader may want to know. Out: null where there are none. */
export function referenceRate(
  judged: { readonly verdict: Verdict; readonly target: Target },
  view: View,
): ReferenceRate | null {
  const { verdict, target } = judged;
  const id = verdict.state === 'not_scored' && target.not_scored_because && beside[target.not_scored_because];
  const words = id && wordsOf(id, { lang: view.lang, part: 2 });
  if (!id || !words) return null;
  const measures = measuresOf(id, judged, view);
  const rates = measures.flatMap((measure) => rateText(measure, target, view));
  if (rates.length === 0) return null;
  const text = view.say('say.reference', { ...words, rates: rates.join('; ') });
  const source_ids = [...new Set(measures.flatMap((measure) => measure.source_ids))];
  return {
    text: stampOf(text, view),
    origin: originOf(view, { source_ids, rows: measures.flatMap(({ rows }) => rows) }),
  };
}
