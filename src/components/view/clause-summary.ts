import { isRunning } from '../../i18n/sentences.ts';
import { unitOfVerdict } from '../../i18n/units.ts';
import { lowerFirst, type StateContext, stateWord } from '../../i18n/words.ts';
import type { DataSet } from '../../model/data-set.ts';
import type { ClauseVerdict } from '../../model/figures.ts';
import { date } from '../../model/format.ts';
import { byState, type LegendView } from './legend.ts';
import { memo } from './memo.ts';
import { focus, verdictsOf } from './slip.ts';
import type { View } from './view.ts';

/** What became of one clause over all bodies and periods. */
export interface ClauseSummary {
  readonly id: string;
  readonly gist: string;
  readonly aspiration: boolean;
  readonly bodies: number;
  /** One body: its periods; of several bodies one cell each. */
  readonly cells: readonly ClauseVerdict[];
  /** What they say in words, which tell several kinds of "not judged" apart. */
  readonly words: readonly LegendView[];
  /** Said beside running verdicts; null where there are none. */
  readonly note: string | null;
}

const byPlan = memo((clauses: DataSet['clauses']) =>
  Map.groupBy([...clauses.values()].flat(), ({ plan_id }) => plan_id),
);

/** The judged cells of a plan, of all its bodies. */
export function clausesOfPlan({ data }: View, planId: string): readonly ClauseVerdict[] {
  return byPlan(data.clauses).get(planId) ?? [];
}

/** Clauses as the plan has them: in the order of its targets, whether or not anything is known of them. */
export function clauseIds({ data }: View, planId: string): readonly string[] {
  const own = [...data.targets.values()].filter(({ plan_id }) => plan_id === planId);
  return [...new Set(own.map(({ target_id }) => target_id.slice(0, -1)))];
}

/** The reason that all conditions of a cell give; none where they differ. */
function reasonOf(cell: ClauseVerdict, view: View): Pick<StateContext, 'reason' | 'unit'> {
  const own = verdictsOf(cell, view);
  const [first] = own;
  const same = own.every(({ reason }) => reason === first?.reason);
  return first && same ? { reason: first.reason, unit: unitOfVerdict(first) } : {};
}

/** What a running verdict must not be read without: until when the figures reach, and what the target leaves open. */
function runningNote(cells: readonly ClauseVerdict[], view: View): string | null {
  const { data, lang, say } = view;
  const running = cells.filter(isRunning);
  const known = running
    .flatMap((cell) => verdictsOf(cell, view))
    .flatMap(({ data_until }) => data_until ?? []);
  const [first, ...others] = [...new Set(known)].toSorted();
  if (first === undefined) return null;
  const from = date(first, lang);
  const last = others.at(-1);
  const until =
    last === undefined
      ? say('plan.until', { date: from })
      : say('plan.until.apart', { from, to: date(last, lang) });
  const targets = new Set(running.flatMap(({ target_ids }) => target_ids));
  const open = [...targets].flatMap((id) => data.targets.get(id)?.[`reason_${lang}`] ?? []);
  return [until, ...new Set(open)].join(' ');
}

function wordsOf(cells: readonly ClauseVerdict[], view: View): ClauseSummary['words'] {
  const worded = cells.map((cell) => {
    const { state, strength } = cell;
    const context = { strength, ...reasonOf(cell, view) };
    return { state, word: lowerFirst(stateWord(state, view.lang, context)) };
  });
  const groups = [...Map.groupBy(byState(worded), ({ state, word }) => `${state}|${word}`).values()];
  return groups.flatMap((same) => same.slice(0, 1).map((cell) => ({ ...cell, cells: same.length })));
}

function summary(id: string, cells: readonly ClauseVerdict[], view: View): ClauseSummary | null {
  const { data, lang } = view;
  const [first] = cells;
  const target = data.targets.get(first?.target_ids[0] ?? '');
  if (!first || !target) return null;
  return {
    id,
    gist: target[`gist_${lang}`],
    aspiration: first.strength === 'aspiration',
    bodies: new Set(cells.map(({ agency_id }) => agency_id)).size,
    cells,
    words: wordsOf(cells, view),
    note: runningNote(cells, view),
  };
}

/** One body: all its periods. Many bodies: of each the period its own slip shows, so that a body counts once. */
function countedCells(cells: readonly ClauseVerdict[], { data }: View): readonly ClauseVerdict[] {
  const bodies = Map.groupBy(cells, ({ agency_id }) => agency_id);
  if (bodies.size < 2) return cells;
  return [...bodies.values()].flatMap((own) => focus(own, data.asOf) ?? []);
}

/** Every clause of a plan that was set for somebody. */
export function clauseSummaries(view: View, planId: string): readonly ClauseSummary[] {
  const cells = Map.groupBy(clausesOfPlan(view, planId), ({ clause_id }) => clause_id);
  return clauseIds(view, planId).flatMap(
    (id) => summary(id, countedCells(cells.get(id) ?? [], view), view) ?? [],
  );
}
