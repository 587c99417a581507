import { pageHref } from '../../i18n/variant.ts';
import type { DataSet } from '../../model/data-set.ts';
import { date } from '../../model/format.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import { type Action, actionsOf } from './actions.ts';
import { agencyLink, planLink, sourceHref } from './addresses.ts';
import { type PlanSection, planSections } from './agency-plans.ts';
import { idsIn, levelsFor, predecessorsById } from './lookups.ts';
import { says } from './measures.ts';
import { type FigureGroup, otherFigures } from './other-figures.ts';
import { type TrendView, trendView } from './trend.ts';
import { type Link, nameOf, type View } from './view.ts';

type Agency = DataSet['agencies'] extends ReadonlyMap<string, infer A> ? A : never;

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
  /** Where the body can be set beside others, by the indicator that says most of it; null without figures. */
  readonly compareHref: string | null;
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

const planIds = (view: View, agencyId: string): readonly string[] => [
  ...new Set((view.data.clauses.get(agencyId) ?? []).map(({ plan_id }) => plan_id)),
];

/** The source of a body's figures that lack the days of their period, in the list of sources. */
function contextLink(view: View, agencyId: string): Link | null {
  const { data } = view;
  const row = data.context.find(({ agency_id }) => agency_id === agencyId);
  if (!row) return null;
  const text = data.sources.get(row.source_id)?.title ?? row.source_id;
  return { text, href: sourceHref(view, row.source_id) };
}

function life({ valid_from, valid_to }: Agency, { say, lang }: View): readonly string[] {
  const from = valid_from ? [say('agency.from', { date: date(valid_from, lang) })] : [];
  return valid_to ? [...from, say('agency.until', { date: date(valid_to, lang) })] : from;
}

function courses(agencyId: string, view: View) {
  const levels = levelsFor(view, agencyId);
  const measures = Map.groupBy(view.data.measures.get(agencyId) ?? [], ({ indicator_id }) => indicator_id);
  const targeted = [...levels.keys()].flatMap((id) => [...measures.keys()].filter((known) => known === id));
  const wanted = [...new Set([...targeted, ...CHARTED])];
  const drawn = wanted.flatMap((indicatorId) => {
    const own = measures.get(indicatorId) ?? [];
    const trend = trendView({ agencyId, indicatorId, measures: own }, view);
    return trend ? [{ indicatorId, trend }] : [];
  });
  const chosen = drawn.slice(0, CHARTS_AT_MOST);
  const except = new Set(chosen.map(({ indicatorId }) => indicatorId));
  const compared = [...wanted, ...measures.keys()].find((id) => measures.get(id)?.some(says));
  return {
    trends: chosen.map(({ trend }) => trend),
    figures: otherFigures(measures, { view, except }),
    compareHref: compared ? pageHref(view.variant, `/compare/?o=${agencyId}&i=${compared}`) : null,
  };
}

/** Everything the page of an agency prints. In: an id that the data set has. Out: null for any other. */
export function agencyView(view: View, agencyId: string): AgencyView | null {
  const { data, lang, say } = view;
  const agency = data.agencies.get(agencyId);
  if (!agency) return null;
  const before = (predecessorsById(data).get(agencyId) ?? []).map(({ old }) => old.agency_id);
  const plans = planSections(agencyId, view);
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
    predecessors: before.map((id) => agencyLink(view, id)),
    successors: idsIn(agency.succeeded_by).map((id) => agencyLink(view, id)),
    description: [fullName, ...plans.map(({ tally }) => tally.headline)].join('. '),
    updated: say('agency.updated', { date: date(data.asOf, lang) }),
    hasFigures: data.measures.has(agencyId),
    context: data.measures.has(agencyId) ? null : contextLink(view, agencyId),
    plans,
    earlierPlans: before.flatMap((id) => planIds(view, id).map((planId) => planLink(view, planId))),
    ...courses(agencyId, view),
    actions: actionsOf(agency, view),
  };
}
