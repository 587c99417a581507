import { dayNumber } from '../../model/days.ts';
import type { Measure } from '../../model/figures.ts';
import { type IndicatorId, indicatorIds, indicatorOf } from '../../model/indicators.ts';
import type { View } from './view.ts';

const SURVEY: IndicatorId = 'satisfaction-survey';

/** Rates out of the resolved files: any of them gives their number. */
const ofResolved = new Set(indicatorIds.filter((id) => indicatorOf(id).denominator === 'resolved'));

/** A figure with the days it spans. */
type Spanning = Pick<Measure, 'agency_id' | 'indicator_id' | 'period_start' | 'period_end' | 'denominator'>;

const isWhole = ({ period_start, period_end, covered_days }: Measure): boolean =>
  covered_days === dayNumber(period_end) - dayNumber(period_start) + 1;

const rowsIn = ({ rows }: Measure): string => rows.map(({ file, line }) => `${file}#${line}`).join('|');

/** True where both count the same days: each has all of them, or both were read from the same rows. */
const coversAlike = (a: Measure, b: Measure): boolean =>
  (isWhole(a) && isWhole(b)) || rowsIn(a) === rowsIn(b);

/**
 * How many of the people served a survey asked: the answers beside the files resolved in the same days. Out: null
 * for figures of no survey, and where either number was not reported.
 */
export function surveyReach(figure: Spanning, { data, say }: View): string | null {
  if (figure.indicator_id !== SURVEY || figure.denominator === null) return null;
  const same = (data.measures.get(figure.agency_id) ?? []).filter(
    ({ period_start, period_end }) =>
      period_start === figure.period_start && period_end === figure.period_end,
  );
  const survey = same.find(
    ({ indicator_id, denominator }) => indicator_id === SURVEY && denominator === figure.denominator,
  );
  const resolved = same.find(
    (measure) =>
      ofResolved.has(measure.indicator_id) &&
      measure.denominator !== null &&
      survey !== undefined &&
      coversAlike(survey, measure),
  );
  if (!resolved || resolved.denominator === null) return null;
  return say('say.surveyed', { surveyed: figure.denominator, resolved: resolved.denominator });
}
