import { pageHref } from '../../i18n/variant.ts';
import type { Stored } from '../../model/data-set.ts';
import { dayOf, newestSources } from '../../model/feed.ts';
import type { Measure } from '../../model/figures.ts';
import { date, period } from '../../model/format.ts';
import { indicatorOf } from '../../model/indicators.ts';
import { agencyLink, indicatorLink, sourceHref } from './addresses.ts';
import { type FigureView, figureView } from './figure.ts';
import { inOrder, levelsFor } from './lookups.ts';
import { type PlanCard, planCards } from './plan.ts';
import { surveyReach } from './survey.ts';
import type { Link, View } from './view.ts';

/** The figure that speaks for a source on the home page. */
export interface NewestFigure {
  readonly day: string;
  readonly body: Link;
  readonly indicator: Link;
  readonly figure: string;
  readonly counts: string | null;
  /** How many of the people served a survey asked. */
  readonly reach: string | null;
  readonly period: string;
  readonly source: Link;
  readonly all: Link;
}

export interface Missing {
  readonly links: readonly Link[];
  readonly total: number;
}

export interface HomeView {
  readonly total: number;
  readonly measured: number;
  readonly plans: readonly PlanCard[];
  readonly newest: readonly NewestFigure[];
  readonly missing: Missing;
  readonly groups: readonly { readonly link: Link; readonly bodies: number }[];
  readonly bodies: number;
  readonly updated: string;
}

const NEWEST_AT_MOST = 6;
const MISSING_AT_MOST = 12;
const GROUPS_AT_MOST = 4;
const GROUP_AT_LEAST = 5;

const newestEnd = (measures: readonly Measure[]): string =>
  measures.reduce((end, { period_end }) => (period_end > end ? period_end : end), '');

/** Rates on handling in time before others, then the most files: no choice by result. */
function speaking(measures: readonly Measure[], { data }: View): Measure | undefined {
  const last = newestEnd(measures);
  const known = measures.filter(({ value, period_end }) => value !== null && period_end === last);
  const rates = known.filter(({ kind }) => kind === 'ratio');
  // Without files to weigh them by, only a body that stands above all others may speak for a source.
  const tops = known.filter(({ agency_id }) => !data.agencies.get(agency_id)?.parent_id);
  const asked = ({ indicator_id }: Measure) =>
    Number(indicator_id === 'score-total-766' || indicatorOf(indicator_id).family === 'on-time');
  return (rates.length > 0 ? rates : tops).toSorted(
    (a, b) =>
      asked(b) - asked(a) ||
      (b.denominator ?? 0) - (a.denominator ?? 0) ||
      a.indicator_id.localeCompare(b.indicator_id, 'en') ||
      a.agency_id.localeCompare(b.agency_id, 'en'),
  )[0];
}

function newestFigure(source: Stored<'sources'>, own: readonly Measure[], view: View): NewestFigure[] {
  const measure = speaking(own, view);
  if (!measure) return [];
  const { lang, say } = view;
  const printed: FigureView = figureView(measure, levelsFor(view, measure.agency_id), view);
  if (printed.figure === null) return [];
  return [
    {
      day: date(dayOf(source), lang),
      body: agencyLink(view, measure.agency_id, true),
      indicator: indicatorLink(view, measure.indicator_id),
      figure: printed.figure,
      counts: printed.counts,
      reach: surveyReach(measure, view),
      period: period(measure.period_start, measure.period_end, lang),
      source: { text: source.publisher, href: source.url },
      all: { text: say('home.newest.all'), href: sourceHref(view, source.source_id) },
    },
  ];
}

/** An older figure of the same body and indicator is not news. */
function isFirstOfItsKind({ body, indicator }: NewestFigure, index: number, all: readonly NewestFigure[]) {
  const same = (other: NewestFigure) =>
    other.body.href === body.href && other.indicator.href === indicator.href;
  return all.findIndex(same) === index;
}

/** The newest sources that brought figures, each with one of them. */
function newestFigures(view: View): readonly NewestFigure[] {
  const all = [...view.data.measures.values()].flat();
  const pairs = all.flatMap((measure) => measure.source_ids.map((id) => ({ id, measure })));
  const bySource = Map.groupBy(pairs, ({ id }) => id);
  const brought = newestSources(view.data).flatMap((source) => {
    const own = (bySource.get(source.source_id) ?? []).map(({ measure }) => measure);
    return own.length > 0 ? [{ source, own, day: dayOf(source), end: newestEnd(own) }] : [];
  });
  // Of sources read on one day, those whose figures reach furthest come first.
  return brought
    .toSorted((a, b) => b.day.localeCompare(a.day, 'en') || b.end.localeCompare(a.end, 'en'))
    .flatMap(({ source, own }) => newestFigure(source, own, view))
    .filter(isFirstOfItsKind)
    .slice(0, NEWEST_AT_MOST);
}

/** Bodies that plans were set for and that this site has no figures of; a plan's own body first. */
function missingBodies(view: View): Missing {
  const { data } = view;
  const issuers = new Set([...data.plans.values()].map(({ issuer_id }) => issuer_id));
  const inContext = new Set(data.context.map(({ agency_id }) => agency_id));
  const without = [...data.agencies]
    .filter(([id, { level }]) => level !== 'group' && !inContext.has(id) && !data.measures.has(id))
    .map(([id]) => id);
  const links = without
    .map((id) => ({ first: issuers.has(id), link: agencyLink(view, id) }))
    .toSorted((a, b) => Number(b.first) - Number(a.first) || inOrder(a.link.text, b.link.text))
    .map(({ link }) => link);
  return { links: links.slice(0, MISSING_AT_MOST), total: links.length };
}

/** Bodies with the most units below them: the quickest way into the list. */
function largest(view: View): HomeView['groups'] {
  const { data } = view;
  const units = Map.groupBy(data.agencies.values(), ({ parent_id }) => parent_id);
  return [...units]
    .flatMap(([id, own]) =>
      id && own.length >= GROUP_AT_LEAST ? [{ link: agencyLink(view, id), bodies: own.length, id }] : [],
    )
    .toSorted((a, b) => b.bodies - a.bodies || inOrder(a.link.text, b.link.text))
    .slice(0, GROUPS_AT_MOST)
    .map(({ id, bodies, link }) => ({
      link: { text: link.text, href: `${pageHref(view.variant, '/agencies/')}#${id}` },
      bodies,
    }));
}

/** Everything the home page prints. */
export function homeView(view: View): HomeView {
  const plans = planCards(view);
  return {
    total: plans.reduce((sum, { tally }) => sum + tally.total, 0),
    measured: plans.reduce((sum, { tally }) => sum + tally.measured, 0),
    // Plans that figures speak of first; the rest as the data has them.
    plans: plans.toSorted((a, b) => Number(b.tally.measured > 0) - Number(a.tally.measured > 0)),
    newest: newestFigures(view),
    missing: missingBodies(view),
    groups: largest(view),
    bodies: view.data.agencies.size,
    updated: view.say('agency.updated', { date: date(view.data.asOf, view.lang) }),
  };
}
