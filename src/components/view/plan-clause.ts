import { lowerFirst } from '../../i18n/words.ts';
import type { ClauseVerdict, VerdictState } from '../../model/figures.ts';
import { agencyLink } from './addresses.ts';
import type { Target } from './condition.ts';
import { inOrder } from './lookups.ts';
import type { TallyLine } from './plan-tally.ts';
import { isMeasured, type SlipView, slipView } from './slip.ts';
import { asExample, type Link, type View } from './view.ts';

/** One condition of a clause as the plan words it. */
export interface LevelView {
  /** Name of the condition, where the clause has several. */
  readonly gist: string | null;
  /** The level exactly as printed; null where the plan prints none. */
  readonly printed: string | null;
  /** True where the level is known to exist but was not published. */
  readonly unpublished: boolean;
}

/** One body's figure and verdict on a clause that many share. */
export interface BodyVerdict {
  readonly body: Link;
  readonly figure: string | null;
  readonly counts: string | null;
  /** How many of the people served a survey asked. */
  readonly reach: string | null;
  readonly state: VerdictState;
  readonly word: string;
}

export interface ManyView {
  readonly bodies: number;
  readonly lines: readonly TallyLine[];
  /** The judged period and the period of the figures, where all bodies share them. */
  readonly period: string | null;
  /** Why nothing can be said, where nothing can: the same for all bodies. */
  readonly reasons: readonly string[];
  readonly caveats: readonly string[];
  /** By name, never by result; empty where no body has a figure. */
  readonly rows: readonly BodyVerdict[];
}

export interface PlanClause {
  readonly id: string;
  readonly gist: string;
  readonly place: string;
  readonly strength: string;
  readonly quotes: readonly string[];
  readonly levels: readonly LevelView[];
  readonly tracked: string | null;
  readonly carried: string | null;
  /** The slip of the one body that the clause is set for; null for none or many. */
  readonly slip: SlipView | null;
  readonly many: ManyView | null;
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const joined = (texts: readonly (string | null)[]): string | null =>
  distinct(texts.filter((text) => text !== null)).join('; ') || null;

interface BodySlip {
  readonly id: string;
  readonly slip: SlipView;
}

function slipsOf(cells: readonly ClauseVerdict[], view: View): readonly BodySlip[] {
  const bodies = Map.groupBy(cells, ({ agency_id }) => agency_id);
  return [...bodies].flatMap(([id, periods]) => {
    const slip = slipView({ agencyId: id, periods }, view);
    return slip ? [{ id, slip }] : [];
  });
}

function bodyVerdict({ id, slip }: BodySlip, view: View): BodyVerdict {
  const shown = slip.conditions.find((condition) => condition.figure?.figure);
  return {
    body: agencyLink(view, id),
    figure: shown?.figure?.figure ?? null,
    counts: shown?.figure?.counts ?? null,
    reach: shown?.reach ?? null,
    state: slip.state,
    word: slip.stamp,
  };
}

function linesOf(slips: readonly BodySlip[], view: View): readonly TallyLine[] {
  const byWord = Map.groupBy(slips, ({ slip }) => slip.word);
  return [...byWord].flatMap(([word, own]) => {
    const text = view.say('plan.bodies.state', { n: own.length, word: lowerFirst(word) });
    return own.slice(0, 1).map(({ slip }) => ({ state: slip.state, text: asExample(text, view) }));
  });
}

function only(texts: readonly string[]): string | null {
  const [first = null, ...others] = distinct(texts);
  return others.length === 0 ? first : null;
}

function manyView(slips: readonly BodySlip[], view: View): ManyView {
  const measured = slips.some(({ slip }) => isMeasured(slip.state));
  const conditions = slips.flatMap(({ slip }) => slip.conditions);
  const silent = conditions.filter(({ state }) => !isMeasured(state));
  const rows = measured ? slips.map((own) => bodyVerdict(own, view)) : [];
  return {
    bodies: slips.length,
    lines: linesOf(slips, view),
    period: only(conditions.map(({ period }) => period)),
    reasons: measured ? [] : distinct(silent.flatMap(({ sentences }) => sentences)),
    caveats: sharedCaveats(slips),
    rows: rows.toSorted((a, b) => inOrder(a.body.text, b.body.text)),
  };
}

/** What stands beside the figures of every body; a note on one body stands on that body's page. */
function sharedCaveats(slips: readonly BodySlip[]): readonly string[] {
  const [first] = slips;
  const own = first?.slip.conditions.flatMap(({ caveats }) => caveats) ?? [];
  return distinct(own).filter((text) =>
    slips.every(({ slip }) => slip.conditions.some(({ caveats }) => caveats.includes(text))),
  );
}

function levelView(target: Target, several: boolean, view: View): LevelView {
  return {
    gist: several ? target[`gist_${view.lang}`] : null,
    printed: target.value_as_printed,
    unpublished: target.not_scored_because === 'level_not_published',
  };
}

/** A clause on its plan's page. In: its conditions, and its cells of all bodies. */
export function planClause(
  targets: readonly Target[],
  cells: readonly ClauseVerdict[],
  view: View,
): PlanClause | null {
  const [first] = targets;
  if (!first) return null;
  const slips = slipsOf(cells, view);
  const strength = cells[0]?.strength ?? first.strength;
  return {
    id: `n-${first.target_id.slice(0, -1)}`,
    gist: first[`gist_${view.lang}`],
    place: distinct(targets.flatMap(({ clause }) => clause.split('; '))).join('; '),
    strength: view.say(`strength.${strength}`),
    quotes: distinct(targets.map(({ quote_vi }) => quote_vi)),
    levels: targets.map((target) => levelView(target, targets.length > 1, view)),
    tracked: joined(targets.map(({ tracked_by }) => tracked_by)),
    carried: joined(targets.map(({ carried_out_by }) => carried_out_by)),
    slip: slips.length === 1 ? (slips[0]?.slip ?? null) : null,
    many: slips.length > 1 ? manyView(slips, view) : null,
  };
}
