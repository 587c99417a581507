import { indicatorOf, isIndicatorId } from '../indicators.ts';
import type { Finding } from '../problems.ts';
import { findAt, NONE } from './finding.ts';
import type { RegisterRow } from './registers.ts';

type PlanRow = RegisterRow<'plans'>;
type TargetRow = RegisterRow<'targets'>;
type Field = keyof TargetRow['values'] & string;

const readingFields = ['readings', 'proved_by', 'disproved_by'] as const;

const wasRefused = ({ refused }: TargetRow, fields: readonly string[]): boolean =>
  fields.some((field) => refused.includes(field));

function isMeasured({ values }: TargetRow): boolean {
  return readingFields.some((field) => values[field] !== null);
}

/** A target is either read from counts or says why it cannot be. */
function judgeReading(row: TargetRow): readonly Finding[] {
  const { not_scored_because: reason } = row.values;
  if (wasRefused(row, [...readingFields, 'not_scored_because'])) return NONE;
  if (!isMeasured(row)) {
    return reason === null ? findAt(row, { field: 'readings', code: 'target_reading_or_reason' }) : NONE;
  }
  if (reason === null) return NONE;
  return findAt(row, { field: 'not_scored_because', code: 'target_reading_and_reason' });
}

/** The reason is said to the reader in both languages. */
function judgeReasonWords(row: TargetRow): readonly Finding[] {
  if (row.values.not_scored_because === null) return NONE;
  const fields = ['reason_vi', 'reason_en'] as const;
  return fields
    .filter((field) => row.values[field] === null)
    .flatMap((field) => findAt(row, { field, code: 'target_reason_words' }));
}

/** Points and figures without counts are shown, never set against a target. */
function judgeReadingKinds(row: TargetRow): readonly Finding[] {
  return readingFields.flatMap((field) => {
    const ids = row.values[field]?.split('|').filter(isIndicatorId) ?? [];
    const indicator = ids.find((id) => !['ratio', 'count'].includes(indicatorOf(id).kind));
    return indicator ? findAt(row, { field, code: 'target_reading_kind', details: { indicator } }) : [];
  });
}

/** Evidence that proves only one way needs the word for when it proves nothing. */
function judgeUndecided(row: TargetRow): readonly Finding[] {
  const { proved_by: proof, disproved_by: disproof, undecided_reason: reason } = row.values;
  if ((proof === null && disproof === null) || reason !== null) return NONE;
  return findAt(row, { field: 'undecided_reason', code: 'target_undecided' });
}

function judgeLevel(row: TargetRow): readonly Finding[] {
  const { operator, value, value_max: most } = row.values;
  if (wasRefused(row, ['operator', 'value', 'value_max'])) return NONE;
  if (operator === null) {
    return isMeasured(row) ? findAt(row, { field: 'operator', code: 'target_level_missing' }) : NONE;
  }
  if (operator === 'rise') {
    return value === null ? NONE : findAt(row, { field: 'value', code: 'target_level_unused' });
  }
  if (value === null)
    return isMeasured(row) ? findAt(row, { field: 'value', code: 'target_level_missing' }) : NONE;
  if (operator === '=' && Number(value) !== 100 && Number(value) !== 0) {
    return findAt(row, { field: 'operator', code: 'target_equals', details: { value } });
  }
  if (most === null || Number(most) > Number(value)) return NONE;
  return findAt(row, { field: 'value_max', code: 'target_range', details: { value, most } });
}

function judgeDates(row: PlanRow | TargetRow): readonly Finding[] {
  const { starts_on: start, ends_on: end } = row.values;
  if (start === null || end === null || start <= end) return NONE;
  const details = { first: 'starts_on', last: 'ends_on', start, end };
  return findAt(row, { field: 'starts_on', code: 'dates_reversed', details });
}

function judgeInsidePlan(row: TargetRow, plans: ReadonlyMap<string, PlanRow>): readonly Finding[] {
  const plan = plans.get(row.values.plan_id ?? '')?.values;
  if (!plan) return NONE;
  const details = { start: plan.starts_on ?? '', end: plan.ends_on ?? '' };
  const before =
    row.values.starts_on !== null && plan.starts_on !== null && row.values.starts_on < plan.starts_on;
  const after = row.values.ends_on !== null && plan.ends_on !== null && row.values.ends_on > plan.ends_on;
  const fields: readonly Field[] = [
    ...(before ? ['starts_on' as const] : []),
    ...(after ? ['ends_on' as const] : []),
  ];
  return fields.flatMap((field) =>
    findAt(row, { field, code: 'target_outside_plan', severity: 'warning', details }),
  );
}

const rules = [judgeReading, judgeReasonWords, judgeReadingKinds, judgeUndecided, judgeLevel, judgeDates];

/** Rules of plans and targets; all of it is written by us or by the office, so that nearly all are errors. */
export function judgeTargets(plans: readonly PlanRow[], targets: readonly TargetRow[]): readonly Finding[] {
  const byId = new Map(plans.map((plan) => [plan.values.plan_id ?? '', plan]));
  return [
    ...plans.flatMap(judgeDates),
    ...targets.flatMap((row) => [...rules.flatMap((rule) => rule(row)), ...judgeInsidePlan(row, byId)]),
  ];
}
