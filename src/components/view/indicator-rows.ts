import { unitOf } from '../../i18n/units.ts';
import { count, period } from '../../model/format.ts';
import { type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import { type PrintedRanks, rankKey } from '../../model/printed-ranks.ts';
import { agencyHref } from './addresses.ts';
import { type Apart, type Compared, type ComparisonGroup, compareBodies, type Span } from './comparison.ts';
import { figureView } from './figure.ts';
import { inOrder, levelsFor, measuresByIndicator } from './lookups.ts';
import { type Origin, originOf } from './origin.ts';
import { rankRatios } from './ranking.ts';
import { surveyReach } from './survey.ts';
import { type Link, nameOf, type View } from './view.ts';

/** One body's figure in a comparison table. */
export interface BodyRow {
  readonly body: Link;
  /** The body above, where the table holds bodies of several. */
  readonly parent: string | null;
  readonly figure: string;
  readonly numerator: string;
  readonly denominator: string;
  /** Percentage for a bar; null for figures that are no rates. */
  readonly size: number | null;
  /** By exact ratio in the ranked table; as the source prints it beside scores; otherwise null. */
  readonly place: string | null;
  /** How many of the people served a survey asked. */
  readonly reach: string | null;
}

export interface ApartRow extends BodyRow {
  readonly why: string;
  readonly period: string;
}

export interface GroupView {
  readonly id: string;
  readonly level: string;
  readonly period: string | null;
  readonly bodies: number;
  /** The bodies compared. */
  readonly agencyIds: readonly string[];
  readonly byName: readonly BodyRow[];
  /** By exact ratio, best first; null where this indicator has no better end or no ratio. */
  readonly ranked: readonly BodyRow[] | null;
  readonly apart: readonly ApartRow[];
  readonly others: readonly { readonly period: string; readonly bodies: number }[];
  /** Last days that the compared figures count, ISO text. */
  readonly dataUntil: readonly string[];
  readonly origin: Origin;
}

interface Options {
  readonly view: View;
  readonly ranks: PrintedRanks;
}

const periodText = ({ period_start, period_end }: Span, { lang }: View): string =>
  period(period_start, period_end, lang);

function printedRank({ measure }: Compared, ranks: PrintedRanks): string | null {
  const rank = ranks.get(rankKey(measure));
  return rank === undefined ? null : String(rank);
}

function bodyRow({ measure, agency }: Compared, { view, ranks }: Options): BodyRow {
  const { lang, data } = view;
  const { figure, size } = figureView(measure, levelsFor(view, agency.agency_id), view);
  const parent = agency.parent_id ? data.agencies.get(agency.parent_id) : undefined;
  const part = (value: number | null) => (value === null ? '–' : count(value, lang));
  return {
    body: { text: nameOf(agency, lang), href: agencyHref(view, agency.agency_id) },
    parent: parent ? nameOf(parent, lang) : null,
    figure: figure ?? '–',
    numerator: part(measure.numerator),
    denominator: part(measure.denominator),
    size: measure.kind === 'ratio' ? size : null,
    place: printedRank({ measure, agency }, ranks),
    reach: surveyReach(measure, view),
  };
}

function rankedRows(rows: readonly Compared[], options: Options): readonly BodyRow[] | null {
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const { kind, better } = indicatorOf(first.measure.indicator_id);
  if (kind !== 'ratio' || better === 'neither') return null;
  const items = rows.flatMap((row) => {
    const { numerator, denominator } = row.measure;
    return numerator === null || !denominator ? [] : [{ row, ratio: { numerator, denominator } }];
  });
  return rankRatios(items, better).map(({ item, place }) => ({
    ...bodyRow(item.row, options),
    place: String(place),
  }));
}

function withParents<T extends BodyRow>(rows: readonly T[]): readonly T[] {
  const several = new Set(rows.map(({ parent }) => parent)).size > 1;
  return several ? rows : rows.map((row) => ({ ...row, parent: null }));
}

/** The sources of all rows, each once. */
function sourcesOf(rows: readonly Compared[]) {
  const source_ids = [...new Set(rows.flatMap(({ measure }) => measure.source_ids))];
  return { source_ids, rows: [] };
}

function whyApart({ why, measure }: Apart, { say }: View): string {
  if (why !== 'few' && why !== 'no_files') return say(`indicator.apart.${why}`);
  return say(`indicator.apart.${why}`, { noun: say(`noun.${unitOf(measure.indicator_id)}`) });
}

function groupView(group: ComparisonGroup, options: Options): GroupView {
  const { view } = options;
  const { lang, say } = view;
  const byName = ({ agency }: Compared, other: Compared) =>
    inOrder(nameOf(agency, lang), nameOf(other.agency, lang));
  const rows = group.rows.toSorted(byName);
  const ranked = rankedRows(rows, options);
  return {
    id: [group.level, group.parentLevel].filter(Boolean).join('-'),
    level: say(`level.${group.level}`),
    period: group.period ? periodText(group.period, view) : null,
    bodies: rows.length,
    agencyIds: rows.map(({ agency }) => agency.agency_id),
    byName: withParents(rows.map((row) => bodyRow(row, options))),
    ranked: ranked && withParents(ranked),
    apart: group.apart.toSorted(byName).map((item) => ({
      ...bodyRow(item, options),
      why: whyApart(item, view),
      period: periodText(item.measure, view),
    })),
    others: group.others.map((span) => ({ period: periodText(span, view), bodies: span.bodies })),
    dataUntil: [...new Set(group.rows.map(({ measure }) => measure.data_until))],
    origin: originOf(view, sourcesOf(group.rows)),
  };
}

/**
 * Every figure of an indicator: what may be compared, in tables; what may not, apart with its reason. Out: none
 * where the indicator is not to be compared at all.
 */
export function comparisonViews(id: IndicatorId, options: Options): readonly GroupView[] {
  const { data } = options.view;
  if (indicatorOf(id).not_compared_vi !== undefined) return [];
  const measures = measuresByIndicator(data).get(id) ?? [];
  return compareBodies(measures, data).map((group) => groupView(group, options));
}
