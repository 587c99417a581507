import * as Plot from '@observablehq/plot';
import type { ChartOptions } from './chart.ts';
import { ABOVE, type Aside, BELOW, HEIGHT, heightAt, type Laying, sideOf } from './label-side.ts';
import { day, innerOf, LETTER, MARGIN, placing, ticks, time, withRoom } from './room.ts';
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
  /** The axis of time that several drawings share; without it a drawing spans its own figures. */
  readonly time?: TimeAxis;
}

export interface TimeAxis {
  /** First and last day, ISO text; never the same. */
  readonly from: string;
  readonly to: string;
  readonly ticks: readonly Tick[];
}

export type Tick = Pick<TrendPoint, 'date' | 'tick'>;

/** First and last point of everything, and every point that stands alone. */
function labelled(segments: TrendData['segments']): readonly TrendPoint[] {
  const all = segments.flat();
  const alone = segments.filter((segment) => segment.length === 1).flat();
  const chosen = all.length <= 3 ? all : [all[0], all.at(-1), ...(alone.length <= 2 ? alone : [])];
  return [...new Set(chosen)].filter((point) => point !== undefined);
}

const mean = (points: readonly TrendPoint[]): number =>
  points.reduce((sum, point) => sum + point.value, 0) / Math.max(points.length, 1);

/** The target's words stand at the end of its line that the figures leave free, across from the value there. */
function targetMarks(laying: Laying) {
  const { target, segments } = laying.data;
  if (!target) return [];
  const points = segments.flat();
  const half = Math.ceil(points.length / 2);
  const [early, late] = [points.slice(0, half), points.slice(-half)];
  const distance = (part: readonly TrendPoint[]) => Math.abs(mean(part) - target.value);
  const left = distance(early) > distance(late);
  const end = left ? points[0] : points.at(-1);
  const words = end ? heightAt(end.value, laying.data) + sideOf(end, laying) : 0;
  return [
    Plot.ruleY([target.value], { className: 'target' }),
    Plot.text([target.text], {
      frameAnchor: left ? 'left' : 'right',
      y: () => target.value,
      text: (words: string) => words,
      dx: left ? 4 : 0,
      dy: words > heightAt(target.value, laying.data) ? ABOVE : BELOW,
    }),
  ];
}

function axisMarks(data: TrendData, width: number) {
  const { maximum, axis } = data;
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
    Plot.text(ticks(data, width), {
      className: 'axis',
      frameAnchor: 'bottom',
      x: time,
      text: 'tick',
      dy: 16,
    }),
  ];
}

/** The first value begins at its point and the last one ends there, clear of the axis and of the edge. */
function layingOf(data: TrendData, width: number): Laying {
  const at = placing(data, width);
  const points = data.segments.flat();
  const asideOf = (point: TrendPoint): Aside => {
    if (!data.time) return point === points[0] ? -1 : point === points.at(-1) ? 1 : 0;
    // On a shared axis the first value may stand anywhere.
    const share = at(point) / innerOf(width);
    if (share < 0.15) return -1;
    return share > 0.85 ? 1 : 0;
  };
  return { data, at, asideOf };
}

/** Values in words; on a shared axis, where points may stand close together, as many as have room. */
function valueMarks(laying: Laying) {
  const { data, at } = laying;
  const points = labelled(data.segments).toSorted((a, b) => a.date.localeCompare(b.date, 'en'));
  const letters = Math.max(0, ...points.map(({ text }) => text.length));
  const shown = data.time ? withRoom(points, at, 1.5 * letters * LETTER) : labelled(data.segments);
  return shown.map((point) => {
    const aside = laying.asideOf(point);
    const textAnchor = aside === 0 ? 'middle' : aside < 0 ? 'start' : 'end';
    const place = { textAnchor, dx: aside * 7, dy: sideOf(point, laying) } as const;
    return Plot.text([point], { className: 'value', x: time, y: 'value', text: 'text', ...place });
  });
}

function figureMarks(laying: Laying) {
  const { data } = laying;
  const joined = data.segments.flatMap((points, segment) => points.map((point) => ({ ...point, segment })));
  return [
    Plot.line(joined, { className: 'actual', x: time, y: 'value', z: 'segment' }),
    Plot.dot(joined, { className: 'dot', x: time, y: 'value', r: joined.length > 14 ? 1.8 : 3 }),
    ...valueMarks(laying),
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
  const shared = data.time;
  const laying = layingOf(data, width);
  const svg = Plot.plot({
    document,
    width,
    height: HEIGHT,
    ...MARGIN,
    x: { type: 'utc', axis: null, ...(shared && { domain: [day(shared.from), day(shared.to)] }) },
    y: { domain: [0, data.maximum], axis: null },
    marks: [gapMark(data), ...axisMarks(data, width), ...targetMarks(laying), ...figureMarks(laying)],
  });
  svg.setAttribute('class', 'trend');
  return tidy(svg, data);
}
