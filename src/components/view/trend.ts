import type { TrendData, TrendPoint } from '../../charts/trend.ts';
import type { Measure } from '../../model/figures.ts';
import { count, date, level, shortDate, shortMonth } from '../../model/format.ts';
import { type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import { figureView } from './figure.ts';
import type { Levels } from './levels.ts';
import { byNewest, type MeasureRow, measureRow } from './measures.ts';
import { notesOn } from './notes.ts';
import { gapsOf, segmentsOf, series } from './series.ts';
import { nameOf, type View } from './view.ts';

export interface TrendView {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly chart: TrendData;
  readonly rows: readonly MeasureRow[];
  readonly sample: boolean;
}

/** All measures of one indicator of one agency. */
export interface TrendSource {
  readonly agencyId: string;
  readonly indicatorId: IndicatorId;
  readonly measures: readonly Measure[];
  readonly levels: Levels;
}

function niceMaximum(values: readonly number[]): number {
  const highest = Math.max(1, ...values);
  const step = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 5, 10].map((factor) => factor * step).find((top) => top >= highest) ?? highest;
}

function scale(id: IndicatorId, sizes: readonly number[]): number {
  const { kind, maximum } = indicatorOf(id);
  return kind === 'ratio' ? Math.max(100, ...sizes) : (maximum ?? niceMaximum(sizes));
}

function axis(id: IndicatorId, top: number, { lang }: View): TrendData['axis'] {
  const unit = indicatorOf(id).kind === 'ratio' ? '%' : '';
  return ['0', count(top / 2, lang), `${count(top, lang)}${unit}`];
}

/** Months by their number where every period is one month of one year; days otherwise. */
function tickOf(measures: readonly Measure[], { lang }: View): (measure: Measure) => string {
  const monthly = measures.every(
    ({ period_start, period_end, cumulative }) =>
      !cumulative && period_start.endsWith('-01') && period_start.slice(0, 7) === period_end.slice(0, 7),
  );
  const years = new Set(measures.map(({ period_end }) => period_end.slice(0, 4))).size;
  const short = monthly ? shortMonth : shortDate;
  return ({ period_end }) => short(period_end, { lang, year: years > 1 });
}

function target({ indicatorId, levels }: TrendSource, view: View): TrendData['target'] {
  const [only, ...others] = levels.get(indicatorId) ?? [];
  if (only === undefined || others.length > 0) return null;
  return { value: Number(only), text: view.say('bar.aim', { aim: level(only, view.lang) }) };
}

function summary(points: readonly TrendPoint[], gaps: TrendData['gaps'], { say, lang }: View): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return say('trend.nothing');
  const moved = say('trend.summary', {
    from: date(first.date, lang),
    before: first.text,
    to: date(last.date, lang),
    now: last.text,
  });
  return gaps.length > 0 ? `${moved} ${say('trend.gaps', { n: gaps.length })}` : moved;
}

/** The course of an indicator. Out: null with fewer than two dates. */
export function trendView(source: TrendSource, view: View): TrendView | null {
  const { agencyId, indicatorId, levels } = source;
  const chosen = series(source.measures);
  const tick = tickOf(chosen, view);
  const point = (measure: Measure): TrendPoint | null => {
    const { size, figure } = figureView(measure, levels, view);
    return size === null
      ? null
      : { date: measure.period_end, value: size, text: figure ?? '', tick: tick(measure) };
  };
  const breaks = notesOn(view, { agencyId, indicatorId }).filter((note) => note.breaks_line);
  const segments = segmentsOf(chosen, { point, breaks: new Set(breaks.map((note) => note.period_end)) });
  const points = segments.flat();
  if (points.length < 2) return null;
  const maximum = scale(
    indicatorId,
    points.map(({ value }) => value),
  );
  const gaps = gapsOf(chosen);
  const name = nameOf(indicatorOf(indicatorId), view.lang);
  const words = summary(points, gaps, view);
  return {
    id: `t-${indicatorId}`,
    name,
    summary: words,
    chart: {
      title: name,
      summary: words,
      segments,
      gaps,
      target: target(source, view),
      maximum,
      axis: axis(indicatorId, maximum, view),
    },
    rows: source.measures.toSorted(byNewest).map((measure) => measureRow(measure, levels, view)),
    sample: view.data.sample,
  };
}
