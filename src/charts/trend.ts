import * as Plot from '@observablehq/plot';
import type { ChartOptions } from './chart.ts';
import { tidy } from './tidy.ts';

export interface TrendPoint {
  /** ISO day: the last of the period. */
  readonly date: string;
  readonly value: number;
  /** The value in words, written beside the first and the last point. */
  readonly text: string;
  /** Short name of the date for the axis: `T3`, `10/10`. */
  readonly tick: string;
}

export interface TrendData {
  readonly title: string;
  readonly summary: string;
  /** Points that may be joined; between two segments the line breaks. */
  readonly segments: readonly (readonly TrendPoint[])[];
  /** Spans without figures, ISO days. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
  readonly target: { readonly value: number; readonly text: string } | null;
  /** Top of the axis, which begins at 0. */
  readonly maximum: number;
  /** Words for 0, the middle and the top of the axis. */
  readonly axis: readonly [string, string, string];
}

const HEIGHT = 190;
const MARGIN = { marginTop: 18, marginBottom: 24, marginLeft: 40, marginRight: 20 };
const TICK_SPACE = 46;

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const time = (point: TrendPoint): Date => day(point.date);

/** First and last point of everything, and every point that stands alone. */
function labelled(segments: TrendData['segments']): readonly TrendPoint[] {
  const all = segments.flat();
  const alone = segments.filter((segment) => segment.length === 1).flat();
  const chosen = all.length <= 3 ? all : [all[0], all.at(-1), ...(alone.length <= 2 ? alone : [])];
  return [...new Set(chosen)].filter((point) => point !== undefined);
}

/** Dates for the axis: the last one always, then as many before it as have room. */
function ticks(points: readonly TrendPoint[], inner: number): readonly TrendPoint[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const span = time(last).getTime() - time(first).getTime() || 1;
  const at = (point: TrendPoint) => ((time(point).getTime() - time(first).getTime()) / span) * inner;
  const chosen: TrendPoint[] = [];
  for (const point of points.toReversed()) {
    const next = chosen.at(-1);
    if (!next || at(next) - at(point) >= TICK_SPACE) chosen.push(point);
  }
  return chosen;
}

const mean = (points: readonly TrendPoint[]): number =>
  points.reduce((sum, point) => sum + point.value, 0) / Math.max(points.length, 1);

/** The target's words stand at the end of its line that the figures leave free. */
function targetMarks({ target, segments, maximum }: TrendData) {
  if (!target) return [];
  const points = segments.flat();
  const half = Math.ceil(points.length / 2);
  const distance = (part: readonly TrendPoint[]) => Math.abs(mean(part) - target.value);
  const left = distance(points.slice(0, half)) > distance(points.slice(-half));
  const below =
    target.value > maximum * 0.9 || mean(left ? points.slice(0, half) : points.slice(-half)) > target.value;
  return [
    Plot.ruleY([target.value], { className: 'target' }),
    Plot.text([target.text], {
      frameAnchor: left ? 'left' : 'right',
      y: () => target.value,
      text: (words: string) => words,
      dx: left ? 4 : 0,
      dy: below ? 11 : -9,
    }),
  ];
}

function axisMarks({ segments, maximum, axis }: TrendData, width: number) {
  const inner = width - MARGIN.marginLeft - MARGIN.marginRight;
  const levels = axis.map((words, index) => ({ words, at: (maximum * index) / 2 }));
  return [
    Plot.ruleY([0], { className: 'base' }),
    Plot.text(levels, {
      className: 'axis',
      frameAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
      y: 'at',
      text: 'words',
    }),
    Plot.text(ticks(segments.flat(), inner), {
      className: 'axis',
      frameAnchor: 'bottom',
      x: time,
      text: 'tick',
      dy: 16,
    }),
  ];
}

function figureMarks({ segments, maximum }: TrendData) {
  const joined = segments.flatMap((points, segment) => points.map((point) => ({ ...point, segment })));
  const high = (point: TrendPoint) => point.value > maximum * 0.92;
  const labels = labelled(segments);
  const label = (points: readonly TrendPoint[], dy: number) =>
    Plot.text(points, { className: 'value', x: time, y: 'value', text: 'text', dy });
  return [
    Plot.line(joined, { className: 'actual', x: time, y: 'value', z: 'segment' }),
    Plot.dot(joined, { className: 'dot', x: time, y: 'value', r: joined.length > 14 ? 1.8 : 3 }),
    label(
      labels.filter((point) => !high(point)),
      -12,
    ),
    label(labels.filter(high), 14),
  ];
}

const gapMark = ({ gaps, maximum }: TrendData) =>
  Plot.rect(gaps, {
    className: 'gap',
    x1: ({ from }: { from: string }) => day(from),
    x2: ({ to }: { to: string }) => day(to),
    y1: 0,
    y2: maximum,
  });

/** Figures over time against the level set. The line never bridges a gap, a change of counting or a merger. */
export function trend(data: TrendData, { width, document }: ChartOptions): SVGElement {
  const svg = Plot.plot({
    document,
    width,
    height: HEIGHT,
    ...MARGIN,
    x: { type: 'utc', axis: null },
    y: { domain: [0, data.maximum], axis: null },
    marks: [gapMark(data), ...axisMarks(data, width), ...targetMarks(data), ...figureMarks(data)],
  });
  svg.setAttribute('class', 'trend');
  return tidy(svg, data);
}
