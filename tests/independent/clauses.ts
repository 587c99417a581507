import type { ClauseVerdict, Verdict } from '../../src/model/figures.ts';
import { byText, type DataSet, groupBy, oneBy, text } from './data.ts';

/** The cell of the tally: the conditions of one clause, of one agency, in one judged period. */

type State = Verdict['state'];

const undecided: readonly (string | null)[] = ['depends_on_reading', 'cannot_prove'];

/** 003-05 of 003-05b. */
function clauseOf(targetId: string): string {
  return targetId.slice(0, -1);
}

function cannotTell({ state, reason }: Verdict): boolean {
  return state === 'not_scored' && (reason === 'rise_not_possible' || reason === 'no_files');
}

function stateOf(all: readonly Verdict[]): State {
  const telling = all.filter((condition) => !cannotTell(condition));
  const conditions = telling.length > 0 ? telling : all;
  const states = new Set(conditions.map((condition) => condition.state));
  if (states.has('missed')) return 'missed';
  if (states.has('at_risk')) return 'at_risk';
  const [only] = states;
  if (states.size === 1 && only) return only;
  const open = conditions.filter(({ state }) => state !== 'met' && state !== 'on_track');
  const lacksData = open.every(
    ({ state, reason }) =>
      state === 'partial' ||
      state === 'no_data' ||
      (open.length < conditions.length && undecided.includes(reason)),
  );
  return lacksData ? 'partial' : 'not_scored';
}

/** An aspiration below its level never counts as a duty missed. */
function strengthOf(conditions: readonly Verdict[], state: State): ClauseVerdict['strength'] {
  const failing = conditions.filter((condition) => condition.state === state);
  const deciding = state === 'missed' || state === 'at_risk' ? failing : conditions;
  return deciding.every((condition) => condition.strength === 'aspiration') ? 'aspiration' : 'duty';
}

export function clauses(dataSet: DataSet, verdicts: readonly Verdict[]): readonly ClauseVerdict[] {
  const targetOf = oneBy(dataSet.tables.targets, (row) => text(row, 'target_id'));
  const cells = groupBy(verdicts, (item) =>
    [clauseOf(item.target_id), item.agency_id, item.period_start, item.period_end].join('\t'),
  );
  return [...cells.values()]
    .flatMap((conditions) => {
      const first = conditions[0];
      const target = first && targetOf.get(first.target_id);
      if (!first || !target) return [];
      const state = stateOf(conditions);
      return {
        clause_id: clauseOf(first.target_id),
        plan_id: text(target, 'plan_id'),
        agency_id: first.agency_id,
        period_start: first.period_start,
        period_end: first.period_end,
        state,
        strength: strengthOf(conditions, state),
        target_ids: conditions.map((condition) => condition.target_id).toSorted(),
        sample: conditions.some((condition) => condition.sample),
      };
    })
    .toSorted(
      byText(
        (cell) => cell.clause_id,
        (cell) => cell.agency_id,
        (cell) => cell.period_start,
      ),
    );
}
