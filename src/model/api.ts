import type { Correction, DataSet } from './data-set.ts';
import type { Measure, Verdict } from './figures.ts';

/** A measure as machines read it; `value` is the unrounded fraction, count or points. Rows are those of the data set. */
export function toMachineMeasure(measure: Measure) {
  const { agency_id, indicator_id, period_start, period_end, cumulative, numerator, denominator, value } =
    measure;
  const { kind, missing_reason, source_ids, rows, data_until, status, sample, printed_value, method } =
    measure;
  return {
    agency_id,
    indicator_id,
    period_start,
    period_end,
    cumulative,
    numerator,
    denominator,
    value,
    kind,
    missing_reason,
    source_ids,
    rows,
    data_until,
    status,
    sample,
    printed_value,
    method,
  };
}

export function toMachineVerdict(verdict: Verdict) {
  const { target_id, agency_id, period_start, period_end, state, reason, reading, strength } = verdict;
  const { value, numerator, denominator, coverage, needed_rate, data_until, sample, readings } = verdict;
  return {
    target_id,
    agency_id,
    period_start,
    period_end,
    state,
    reason,
    reading,
    strength,
    value,
    numerator,
    denominator,
    coverage,
    needed_rate,
    data_until,
    sample,
    readings,
  };
}

/**
 * What `/api/agencies/<id>.json` holds. In: a data set and the id of one of its agencies.
 * Out: `{agency, as_of, measures, verdicts, corrections}`; undefined for an unknown id.
 */
export function agencyDocument(set: DataSet, agencyId: string) {
  const agency = set.agencies.get(agencyId);
  if (!agency) return undefined;
  return {
    agency,
    as_of: set.asOf,
    measures: (set.measures.get(agencyId) ?? []).map(toMachineMeasure),
    verdicts: (set.verdicts.get(agencyId) ?? []).map(toMachineVerdict),
    corrections: set.corrections.filter((one) => one.agency_id === agencyId).map(toMachineCorrection),
  };
}

/** A correction as machines read it; `row` is the row of the data set that holds the corrected number. */
function toMachineCorrection(correction: Correction) {
  const { file: _file, line: _line, agency_id: _agency, row, ...told } = correction;
  return { ...told, row: row && { file: row.file, line: row.line } };
}

function indicatorsOf(set: DataSet, planId: string): ReadonlySet<string> {
  const lists = [...set.targets.values()]
    .filter((target) => target.plan_id === planId)
    .flatMap((target) => [target.readings, target.proved_by, target.disproved_by]);
  return new Set(lists.flatMap((list) => list?.split('|') ?? []));
}

/**
 * What `/api/plans/<id>.json` holds: the plan, the verdicts on its targets, and the measures they are judged by.
 * Out: `{plan, as_of, measures, verdicts}`; undefined for an unknown id.
 */
export function planDocument(set: DataSet, planId: string) {
  const plan = set.plans.get(planId);
  if (!plan) return undefined;
  const verdicts = [...set.verdicts.values()]
    .flat()
    .filter((verdict) => set.targets.get(verdict.target_id)?.plan_id === planId);
  const addressed = new Set(verdicts.map((verdict) => verdict.agency_id));
  const wanted = indicatorsOf(set, planId);
  const measures = [...addressed]
    .sort()
    .flatMap((agencyId) => set.measures.get(agencyId) ?? [])
    .filter((measure) => wanted.has(measure.indicator_id));
  return {
    plan,
    as_of: set.asOf,
    measures: measures.map(toMachineMeasure),
    verdicts: verdicts.map(toMachineVerdict),
  };
}
