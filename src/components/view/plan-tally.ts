import { isRunning } from '../../i18n/sentences.ts';
import { unitOfVerdict } from '../../i18n/units.ts';
import { lowerFirst, type StateContext, stateWord } from '../../i18n/words.ts';
import type { ClauseVerdict, Verdict, VerdictState } from '../../model/figures.ts';
import { date } from '../../model/format.ts';
import { focus, isMeasured } from './slip.ts';
import type { View } from './view.ts';

/** One line of a plan's tally: a shape and what it counts, in words. */
export interface TallyLine {
  readonly state: VerdictState;
  readonly text: string;
  /** What a running verdict must not be read without. */
  readonly note?: string | null;
}

export interface PlanTallyGroup {
  readonly title: string;
  /** One a clause and judged period; none for a plan of many bodies. */
  readonly cells: readonly VerdictState[];
  readonly lines: readonly TallyLine[];
}

export interface PlanTally {
  readonly total: number;
  readonly measured: number;
  readonly headline: string;
  readonly groups: readonly PlanTallyGroup[];
  /** Said where cells outnumber clauses. */
  readonly note: string | null;
}

/** What became of one clause over all bodies and periods. */
export interface ClauseSummary {
  readonly id: string;
  readonly gist: string;
  readonly aspiration: boolean;
  readonly strength: ClauseVerdict['strength'];
  readonly bodies: number;
  /** Cells of each state that occurs, in the order of the tally. */
  readonly states: readonly { readonly state: VerdictState; readonly cells: number }[];
  /** The same in words, which tell several kinds of "not judged" apart. */
  readonly words: readonly { readonly state: VerdictState; readonly word: string; readonly cells: number }[];
  /** Said beside running verdicts; null where there are none. */
  readonly note: string | null;
}

const order: readonly VerdictState[] = [
  'met',
  'on_track',
  'missed',
  'at_risk',
  'partial',
  'no_data',
  'not_scored',
];

/** The judged cells of a plan, of all its bodies. */
export function clausesOfPlan({ data }: View, planId: string): readonly ClauseVerdict[] {
  const all = [...data.clauses.values()].flat();
  return all.filter(({ plan_id }) => plan_id === planId);
}

/** Clauses as the plan has them: in the order of its targets, whether or not anything is known of them. */
export function clauseIds({ data }: View, planId: string): readonly string[] {
  const own = [...data.targets.values()].filter(({ plan_id }) => plan_id === planId);
  return [...new Set(own.map(({ target_id }) => target_id.slice(0, -1)))];
}

function verdictsOf(cell: ClauseVerdict, { data }: View): readonly Verdict[] {
  return (data.verdicts.get(cell.agency_id) ?? []).filter(
    ({ target_id, period_start, period_end }) =>
      cell.target_ids.includes(target_id) &&
      period_start === cell.period_start &&
      period_end === cell.period_end,
  );
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
  return order.flatMap((state) => {
    const own = worded.filter((cell) => cell.state === state);
    const byWord = Map.groupBy(own, ({ word }) => word);
    return [...byWord].map(([word, same]) => ({ state, word, cells: same.length }));
  });
}

function summary(id: string, cells: readonly ClauseVerdict[], view: View): ClauseSummary | null {
  const { data, lang } = view;
  const [first] = cells;
  const target = data.targets.get(first?.target_ids[0] ?? '');
  if (!first || !target) return null;
  const { strength } = first;
  const states = order.map((state) => ({
    state,
    cells: cells.filter((cell) => cell.state === state).length,
  }));
  return {
    id,
    gist: target[`gist_${lang}`],
    aspiration: strength === 'aspiration',
    strength,
    bodies: new Set(cells.map(({ agency_id }) => agency_id)).size,
    states: states.filter((state) => state.cells > 0),
    words: wordsOf(cells, view),
    note: runningNote(cells, view),
  };
}

/** One body: all its periods. Many bodies: of each the period its own slip shows, so that a body counts once. */
function countedCells(cells: readonly ClauseVerdict[], { data }: View): readonly ClauseVerdict[] {
  const bodies = Map.groupBy(cells, ({ agency_id }) => agency_id);
  if (bodies.size < 2) return cells;
  return [...bodies.values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => a.period_start.localeCompare(b.period_start, 'en'));
    return focus(sorted, data.asOf) ?? [];
  });
}

/** Every clause of a plan that was set for somebody. */
function clauseSummaries(view: View, planId: string): readonly ClauseSummary[] {
  const cells = Map.groupBy(clausesOfPlan(view, planId), ({ clause_id }) => clause_id);
  return clauseIds(view, planId).flatMap(
    (id) => summary(id, countedCells(cells.get(id) ?? [], view), view) ?? [],
  );
}

const isMeasuredClause = ({ states }: ClauseSummary): boolean =>
  states.some(({ state }) => isMeasured(state));

const wordOf = (state: VerdictState, strength: ClauseVerdict['strength'], { lang }: View): string =>
  lowerFirst(stateWord(state, lang, { strength }));

/** A line of sample data is said to be an example before anything else. */
const lineOf = (text: string, { data, say }: View): string =>
  data.sample ? say('sample.verdict', { word: text }) : text;

/** A plan of one body: a cell for each clause and judged period, as on the body's own page. */
function groupOfOne(clauses: readonly ClauseSummary[], view: View): Omit<PlanTallyGroup, 'title'> {
  const cells = order.flatMap((state) =>
    clauses.flatMap((clause) =>
      clause.states
        .filter((own) => own.state === state)
        .flatMap((own) => Array.from({ length: own.cells }, () => ({ state, strength: clause.strength }))),
    ),
  );
  const byState = [...Map.groupBy(cells, ({ state }) => state)];
  return {
    cells: cells.map(({ state }) => state),
    lines: byState.map(([state, own]) => {
      const word = wordOf(state, own[0]?.strength ?? 'duty', view);
      return { state, text: lineOf(view.say('plan.line', { n: own.length, word }), view) };
    }),
  };
}

/** Clauses that no figure speaks of, counted: without data, or beyond what files can judge. */
function linesOfUnmeasured(clauses: readonly ClauseSummary[], view: View): readonly TallyLine[] {
  const told = clauses.flatMap(({ words }) => words[0] ?? []);
  const byWord = Map.groupBy(told, ({ word }) => word);
  return [...byWord].flatMap(([word, own]) => {
    const [first] = own;
    if (!first) return [];
    const text = view.say('plan.line.clauses', { n: own.length, word });
    return [{ state: first.state, text: lineOf(text, view) }];
  });
}

/** A plan of many bodies: clause by clause, how many of them stand where. */
function groupOfMany(clauses: readonly ClauseSummary[], view: View): Omit<PlanTallyGroup, 'title'> {
  const told = clauses.filter(isMeasuredClause).flatMap(({ gist, words, note }) =>
    words.map(({ state, word, cells }) => ({
      state,
      note: isRunning({ state }) ? note : null,
      text: lineOf(view.say('plan.line.bodies', { gist, n: cells, word }), view),
    })),
  );
  const rest = clauses.filter((clause) => !isMeasuredClause(clause));
  return { cells: [], lines: [...told, ...linesOfUnmeasured(rest, view)] };
}

function group(title: string, clauses: readonly ClauseSummary[], view: View): readonly PlanTallyGroup[] {
  if (clauses.length === 0) return [];
  const several = clauses.some(({ bodies }) => bodies > 1);
  return [{ title, ...(several ? groupOfMany(clauses, view) : groupOfOne(clauses, view)) }];
}

/** What became of a plan, by clause; aspirations apart; how many clauses figures can measure, never a share met. */
export function planTally(view: View, planId: string): PlanTally {
  const { say } = view;
  const clauses = clauseSummaries(view, planId);
  const total = clauseIds(view, planId).length;
  const measured = clauses.filter(isMeasuredClause).length;
  const duties = clauses.filter(({ aspiration }) => !aspiration);
  const aims = clauses.filter(({ aspiration }) => aspiration);
  return {
    total,
    measured,
    headline: say('tally.headline', { total, measured }),
    groups: [...group(say('tally.duties'), duties, view), ...group(say('tally.aspirations'), aims, view)],
    note: clauses.some(({ bodies, states }) => bodies === 1 && cellsIn(states) > 1)
      ? say('tally.cells')
      : null,
  };
}

const cellsIn = (states: ClauseSummary['states']): number =>
  states.reduce((sum, { cells }) => sum + cells, 0);
