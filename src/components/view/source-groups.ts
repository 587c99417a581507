import type { Measure, RowReference } from '../../model/figures.ts';
import { period } from '../../model/format.ts';
import { agencyLink, indicatorLink } from './addresses.ts';
import type { Link, View } from './view.ts';

/** A list of names: all of them where they are few, otherwise their number and, on demand, the list. */
interface Names {
  readonly summary: string | null;
  readonly links: readonly Link[];
}

/** Figures of one source that share their agencies and indicators. */
export interface SourceGroup {
  readonly periods: string;
  readonly agencies: Names;
  readonly indicators: Names;
  readonly rows: number;
}

const NAMED_AT_MOST = 4;
const PERIODS_AT_MOST = 3;

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function agencyNames(view: View, ids: readonly string[]): Names {
  if (ids.length <= NAMED_AT_MOST) return { summary: null, links: ids.map((id) => agencyLink(view, id)) };
  const parents = distinct(ids.map((id) => view.data.agencies.get(id)?.parent_id ?? null));
  const [parent] = parents;
  const summary = view.say('changes.agencies', { n: ids.length });
  return { summary, links: parents.length === 1 && parent ? [agencyLink(view, parent)] : [] };
}

function indicatorNames(view: View, ids: readonly Measure['indicator_id'][]): Names {
  const summary = ids.length > NAMED_AT_MOST ? view.say('changes.indicators', { n: ids.length }) : null;
  return { summary, links: ids.map((id) => indicatorLink(view, id)) };
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
export function rowsOf(measures: readonly Measure[]): readonly RowReference[] {
  const rows = measures.flatMap((measure) => measure.rows);
  return [...new Map(rows.map((row) => [`${row.file}#${row.line}`, row])).values()];
}

function groupView(measures: readonly Measure[], view: View): SourceGroup {
  return {
    periods: periodNames(measures, view),
    agencies: agencyNames(view, agenciesIn(measures)),
    indicators: indicatorNames(view, indicatorsIn(measures)),
    rows: rowsOf(measures).length,
  };
}

/** The figures of a source: periods with the same agencies and the same indicators are told together. */
export function sourceGroups(measures: readonly Measure[], view: View): readonly SourceGroup[] {
  const spans = [...Map.groupBy(measures, spanOf).values()];
  const alike = Map.groupBy(spans, (span) =>
    [[...agenciesIn(span)].sort(), [...indicatorsIn(span)].sort()].join('|'),
  );
  return [...alike.values()].map((together) => groupView(together.flat(), view));
}
