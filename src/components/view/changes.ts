import type { Key } from '../../i18n/translate.ts';
import { pageHref } from '../../i18n/variant.ts';
import type { Stored } from '../../model/data-set.ts';
import { dayOf } from '../../model/feed.ts';
import type { Measure, RowReference } from '../../model/figures.ts';
import { count, date, period } from '../../model/format.ts';
import { indicatorOf } from '../../model/indicators.ts';
import { columnsOf } from '../../model/tables.ts';
import { site } from '../../site.config.ts';
import { says } from './measures.ts';
import { originOf } from './origin.ts';
import { noteIn, type SourceNote } from './source-note.ts';
import { type Link, nameOf, type View } from './view.ts';

/** A list of names: all of them where they are few, otherwise their number and, on demand, the list. */
interface Names {
  readonly summary: string | null;
  readonly links: readonly Link[];
}

/** Figures of one source that share their agencies and indicators. */
export interface FigureGroup {
  readonly periods: string;
  readonly agencies: Names;
  readonly indicators: Names;
  readonly rows: number;
}

/** A published row that only informs: its dates are not certain, so that it is in no measure. */
export interface ContextRow {
  readonly agency: Link;
  readonly period: string;
  readonly counts: readonly { readonly label: string; readonly count: string }[];
  readonly rows: readonly Link[];
}

interface Revision {
  readonly text: string;
  readonly rows: readonly Link[];
}

export interface SourceView {
  /** Anchor on the page: the source's own id. */
  readonly id: string;
  readonly title: string;
  readonly href: string | null;
  readonly publisher: string;
  readonly kind: Key & `source.kind.${Stored<'sources'>['kind']}`;
  readonly dates: readonly string[];
  readonly licence: string | null;
  readonly note: SourceNote | null;
  readonly plans: readonly Link[];
  readonly groups: readonly FigureGroup[];
  readonly context: readonly ContextRow[];
  readonly revisions: readonly Revision[];
  /** Lines of the data files that came from it. */
  readonly rows: readonly Link[];
}

/** The sources that became known on one day; the newest day comes first. */
export interface DayView {
  readonly day: string;
  readonly sources: readonly SourceView[];
}

interface RevisedRow extends RowReference {
  readonly agency_id: string;
  readonly indicator_id: string | null;
  readonly period_as_printed: string;
  readonly reported_on: string | null;
  readonly document_number: string | null;
  readonly source_id: string;
}

const NAMED_AT_MOST = 4;
const PERIODS_AT_MOST = 3;

const SPANS_AT_MOST = 4;

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function agencyLink({ data, lang, variant }: View, id: string): Link {
  const agency = data.agencies.get(id);
  if (!agency) return { text: id, href: null };
  return { text: nameOf(agency, lang), href: pageHref(variant, `/agencies/${id}/`) };
}

function agencyNames(view: View, ids: readonly string[]): Names {
  if (ids.length <= NAMED_AT_MOST) return { summary: null, links: ids.map((id) => agencyLink(view, id)) };
  const parents = distinct(ids.map((id) => view.data.agencies.get(id)?.parent_id ?? null));
  const [parent] = parents;
  const summary = view.say('changes.agencies', { n: ids.length });
  return { summary, links: parents.length === 1 && parent ? [agencyLink(view, parent)] : [] };
}

function indicatorNames({ lang, say, variant }: View, ids: readonly Measure['indicator_id'][]): Names {
  const links = ids.map((id) => ({
    text: nameOf(indicatorOf(id), lang),
    href: pageHref(variant, `/indicators/${id}/`),
  }));
  return { summary: ids.length > NAMED_AT_MOST ? say('changes.indicators', { n: ids.length }) : null, links };
}

const startToEnd = (a: Measure, b: Measure): number =>
  a.period_end.localeCompare(b.period_end) || a.period_start.localeCompare(b.period_start);

function periodNames(measures: readonly Measure[], { lang, say }: View): string {
  const sorted = [...measures].sort(startToEnd);
  const names = distinct(
    sorted.map(({ period_start, period_end, cumulative }) => {
      const basis = say(cumulative ? 'period.cumulative' : 'period.within');
      return `${period(period_start, period_end, lang)} (${basis})`;
    }),
  );
  const [first] = sorted;
  const last = sorted.at(-1);
  if (names.length <= PERIODS_AT_MOST || !first || !last) return names.join('; ');
  const range = period(first.period_start, last.period_end, lang);
  return say('changes.periods', { n: names.length, range });
}

const spanOf = ({ period_start, period_end, cumulative }: Measure): string =>
  [period_start, period_end, cumulative].join('|');

const agenciesIn = (measures: readonly Measure[]) => distinct(measures.map(({ agency_id }) => agency_id));
const indicatorsIn = (measures: readonly Measure[]) =>
  distinct(measures.map(({ indicator_id }) => indicator_id));

/** Lines of data that measures were read from, each once. */
function rowsOf(measures: readonly Measure[]): readonly RowReference[] {
  const rows = measures.flatMap((measure) => measure.rows);
  return [...new Map(rows.map((row) => [`${row.file}#${row.line}`, row])).values()];
}

function groupView(measures: readonly Measure[], view: View): FigureGroup {
  return {
    periods: periodNames(measures, view),
    agencies: agencyNames(view, agenciesIn(measures)),
    indicators: indicatorNames(view, indicatorsIn(measures)),
    rows: rowsOf(measures).length,
  };
}

/** Periods with the same agencies and the same indicators are told together. */
function groups(measures: readonly Measure[], view: View): readonly FigureGroup[] {
  const spans = [...Map.groupBy(measures, spanOf).values()];
  const alike = Map.groupBy(spans, (span) =>
    [[...agenciesIn(span)].sort(), [...indicatorsIn(span)].sort()].join('|'),
  );
  return [...alike.values()].map((together) => groupView(together.flat(), view));
}

function contextRow(row: Stored<'case_files'>, view: View): ContextRow {
  const counts = [...columnsOf('case_files')].flatMap(([name, meta]) => {
    const value = row[name as keyof typeof row];
    const isCount = meta.kind === 'count' && typeof value === 'number';
    return isCount ? [{ label: meta[view.lang], count: count(value, view.lang) }] : [];
  });
  return {
    agency: agencyLink(view, row.agency_id),
    period: row.period_as_printed,
    counts,
    rows: originOf(view, { source_ids: [], rows: [row] }).rows,
  };
}

function revision(row: RevisedRow, view: View): Revision {
  const { say, lang } = view;
  const when = row.reported_on
    ? say('changes.revised.on', { date: date(row.reported_on, lang) })
    : say('changes.revised');
  const what = [agencyLink(view, row.agency_id).text, row.period_as_printed, row.document_number];
  return {
    text: `${when}: ${what.filter(Boolean).join(', ')}`,
    rows: originOf(view, { source_ids: [], rows: [row] }).rows,
  };
}

function dates({ published_on, accessed_on }: Stored<'sources'>, { lang, say }: View): readonly string[] {
  return [
    ...(published_on ? [say('changes.published', { date: date(published_on, lang) })] : []),
    ...(accessed_on ? [say('changes.accessed', { date: date(accessed_on, lang) })] : []),
  ];
}

interface Come {
  readonly measures: readonly Measure[];
  readonly revised: readonly RevisedRow[];
}

function plansFrom({ source_id }: Stored<'sources'>, { data, lang, variant }: View): readonly Link[] {
  return [...data.plans.values()]
    .filter((plan) => plan.source_id === source_id)
    .map((plan) => ({ text: plan[`title_${lang}`], href: pageHref(variant, `/plans/${plan.plan_id}/`) }));
}

function fileInRepository(sample: boolean, file: string): string {
  return `${site.repository}/blob/${site.branch}/${sample ? 'data/sample' : 'data'}/${file}`;
}

/** Links to the very lines where they stand together, else one to each file with its number of lines. */
function rowLinks(rows: readonly RowReference[], view: View): readonly Link[] {
  const spans = originOf(view, { source_ids: [], rows }).rows;
  if (spans.length <= SPANS_AT_MOST) return spans;
  return [...Map.groupBy(rows, ({ file }) => file)].map(([file, lines]) => ({
    text: view.say('changes.lines', { file, n: lines.length }),
    href: fileInRepository(view.data.sample, file),
  }));
}

function sourceView(source: Stored<'sources'>, come: Come, view: View): SourceView {
  const context = view.data.context.filter(({ source_id }) => source_id === source.source_id);
  const rows = [...rowsOf(come.measures), ...context];
  return {
    id: source.source_id,
    title: source.title,
    href: source.url,
    publisher: source.publisher,
    kind: `source.kind.${source.kind}`,
    dates: dates(source, view),
    licence: source.licence,
    note: source.note === null ? null : noteIn(source.note, view.lang),
    plans: plansFrom(source, view),
    groups: groups(come.measures.filter(says), view),
    context: context.map((row) => contextRow(row, view)),
    revisions: come.revised.map((row) => revision(row, view)),
    rows: rowLinks(rows, view),
  };
}

/** Published rows by source; sums of several periods are left to their parts. */
function bySource({ data }: View): ReadonlyMap<string, readonly Measure[]> {
  const pairs = [...data.measures.values()]
    .flat()
    .filter(({ method }) => method !== 'periods')
    .flatMap((measure) => measure.source_ids.map((id) => ({ id, measure })));
  const grouped = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...grouped].map(([id, list]) => [id, list.map(({ measure }) => measure)]));
}

const newestFirst = (a: Stored<'sources'>, b: Stored<'sources'>): number =>
  dayOf(b).localeCompare(dayOf(a)) || a.source_id.localeCompare(b.source_id);

/** Every source with what came from it, by the day it became known, newest first; undated ones last. */
export function changesView(view: View, revised: readonly RevisedRow[]): readonly DayView[] {
  const measures = bySource(view);
  const days = Map.groupBy([...view.data.sources.values()].sort(newestFirst), dayOf);
  return [...days].map(([day, sources]) => ({
    day: day ? date(day, view.lang) : view.say('changes.undated'),
    sources: sources.map((source) => {
      const id = source.source_id;
      const come = {
        measures: measures.get(id) ?? [],
        revised: revised.filter((row) => row.source_id === id),
      };
      return sourceView(source, come, view);
    }),
  }));
}
