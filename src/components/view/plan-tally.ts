import { isRunning } from '../../i18n/sentences.ts';
import type { VerdictState } from '../../model/figures.ts';
import { type ClauseSummary, clauseIds, clauseSummaries } from './clause-summary.ts';
import { byState, legendOf } from './legend.ts';
import { isMeasured } from './slip.ts';
import { asExample, type View } from './view.ts';

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

const isMeasuredClause = ({ cells }: ClauseSummary): boolean => cells.some(({ state }) => isMeasured(state));

/** A plan of one body: a cell for each clause and judged period, as on the body's own page. */
function groupOfOne(clauses: readonly ClauseSummary[], view: View): Omit<PlanTallyGroup, 'title'> {
  const all = clauses.flatMap(({ cells }) => cells);
  return {
    cells: byState(all).map(({ state }) => state),
    lines: legendOf(all, view).map(({ state, word, cells }) => ({
      state,
      text: asExample(view.say('plan.line', { n: cells, word }), view),
    })),
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
    return [{ state: first.state, text: asExample(text, view) }];
  });
}

/** A plan of many bodies: clause by clause, how many of them stand where. */
function groupOfMany(clauses: readonly ClauseSummary[], view: View): Omit<PlanTallyGroup, 'title'> {
  const told = clauses.filter(isMeasuredClause).flatMap(({ gist, words, note }) => {
    // Said once, after the last of the running verdicts, which stand together.
    const last = words.findLastIndex(isRunning);
    return words.map(({ state, word, cells }, index) => ({
      state,
      note: index === last ? note : null,
      text: asExample(view.say('plan.line.bodies', { gist, n: cells, word }), view),
    }));
  });
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
    note: clauses.some(({ bodies, cells }) => bodies === 1 && cells.length > 1) ? say('tally.cells') : null,
  };
}
