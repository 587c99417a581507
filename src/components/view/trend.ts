import type { TrendData, TrendPoint } from '../../charts/trend.ts';
import { aimWords } from '../../i18n/sentences.ts';
import type { Measure } from '../../model/figures.ts';
import { count, date, decimal } from '../../model/format.ts';
import { type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import { figureView } from './figure.ts';
import { levelsFor } from './lookups.ts';
import { byNewest, type MeasureRow, measureRow } from './measures.ts';
import { notesOn } from './notes.ts';
import { gapsOf, segmentsOf, series } from './series.ts';
import { tickOf } from './ticks.ts';
import { nameOf, type View } from './view.ts';

export interface TrendView {
  readonly id: string;
  readonly indicatorId: IndicatorId;
  readonly name: string;
  readonly summary: string;
  /** What the reader of the level must know. */
  readonly caveats: readonly string[];
  readonly chart: TrendData;
  readonly rows: readonly MeasureRow[];
  readonly sample: boolean;
}

/** All measures of one indicator of one agency. */
export interface TrendSource {
  readonly agencyId: string;
  readonly indicatorId: IndicatorId;
  readonly measures: readonly Measure[];
}

/** A round top whose half is a whole number too. */
function niceMaximum(values: readonly number[]): number {
  const highest = Math.max(1, ...values);
  const step = 10 ** Math.floor(Math.log10(highest));
  const tops = [1, 2, 4, 5, 6, 10].map((factor) => factor * step);
  return tops.find((top) => top >= highest && top % 2 === 0) ?? highest;
}

/** 100, or the next even ten where a rate is above it. */
const rateMaximum = (values: readonly number[]): number => Math.ceil(Math.max(100, ...values) / 20) * 20;

function scale(id: IndicatorId, sizes: readonly number[]): number {
  const { kind, maximum } = indicatorOf(id);
  return kind === 'ratio' ? rateMaximum(sizes) : (maximum ?? niceMaximum(sizes));
}

function axis(id: IndicatorId, top: number, { lang }: View): TrendData['axis'] {
  const unit = indicatorOf(id).kind === 'ratio' ? '%' : '';
  const half = Number.isInteger(top / 2) ? count(top / 2, lang) : decimal(String(top / 2), lang);
  return ['0', half, `${count(top, lang)}${unit}`];
}

interface Aim {
  readonly target: TrendData['target'];
  readonly caveats: readonly string[];
}

/** The level of the agency's targets that read the indicator; none where they set different ones. */
function aimOf({ agencyId, indicatorId }: TrendSource, view: View): Aim {
  const { data, lang, say } = view;
  const none = { target: null, caveats: [] };
  const [only, ...others] = levelsFor(view, agencyId).get(indicatorId) ?? [];
  if (only === undefined || others.length > 0) return none;
  const own = (data.verdicts.get(agencyId) ?? []).flatMap(({ target_id, readings }) => {
    const target = data.targets.get(target_id);
    const reads = readings.some(({ indicator_id }) => indicator_id === indicatorId);
    return target && reads && target.value === only ? [target] : [];
  });
  const [aim, ...differing] = new Set(own.flatMap((target) => aimWords(target, lang) ?? []));
  if (aim === undefined || differing.length > 0) return none;
  return {
    target: { value: Number(only), text: say('bar.aim', { aim }) },
    caveats: [...new Set(own.flatMap((target) => target[`reason_${lang}`] ?? []))],
  };
}

interface Course {
  readonly points: readonly TrendPoint[];
  readonly gaps: TrendData['gaps'];
  /** Days on which the counting changed. */
  readonly breaks: ReadonlySet<string>;
}

/** First and last value; only the last one where the counting changed in between. */
function summary({ points, gaps, breaks }: Course, { say, lang }: View): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return say('trend.nothing');
  const now = { to: date(last.date, lang), now: last.text };
  const broken = [...breaks].some((day) => first.date < day && day <= last.date);
  const moved = broken
    ? say('trend.broken', now)
    : say('trend.summary', { ...now, from: date(first.date, lang), before: first.text });
  return gaps.length > 0 ? `${moved} ${say('trend.gaps', { n: gaps.length })}` : moved;
}

/** What a chart of one indicator of one agency draws, and what its reader must know. */
export interface CourseView {
  readonly chart: TrendData;
  readonly caveats: readonly string[];
}

/** The course of an indicator, however short. Out: null without any figure to draw. */
export function courseView(source: TrendSource, view: View): CourseView | null {
  const { agencyId, indicatorId } = source;
  const levels = levelsFor(view, agencyId);
  const chosen = series(source.measures);
  const tick = tickOf(chosen, view.lang);
  const point = (measure: Measure): TrendPoint | null => {
    const { size, figure } = figureView(measure, levels, view);
    return size === null
      ? null
      : { date: measure.period_end, value: size, text: figure ?? '', tick: tick(measure) };
  };
  const breaking = notesOn(view, { agencyId, indicatorId }).filter((note) => note.breaks_line);
  const breaks = new Set(breaking.map((note) => note.period_end));
  const segments = segmentsOf(chosen, { point, breaks });
  const points = segments.flat();
  if (points.length === 0) return null;
  const maximum = scale(
    indicatorId,
    points.map(({ value }) => value),
  );
  const gaps = gapsOf(chosen);
  const { target, caveats } = aimOf(source, view);
  return {
    caveats,
    chart: {
      title: nameOf(indicatorOf(indicatorId), view.lang),
      summary: summary({ points, gaps, breaks }, view),
      segments,
      gaps,
      target,
      maximum,
      axis: axis(indicatorId, maximum, view),
    },
  };
}

/** The course of an indicator. Out: null with fewer than two dates. */
export function trendView(source: TrendSource, view: View): TrendView | null {
  const { indicatorId, measures } = source;
  const course = courseView(source, view);
  if (!course || course.chart.segments.flat().length < 2) return null;
  const { chart, caveats } = course;
  return {
    id: `t-${indicatorId}`,
    indicatorId,
    name: chart.title,
    summary: chart.summary,
    caveats,
    chart,
    rows: measures.toSorted(byNewest).map((measure) => measureRow(measure, view)),
    sample: view.data.sample,
  };
}
