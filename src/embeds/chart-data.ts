import { compareBodies } from '../components/view/comparison.ts';
import { measuresByIndicator } from '../components/view/lookups.ts';
import { byNewest } from '../components/view/measures.ts';
import { focus } from '../components/view/slip.ts';
import type { DataSet } from '../model/data-set.ts';
import type { ClauseVerdict, Measure, Verdict } from '../model/figures.ts';
import { type IndicatorId, indicatorOf } from '../model/indicators.ts';
import { yearOf } from './cards.ts';
import type { Subject } from './subjects.ts';

/** The figures behind a chart: measures for charts of indicators, verdicts for those of bodies and plans. */
export interface ChartData {
  readonly figures: readonly Measure[];
  readonly verdicts: readonly Verdict[];
}

/** The largest group of bodies that may be compared, in the period they share. */
function compared(id: IndicatorId, data: DataSet): readonly Measure[] {
  if (indicatorOf(id).not_compared_vi !== undefined) return [];
  const [group] = compareBodies(measuresByIndicator(data).get(id) ?? [], data);
  return (group?.rows ?? []).map(({ measure }) => measure);
}

/** The judged periods that the slips of a body show. */
function shownPeriods(agencyId: string, data: DataSet): readonly ClauseVerdict[] {
  const clauses = Map.groupBy(data.clauses.get(agencyId) ?? [], ({ clause_id }) => clause_id);
  return [...clauses.values()].flatMap((periods) => focus(periods, data.asOf) ?? []);
}

function verdictsShown(agencyId: string, data: DataSet): readonly Verdict[] {
  const shown = shownPeriods(agencyId, data);
  return (data.verdicts.get(agencyId) ?? []).filter((verdict) =>
    shown.some(
      ({ target_ids, period_start, period_end }) =>
        target_ids.includes(verdict.target_id) &&
        period_start === verdict.period_start &&
        period_end === verdict.period_end,
    ),
  );
}

const readBy = (verdicts: readonly Verdict[], id: IndicatorId): readonly Verdict[] =>
  verdicts.filter(({ readings }) => readings.some(({ indicator_id }) => indicator_id === id));

/** Everything that the chart of a subject shows, in figures. In: a data set that has the subject. */
export function chartData(subject: Subject, data: DataSet): ChartData {
  if (subject.kind === 'indicator') return { figures: compared(subject.id, data), verdicts: [] };
  if (subject.kind === 'plan') {
    const all = [...data.verdicts.values()].flat();
    const own = all.filter(({ target_id }) => data.targets.get(target_id)?.plan_id === subject.id);
    return { figures: [], verdicts: own };
  }
  if (subject.kind === 'agency') return agencyData(subject.id, data);
  const { agencyId, indicatorId, year } = subject;
  const figures = (data.measures.get(agencyId) ?? [])
    .filter((measure) => measure.indicator_id === indicatorId && (year === null || yearOf(measure) === year))
    .toSorted(byNewest);
  const verdicts = readBy(data.verdicts.get(agencyId) ?? [], indicatorId);
  return {
    figures,
    verdicts: verdicts.filter(({ period_end }) => year === null || period_end.startsWith(year)),
  };
}

/** The verdicts that the slips show; for a body without any, the newest figure of each indicator. */
function agencyData(agencyId: string, data: DataSet): ChartData {
  const verdicts = verdictsShown(agencyId, data);
  if (verdicts.length > 0) return { figures: [], verdicts };
  const own = (data.measures.get(agencyId) ?? []).toSorted(byNewest);
  const newest = [...Map.groupBy(own, ({ indicator_id }) => indicator_id).values()];
  return { figures: newest.flatMap((figures) => figures[0] ?? []), verdicts };
}
