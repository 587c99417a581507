import { stateWord } from '../../i18n/words.ts';
import type { DataSet } from '../../model/data-set.ts';
import type { ClauseVerdict, Verdict, VerdictState } from '../../model/figures.ts';
import { date } from '../../model/format.ts';
import { type ConditionView, conditionView, type Target } from './condition.ts';
import { type CorrectionView, correctionsBehind } from './corrections.ts';
import { levelsFor } from './lookups.ts';
import { memo, memoBody } from './memo.ts';
import { periodLabel } from './period.ts';
import { type Link, stampOf, type View } from './view.ts';

export interface YearView {
  readonly label: string;
  readonly state: VerdictState;
  readonly word: string;
  readonly figures: readonly string[];
}

export interface StatementView {
  readonly text: string;
  readonly from: Link;
}

/** One clause of a plan for one agency: what was set, and what came of it in the period shown. */
export interface SlipView {
  /** Anchor on the page. */
  readonly id: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly place: string;
  readonly strength: string;
  readonly aspiration: boolean;
  readonly state: VerdictState;
  readonly word: string;
  /** The verdict on its own, of sample data as an example: `Ví dụ: đạt`. */
  readonly stamp: string;
  readonly period: string;
  readonly conditions: readonly ConditionView[];
  /** The other judged periods, where the clause is judged more than once. */
  readonly years: readonly YearView[];
  readonly statements: readonly StatementView[];
  /** Corrections of the numbers behind the verdicts shown, those of other years included. */
  readonly corrections: readonly CorrectionView[];
  readonly sample: boolean;
}

interface Clause {
  readonly agencyId: string;
  /** Every judged period of one clause. */
  readonly periods: readonly ClauseVerdict[];
}

const known: readonly VerdictState[] = ['met', 'missed', 'on_track', 'at_risk', 'partial'];

/** True where figures say something about the clause. */
export function isMeasured(state: VerdictState): boolean {
  return known.includes(state);
}

const oldestFirst = (periods: readonly ClauseVerdict[]): readonly ClauseVerdict[] =>
  periods.toSorted((a, b) => a.period_start.localeCompare(b.period_start, 'en'));

/** The newest period that figures speak of, else the newest that has begun. */
export function focus(periods: readonly ClauseVerdict[], asOf: string): ClauseVerdict | undefined {
  const sorted = oldestFirst(periods);
  const begun = sorted.filter(({ period_start }) => period_start <= asOf);
  return begun.findLast(({ state }) => isMeasured(state)) ?? begun.at(-1) ?? sorted[0];
}

/** The verdicts on the conditions of one cell. */
export function verdictsOf(
  { agency_id, target_ids, period_start, period_end }: ClauseVerdict,
  { data }: View,
): readonly Verdict[] {
  return (data.verdicts.get(agency_id) ?? []).filter(
    (verdict) =>
      target_ids.includes(verdict.target_id) &&
      verdict.period_start === period_start &&
      verdict.period_end === period_end,
  );
}

function conditions(period: ClauseVerdict, { agencyId }: Clause, view: View): readonly ConditionView[] {
  const levels = levelsFor(view, agencyId);
  const all = verdictsOf(period, view).flatMap((verdict) => {
    const target = view.data.targets.get(verdict.target_id);
    return target ? [conditionView({ verdict, target, levels }, view)] : [];
  });
  return all.map((condition, index) => ({ ...condition, repeats: isSame(condition, all[index - 1]) }));
}

function isSame({ figure }: ConditionView, before: ConditionView | undefined): boolean {
  return (
    figure?.figure === before?.figure?.figure && figure?.counts === before?.figure?.counts && Boolean(before)
  );
}

/** The word of the clause: what all its conditions say, where they agree. */
function clauseWord(clause: ClauseVerdict, parts: readonly ConditionView[], view: View): string {
  const [only, ...others] = new Set(parts.map(({ word }) => word));
  if (only !== undefined && others.length === 0) return only;
  return stateWord(clause.state, view.lang, { strength: clause.strength });
}

function yearView(period: ClauseVerdict, clause: Clause, view: View): YearView {
  const parts = conditions(period, clause, view);
  return {
    label: periodLabel(period, view),
    state: period.state,
    word: clauseWord(period, parts, view),
    figures: [...new Set(parts.flatMap(({ figure }) => figure?.figure ?? []))],
  };
}

const byAgency = memo((all: DataSet['statements']) => Map.groupBy(all, ({ agency_id }) => agency_id));

function statements(
  { data, lang }: View,
  { agency_id, target_ids }: ClauseVerdict,
): readonly StatementView[] {
  return (byAgency(data.statements).get(agency_id) ?? [])
    .filter(({ target_id }) => target_ids.includes(target_id))
    .map(({ text_vi, document_number, date: day, url }) => ({
      text: text_vi,
      from: { text: [document_number, date(day, lang)].filter(Boolean).join(', '), href: url },
    }));
}

const targetsOf = ({ data }: View, { target_ids }: ClauseVerdict): readonly Target[] =>
  target_ids.flatMap((id) => data.targets.get(id) ?? []);

function newSlip(clause: Clause, view: View): SlipView | null {
  const period = focus(clause.periods, view.data.asOf);
  const targets = period ? targetsOf(view, period) : [];
  const [first] = targets;
  if (!period || !first) return null;
  const parts = conditions(period, clause, view);
  const word = clauseWord(period, parts, view);
  const others = oldestFirst(clause.periods).filter((other) => other !== period);
  return {
    id: `n-${period.clause_id}`,
    gist: first[`gist_${view.lang}`],
    quotes: [...new Set(targets.map(({ quote_vi }) => quote_vi))],
    place: [...new Set(targets.flatMap((target) => target.clause.split('; ')))].join('; '),
    strength: view.say(`strength.${period.strength}`),
    aspiration: period.strength === 'aspiration',
    state: period.state,
    word,
    stamp: stampOf(word, view),
    period: periodLabel(period, view),
    conditions: parts,
    years: others.map((other) => yearView(other, clause, view)),
    statements: statements(view, period),
    corrections: correctionsBehind(
      clause.periods.flatMap((one) => verdictsOf(one, view)),
      view,
    ),
    sample: view.data.sample,
  };
}

const slipsOfBody = memoBody(() => new Map<string, SlipView | null>());

/** The slip of a clause. Out: null where its targets are unknown. */
export function slipView(clause: Clause, view: View): SlipView | null {
  const slips = slipsOfBody(view, clause.agencyId);
  const key = clause.periods.map((one) => [one.clause_id, one.period_start, one.period_end].join(' ')).join();
  const known = slips.get(key);
  if (known !== undefined) return known;
  const slip = newSlip(clause, view);
  slips.set(key, slip);
  return slip;
}
