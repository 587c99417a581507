import { pageHref } from '../../i18n/variant.ts';
import type { DataSet } from '../../model/data-set.ts';
import type { ClauseVerdict } from '../../model/figures.ts';
import { date } from '../../model/format.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import { type Action, actionsOf } from './actions.ts';
import { groundOf } from './addressed.ts';
import { type Levels, levelsOf } from './levels.ts';
import { memo } from './memo.ts';
import { type FigureGroup, otherFigures } from './other-figures.ts';
import { isMeasured, type SlipView, slipView } from './slip.ts';
import { type TallyView, tallyView } from './tally.ts';
import { type TrendView, trendView } from './trend.ts';
import { type Link, nameOf, type View } from './view.ts';

type Agency = DataSet['agencies'] extends ReadonlyMap<string, infer A> ? A : never;

/** A plan on the page of a body it addresses. */
export interface PlanSection {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly number: string | null;
  /** Why this site takes the body for addressed, where the plan does not name it. */
  readonly ground: string | null;
  readonly tally: TallyView;
  /** Clauses that files can judge, those with figures first. */
  readonly slips: readonly SlipView[];
  /** Clauses judged in no period, each with its reason. */
  readonly quiet: readonly SlipView[];
}

export interface AgencyView {
  readonly id: string;
  readonly name: string;
  /** The name with the parent body, for a title that stands alone. */
  readonly fullName: string;
  readonly level: string;
  readonly life: readonly string[];
  readonly note: string | null;
  readonly parent: Link | null;
  readonly predecessors: readonly Link[];
  readonly successors: readonly Link[];
  readonly description: string;
  readonly updated: string;
  readonly hasFigures: boolean;
  /** Where the only figures of the body are: without the days of their period they are in no result. */
  readonly context: Link | null;
  readonly plans: readonly PlanSection[];
  /** Plans of the bodies before this one: read on their own pages, never judged here. */
  readonly earlierPlans: readonly Link[];
  readonly trends: readonly TrendView[];
  readonly figures: readonly FigureGroup[];
  readonly actions: readonly Action[];
}

interface Shaping {
  readonly view: View;
  readonly levels: Levels;
}

const CHARTS_AT_MOST = 6;
const CHARTED: readonly IndicatorId[] = [
  'score-total-766',
  'on-time',
  'online-new',
  'on-time-766',
  'received-new',
  'backlog-overdue',
];

function agencyLink(view: View, id: string): Link {
  const agency = view.data.agencies.get(id);
  if (!agency) return { text: id, href: null };
  return { text: nameOf(agency, view.lang), href: pageHref(view.variant, `/agencies/${id}/`) };
}

const idsIn = (list: string | null): readonly string[] => (list ? list.split('|') : []);

const bySuccessor = memo((agencies: DataSet['agencies']) => {
  const pairs = [...agencies.values()].flatMap((agency) =>
    idsIn(agency.succeeded_by).map((successor) => ({ successor, agency })),
  );
  return Map.groupBy(pairs, ({ successor }) => successor);
});

function predecessors({ data }: View, id: string): readonly Agency[] {
  return (bySuccessor(data.agencies).get(id) ?? []).map(({ agency }) => agency);
}

function planLink(view: View, id: string): Link {
  const plan = view.data.plans.get(id);
  return { text: plan?.[`title_${view.lang}`] ?? id, href: pageHref(view.variant, `/plans/${id}/`) };
}

const planIds = (view: View, agencyId: string): readonly string[] => [
  ...new Set((view.data.clauses.get(agencyId) ?? []).map(({ plan_id }) => plan_id)),
];

function slipsOf(clauses: readonly ClauseVerdict[], options: Shaping): readonly SlipView[] {
  const byClause = Map.groupBy(clauses, ({ clause_id }) => clause_id);
  return [...byClause.values()].flatMap((periods) => {
    const agencyId = periods[0]?.agency_id ?? '';
    const sorted = periods.toSorted((a, b) => a.period_start.localeCompare(b.period_start, 'en'));
    return slipView({ agencyId, levels: options.levels, periods: sorted }, options.view) ?? [];
  });
}

const hasBar = (slip: SlipView): boolean => slip.conditions.some(({ bar, figure }) => bar ?? figure);

const isNeverScored = ({ state, years }: SlipView): boolean =>
  [state, ...years.map((year) => year.state)].every((own) => own === 'not_scored');

/** Clauses in three groups that keep the plan's order: with figures, without, and beyond what files can judge. */
function sortSlips(slips: readonly SlipView[]) {
  const quiet = slips.filter((slip) => isNeverScored(slip) && !hasBar(slip));
  const open = slips.filter((slip) => !quiet.includes(slip));
  const measured = open.filter(({ state }) => isMeasured(state));
  return { slips: [...measured, ...open.filter((slip) => !measured.includes(slip))], quiet };
}

function planSection(planId: string, clauses: readonly ClauseVerdict[], options: Shaping): PlanSection {
  const { view } = options;
  const link = planLink(view, planId);
  return {
    id: `p-${planId}`,
    title: link.text,
    href: link.href ?? '',
    number: view.data.plans.get(planId)?.number ?? null,
    ground: groundOf(view, planId, clauses[0]?.agency_id ?? ''),
    tally: tallyView(clauses, view, { href: ({ clause_id }) => `#n-${clause_id}` }),
    ...sortSlips(slipsOf(clauses, options)),
  };
}

/** The plan that ends last comes first: a citizen asks about this year. */
function planSections(agencyId: string, options: Shaping): readonly PlanSection[] {
  const { data } = options.view;
  const byPlan = Map.groupBy(data.clauses.get(agencyId) ?? [], ({ plan_id }) => plan_id);
  const end = ([planId]: [string, unknown]) => data.plans.get(planId)?.ends_on ?? '';
  return [...byPlan]
    .toSorted((a, b) => end(b).localeCompare(end(a), 'en'))
    .map(([planId, clauses]) => planSection(planId, clauses, options));
}

/** The source of a body's figures that lack the days of their period, in the list of sources. */
function contextLink({ data, variant }: View, agencyId: string): Link | null {
  const row = data.context.find(({ agency_id }) => agency_id === agencyId);
  if (!row) return null;
  const text = data.sources.get(row.source_id)?.title ?? row.source_id;
  return { text, href: pageHref(variant, `/changes/#${row.source_id}`) };
}

function life({ valid_from, valid_to }: Agency, { say, lang }: View): readonly string[] {
  const from = valid_from ? [say('agency.from', { date: date(valid_from, lang) })] : [];
  return valid_to ? [...from, say('agency.until', { date: date(valid_to, lang) })] : from;
}

function courses(agencyId: string, options: Shaping) {
  const { view, levels } = options;
  const measures = Map.groupBy(view.data.measures.get(agencyId) ?? [], ({ indicator_id }) => indicator_id);
  const targeted = [...levels.keys()].flatMap((id) => [...measures.keys()].filter((known) => known === id));
  const wanted = [...new Set([...targeted, ...CHARTED])];
  const drawn = wanted.flatMap((indicatorId) => {
    const own = measures.get(indicatorId) ?? [];
    const trend = trendView({ agencyId, indicatorId, measures: own, levels }, view);
    return trend ? [{ indicatorId, trend }] : [];
  });
  const chosen = drawn.slice(0, CHARTS_AT_MOST);
  const except = new Set(chosen.map(({ indicatorId }) => indicatorId));
  return {
    trends: chosen.map(({ trend }) => trend),
    figures: otherFigures(measures, { ...options, except }),
  };
}

/** Everything the page of an agency prints. In: an id that the data set has. Out: null for any other. */
export function agencyView(view: View, agencyId: string): AgencyView | null {
  const { data, lang, say } = view;
  const agency = data.agencies.get(agencyId);
  if (!agency) return null;
  const options = { view, levels: levelsOf(view, agencyId) };
  const before = predecessors(view, agencyId);
  const plans = planSections(agencyId, options);
  const name = nameOf(agency, lang);
  const parent = agency.parent_id ? agencyLink(view, agency.parent_id) : null;
  const fullName = parent ? `${name}, ${parent.text}` : name;
  return {
    id: agencyId,
    name,
    fullName,
    level: say(`level.${agency.level}`),
    life: life(agency, view),
    note: agency[`note_${lang}`],
    parent,
    predecessors: before.map(({ agency_id }) => agencyLink(view, agency_id)),
    successors: idsIn(agency.succeeded_by).map((id) => agencyLink(view, id)),
    description: [fullName, ...plans.map(({ tally }) => tally.headline)].join('. '),
    updated: say('agency.updated', { date: date(data.asOf, lang) }),
    hasFigures: data.measures.has(agencyId),
    context: data.measures.has(agencyId) ? null : contextLink(view, agencyId),
    plans,
    earlierPlans: before.flatMap(({ agency_id }) => planIds(view, agency_id).map((id) => planLink(view, id))),
    ...courses(agencyId, options),
    actions: actionsOf(agency, view),
  };
}
