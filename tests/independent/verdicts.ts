import type { Verdict } from '../../src/model/figures.ts';
import { combine } from './combine.ts';
import { millionths } from './condition.ts';
import { byText, type DataSet, groupBy, list, oneBy, type TableRow, text, textOrNull } from './data.ts';
import { type Span, shiftDays, yearOf } from './dates.ts';
import { asNumber, references, type SampleSources, sourceIds } from './measures.ts';
import { coverageOf, type Judged, judge, publicReading, type Setting, shownValue } from './readings.ts';
import type { PeriodFigure } from './whole-agency.ts';

function judgedPeriods(target: TableRow): readonly Span[] {
  const [start, end] = [text(target, 'starts_on'), text(target, 'ends_on')];
  const clip = (year: number): Span => ({
    start: start > `${year}-01-01` ? start : `${year}-01-01`,
    end: end < `${year}-12-31` ? end : `${year}-12-31`,
  });
  const [first, last] = [yearOf(start), yearOf(end)];
  switch (text(target, 'judged')) {
    case 'once':
      return [{ start, end }];
    case 'at_end':
      return [clip(last)];
    default:
      return Array.from({ length: last - first + 1 }, (_, step) => clip(first + step));
  }
}

/** What is known of a verdict before, or without, any figure. */
function bare(target: TableRow, agency: TableRow, period: Span, sample: boolean): Verdict {
  return {
    target_id: text(target, 'target_id'),
    agency_id: text(agency, 'agency_id'),
    period_start: period.start,
    period_end: period.end,
    state: 'not_scored',
    reason: null,
    reading: null,
    strength: text(target, 'strength') as Verdict['strength'],
    value: null,
    numerator: null,
    denominator: null,
    coverage: null,
    covered_months: null,
    needed_rate: null,
    data_until: null,
    stale: false,
    measured_start: null,
    measured_end: null,
    backlog: null,
    previous_numerator: null,
    previous_denominator: null,
    readings: [],
    rows: [],
    source_ids: [],
    sample,
  };
}

const byRole: readonly Judged['role'][] = ['reading', 'proof', 'disproof'];

/** What decided; else the first indicator with a value, readings before evidence; else the first with 0 of 0. */
function toShow(judged: readonly Judged[], decidedBy: Judged | null): Judged | null {
  const ordered = byRole.flatMap((role) => judged.filter((item) => item.role === role));
  return (
    decidedBy ??
    ordered.find((item) => shownValue(item) !== null) ??
    ordered.find((item) => item.figure !== null) ??
    null
  );
}

function figuresShown(shown: Judged | null, state: Verdict['state']): Partial<Verdict> {
  if (!shown?.figure) return {};
  const { figure, previous, needed, indicator } = shown;
  const running = state === 'on_track' || state === 'at_risk';
  return {
    reading: indicator as Verdict['reading'],
    value: shownValue(shown),
    numerator: asNumber(figure.numerator),
    denominator: asNumber(figure.denominator),
    coverage: coverageOf(figure),
    covered_months: figure.coveredMonths,
    needed_rate: running && typeof needed === 'number' ? needed : null,
    data_until: figure.end,
    measured_start: figure.start,
    measured_end: figure.end,
    backlog: indicator === 'on-time' || indicator === 'early' ? asNumber(figure.overdue) : null,
    previous_numerator: asNumber(previous?.numerator ?? null),
    previous_denominator: asNumber(previous?.denominator ?? null),
    rows: references(figure.rows),
    source_ids: sourceIds(figure.rows),
  };
}

function verdict(
  target: TableRow,
  agency: TableRow,
  setting: Setting,
  samples: SampleSources,
  plan: TableRow,
): Verdict {
  const { period, asOf } = setting;
  const planned = bare(target, agency, period, samples.has(text(plan, 'source_id')));
  const because = textOrNull(target, 'not_scored_because');
  if (because !== null) return { ...planned, reason: because };
  const validTo = textOrNull(agency, 'valid_to');
  if (validTo !== null && validTo < period.end) return { ...planned, reason: 'body_ended' };

  const roles = { reading: 'readings', proof: 'proved_by', disproof: 'disproved_by' } as const;
  const judged = byRole.flatMap((role) =>
    list(target, roles[role]).map((indicator) => judge(indicator, role, setting)),
  );
  const { state, reason, decidedBy } = combine(judged, textOrNull(target, 'undecided_reason'));
  const shown = toShow(judged, decidedBy);
  const figures = figuresShown(shown, state);
  const until = figures.data_until ?? null;
  return {
    ...planned,
    ...figures,
    state,
    reason: state === 'at_risk' ? (shown?.reason ?? null) : reason,
    stale: period.end > asOf && until !== null && until < shiftDays(asOf, -60),
    readings: judged.map(publicReading),
    sample: planned.sample || (figures.source_ids ?? []).some((source) => samples.has(source)),
  };
}

export function verdicts(
  dataSet: DataSet,
  figures: readonly PeriodFigure[],
  samples: SampleSources,
): readonly Verdict[] {
  const { agencies, plans, targets, target_agencies: addressed } = dataSet.tables;
  const agencyOf = oneBy(agencies, (row) => text(row, 'agency_id'));
  const planOf = oneBy(plans, (row) => text(row, 'plan_id'));
  const targetOf = oneBy(targets, (row) => text(row, 'target_id'));
  const series = groupBy(figures, (part) => `${part.agency}\t${part.indicator}`);
  return addressed
    .flatMap((row) => {
      const target = targetOf.get(text(row, 'target_id'));
      const agency = agencyOf.get(text(row, 'agency_id'));
      const plan = target && planOf.get(text(target, 'plan_id'));
      if (!target || !agency || !plan) throw new Error(`${row.file}:${row.line} points nowhere`);
      const level = textOrNull(target, 'value');
      return judgedPeriods(target).map((period) =>
        verdict(
          target,
          agency,
          {
            asOf: dataSet.asOf,
            period,
            condition: {
              operator: textOrNull(target, 'operator') ?? '',
              millionths: level === null ? null : millionths(level),
            },
            validFrom: textOrNull(agency, 'valid_from'),
            reported: (indicator) => series.get(`${text(agency, 'agency_id')}\t${indicator}`) ?? [],
          },
          samples,
          plan,
        ),
      );
    })
    .toSorted(
      byText(
        (item) => item.target_id,
        (item) => item.agency_id,
        (item) => item.period_start,
      ),
    );
}
