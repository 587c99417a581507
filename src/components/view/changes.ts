import type { Key } from '../../i18n/translate.ts';
import type { RevisedRow, Stored } from '../../model/data-set.ts';
import { dayOf } from '../../model/feed.ts';
import type { Measure, RowReference } from '../../model/figures.ts';
import { count, date } from '../../model/format.ts';
import { columnsOf } from '../../model/tables.ts';
import { agencyLink, planLink } from './addresses.ts';
import { says } from './measures.ts';
import { originOf, repositoryHref } from './origin.ts';
import { rowsOf, type SourceGroup, sourceGroups } from './source-groups.ts';
import { noteIn, type SourceNote } from './source-note.ts';
import type { Link, View } from './view.ts';

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
  readonly groups: readonly SourceGroup[];
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

const SPANS_AT_MOST = 4;

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

function plansFrom({ source_id }: Stored<'sources'>, view: View): readonly Link[] {
  return [...view.data.plans.values()]
    .filter((plan) => plan.source_id === source_id)
    .map(({ plan_id }) => planLink(view, plan_id));
}

/** Links to the very lines where they stand together, else one to each file with its number of lines. */
function rowLinks(rows: readonly RowReference[], view: View): readonly Link[] {
  const spans = originOf(view, { source_ids: [], rows }).rows;
  if (spans.length <= SPANS_AT_MOST) return spans;
  return [...Map.groupBy(rows, ({ file }) => file)].map(([file, lines]) => ({
    text: view.say('changes.lines', { file, n: lines.length }),
    href: repositoryHref(view.data.sample, file),
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
    groups: sourceGroups(come.measures.filter(says), view),
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
