import { lowerFirst, stateWord } from '../../i18n/words.ts';
import type { DataSet } from '../../model/data-set.ts';
import type { ClauseVerdict, VerdictState } from '../../model/figures.ts';
import { addressed } from './addressed.ts';
import { byState, type LegendView, legendOf } from './legend.ts';
import { memo } from './memo.ts';
import { periodLabel } from './period.ts';
import { isMeasured } from './slip.ts';
import { asExample, type View } from './view.ts';

export interface CellView {
  readonly state: VerdictState;
  /** Clause, period and verdict in words. */
  readonly label: string;
  readonly href: string;
}

/** Cells of duties, or of aspirations. */
export interface TallyGroup {
  readonly title: string;
  readonly cells: readonly CellView[];
  readonly legend: readonly LegendView[];
}

export interface TallyView {
  readonly headline: string;
  readonly groups: readonly TallyGroup[];
  /** Said where clauses are judged in more than one period, so that cells outnumber clauses. */
  readonly note: string | null;
}

interface TallyOptions {
  /** Where a cell leads: the slip of its clause, on this page or another. */
  readonly href: (clause: ClauseVerdict) => string;
}

function cellView(clause: ClauseVerdict, { view, href }: TallyOptions & { view: View }): CellView {
  const { state, strength, clause_id, target_ids } = clause;
  const name = view.data.targets.get(target_ids[0] ?? '')?.[`gist_${view.lang}`] ?? clause_id;
  const word = lowerFirst(stateWord(state, view.lang, { strength }));
  const label = asExample(`${name}, ${periodLabel(clause, view)}: ${word}`, view);
  return { state, label, href: href(clause) };
}

function group(
  clauses: readonly ClauseVerdict[],
  title: string,
  options: TallyOptions & { view: View },
): TallyGroup[] {
  if (clauses.length === 0) return [];
  return [
    {
      title,
      cells: byState(clauses).map((clause) => cellView(clause, options)),
      legend: legendOf(clauses, options.view),
    },
  ];
}

/** Number of clauses of each plan, addressed to anyone. */
const clausesOfPlans = memo((targets: DataSet['targets']) => {
  const ids = [...Map.groupBy(targets.values(), ({ plan_id }) => plan_id)];
  const clauses = (own: readonly { target_id: string }[]) =>
    new Set(own.map(({ target_id }) => target_id.slice(0, -1)));
  return new Map(ids.map(([plan, own]) => [plan, clauses(own).size]));
});

/** Where the plan does not name the body: what was inferred, or that nothing is known. Its issuer needs no inference. */
function unnamedHeadline(
  clauses: readonly ClauseVerdict[],
  counts: { readonly all: number; readonly total: number; readonly measured: number },
  view: View,
): string | null {
  const [first] = clauses;
  if (!first) return null;
  const { data, say } = view;
  const basis = addressed(view, first.plan_id, first.agency_id);
  if (basis === 'unclear') return say('tally.headline.unclear', counts);
  const issues = data.plans.get(first.plan_id)?.issuer_id === first.agency_id;
  return basis === 'named' || issues ? null : say('tally.headline.inferred', counts);
}

function headline(clauses: readonly ClauseVerdict[], view: View): string {
  const total = clausesIn(clauses);
  const measured = clausesIn(clauses.filter(({ state }) => isMeasured(state)));
  const all = clausesOfPlans(view.data.targets).get(clauses[0]?.plan_id ?? '') ?? total;
  const special = unnamedHeadline(clauses, { all, total, measured }, view);
  if (special !== null) return special;
  if (all > total) return view.say('tally.headline.some', { all, total, measured });
  return view.say('tally.headline', { total, measured });
}

const clausesIn = (cells: readonly ClauseVerdict[]): number =>
  new Set(cells.map(({ clause_id }) => clause_id)).size;

/** The tally of a plan: one cell a clause and period; duties and aspirations apart. */
export function tallyView(clauses: readonly ClauseVerdict[], view: View, options: TallyOptions): TallyView {
  const { say } = view;
  const aims = clauses.filter(({ strength }) => strength === 'aspiration');
  const duties = clauses.filter(({ strength }) => strength !== 'aspiration');
  const all = { ...options, view };
  return {
    headline: headline(clauses, view),
    groups: [...group(duties, say('tally.duties'), all), ...group(aims, say('tally.aspirations'), all)],
    note: clausesIn(clauses) < clauses.length ? say('tally.cells') : null,
  };
}
