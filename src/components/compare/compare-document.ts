import { unitOf } from '../../i18n/units.ts';
import type { Measure } from '../../model/figures.ts';
import { date } from '../../model/format.ts';
import { type IndicatorId, indicatorIds } from '../../model/indicators.ts';
import { agencyHref } from '../view/addresses.ts';
import { byNewest, measureWords } from '../view/measures.ts';
import { originOf, sourcesOf } from '../view/origin.ts';
import { series } from '../view/series.ts';
import { courseView } from '../view/trend.ts';
import { type Link, nameOf, type View } from '../view/view.ts';
import { createSourceList, type SourceList } from './source-list.ts';
import type { CompareDocument, Course, FigureRow, IndicatorFigures, VerdictWords } from './types.ts';
import { verdictWords } from './verdict-words.ts';

interface Making {
  readonly view: View;
  readonly agencyId: string;
  readonly sources: SourceList;
}

function figureRow(measure: Measure, { view, sources }: Making): FigureRow {
  const { period_start, period_end, cumulative, numerator, denominator, value, missing_reason } = measure;
  const { period, figure, counts, reach, status, notes } = measureWords(measure, view);
  return {
    period_start,
    period_end,
    cumulative,
    numerator,
    denominator,
    value,
    missing_reason,
    period,
    figure,
    counts,
    reach,
    status,
    notes,
    sources: sourcesOf(view, measure).map(sources.placeOf),
  };
}

/** Where the points of a course stand in the list of rows: both come from the same measures in the same order. */
function placesOf(
  segments: readonly (readonly { readonly date: string }[])[],
  sorted: readonly Measure[],
): Course['segments'] {
  const drawn = series(sorted).filter(({ value }) => value !== null);
  let next = 0;
  return segments.map((points) =>
    points.map(({ date: day }) => {
      while (drawn[next] && drawn[next]?.period_end !== day) next += 1;
      const measure = drawn[next];
      next += 1;
      if (!measure) throw new Error(`no measure ends on ${day}`);
      return sorted.indexOf(measure);
    }),
  );
}

/** The course with its points as places in the list of rows. */
function course(id: IndicatorId, sorted: readonly Measure[], { view, agencyId }: Making): Course | null {
  const found = courseView({ agencyId, indicatorId: id, measures: sorted }, view);
  if (!found) return null;
  const { segments, gaps, target, maximum, axis, summary } = found.chart;
  return {
    cumulative: series(sorted).some(({ cumulative }) => cumulative),
    segments: placesOf(segments, sorted),
    gaps,
    target,
    maximum,
    axis,
    summary: segments.flat().length > 1 ? summary : '',
    caveats: found.caveats,
  };
}

function indicatorFigures(
  id: IndicatorId,
  measures: readonly Measure[],
  making: Making & { readonly verdicts: readonly VerdictWords[] },
): IndicatorFigures {
  const sorted = measures.toSorted(byNewest);
  const [newest] = sorted;
  return {
    rows: sorted.map((measure) => figureRow(measure, making)),
    course: course(id, sorted, making),
    newest: newest ? originOf(making.view, newest) : null,
    verdicts: making.verdicts,
    noun: making.view.say(`noun.${unitOf(id)}`),
  };
}

function facts({ data, lang, say }: View, agencyId: string): readonly string[] {
  const agency = data.agencies.get(agencyId);
  if (!agency) return [];
  const parent = agency.parent_id ? data.agencies.get(agency.parent_id) : undefined;
  const { valid_from: from, valid_to: until } = agency;
  return [
    say(`level.${agency.level}`),
    ...(parent ? [nameOf(parent, lang)] : []),
    ...(from ? [say('agency.from', { date: date(from, lang) })] : []),
    ...(until ? [say('agency.until', { date: date(until, lang) })] : []),
  ];
}

function indicatorsOf(making: Making): CompareDocument['indicators'] {
  const { view, agencyId } = making;
  const measures = Map.groupBy(view.data.measures.get(agencyId) ?? [], ({ indicator_id }) => indicator_id);
  const verdicts = verdictWords(making);
  const known = indicatorIds.filter((id) => measures.has(id) || verdicts.has(id));
  return Object.fromEntries(
    known.map((id) => [
      id,
      indicatorFigures(id, measures.get(id) ?? [], { ...making, verdicts: verdicts.get(id) ?? [] }),
    ]),
  );
}

/**
 * Everything the page of comparisons prints of one agency, in the words of the agency's own page. In: an id that the
 * data set has. Out: null for any other.
 */
export function compareDocument(view: View, agencyId: string): CompareDocument | null {
  const { data, lang } = view;
  const agency = data.agencies.get(agencyId);
  if (!agency) return null;
  const sources = createSourceList();
  const link: Link = { text: nameOf(agency, lang), href: agencyHref(view, agencyId) };
  const indicators = indicatorsOf({ view, agencyId, sources });
  return {
    agency,
    parent: (agency.parent_id ? data.agencies.get(agency.parent_id) : undefined) ?? null,
    link,
    facts: facts(view, agencyId),
    sources: sources.all(),
    indicators,
  };
}
