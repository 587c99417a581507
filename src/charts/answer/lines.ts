import * as Plot from '@observablehq/plot';
import type { ChartOptions } from '../chart.ts';
import type { DayPoint, LineData, Series } from './data.ts';

const HEIGHT = 260;
const MARGIN = { marginTop: 16, marginRight: 26, marginBottom: 30, marginLeft: 64 };
const DAY_TICK = 90;
const LETTER_HEIGHT = 14;

const time = ({ day }: { readonly day: string }): Date => new Date(`${day}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);

interface End {
  readonly letter: string;
  readonly point: DayPoint;
}

const endsOf = (series: readonly Series[]): readonly End[] =>
  series.flatMap(({ letter, runs }) => {
    const point = runs.at(-1)?.at(-1);
    return point ? [{ letter, point }] : [];
  });

interface Placed extends End {
  /** Pixels from the left and from the top of the drawing. */
  readonly left: number;
  readonly top: number;
  /** How far the letter is moved up or down from its point. */
  readonly dy: number;
}

/** Steps away from its own place that a letter tries, nearest first. */
const STEPS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5] as const;

/** Letters stand beside the last point of their line, moved up or down where another letter is in the way. */
function placed({ domain: [low, high], series }: LineData, width: number): readonly Placed[] {
  const times = series.flatMap(({ runs }) => runs.flat().map((point) => time(point).getTime()));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const across = width - MARGIN.marginLeft - MARGIN.marginRight;
  const down = HEIGHT - MARGIN.marginTop - MARGIN.marginBottom;
  const all: Placed[] = [];
  for (const end of endsOf(series)) {
    const left = ((time(end.point).getTime() - first) / (last - first || 1)) * across;
    const top = ((high - end.point.value) / (high - low || 1)) * down;
    const isFree = (dy: number) =>
      top + dy > -MARGIN.marginTop / 2 &&
      top + dy <= down &&
      all.every(
        (other) =>
          Math.abs(other.left - left) >= LETTER_HEIGHT ||
          Math.abs(other.top + other.dy - top - dy) >= LETTER_HEIGHT,
      );
    const dy = STEPS.map((step) => step * LETTER_HEIGHT).find(isFree) ?? 0;
    all.push({ ...end, left, top, dy });
  }
  return all;
}

const letterMarks = (data: LineData, width: number) =>
  placed(data, width).map(({ letter, point, dy }) =>
    Plot.text([point], { x: time, y: 'value', text: () => letter, dx: 12, dy, className: 'value' }),
  );

/** Each line has a dash of its own, so that it is told apart without colours. */
function seriesMarks({ series }: LineData) {
  return series.flatMap(({ runs }, index) => {
    const points = runs.flatMap((run, number) => run.map((point) => ({ ...point, number })));
    return [
      Plot.line(points, { x: time, y: 'value', z: 'number', className: `actual line-${index}` }),
      Plot.dot(points, { x: time, y: 'value', r: points.length > 40 ? 1.5 : 3, className: 'dot' }),
    ];
  });
}

/** Numbers over days. A line never runs across days without figures or a change of counting. */
export function lines(data: LineData, { width, document }: ChartOptions): Element {
  const { tick, dayTick, domain } = data;
  return Plot.plot({
    document,
    width,
    height: HEIGHT,
    ...MARGIN,
    x: { type: 'utc', insetLeft: 6, insetRight: 6 },
    y: { domain: [...domain] },
    marks: [
      Plot.gridY({ className: 'grid', ticks: 5 }),
      Plot.axisY({ className: 'axis', ticks: 5, tickSize: 0, tickFormat: tick, label: null }),
      Plot.axisX({
        className: 'axis',
        ticks: Math.max(2, Math.floor(width / DAY_TICK)),
        tickSize: 0,
        tickFormat: (date: Date) => dayTick(iso(date)),
        label: null,
      }),
      Plot.ruleY([0], { className: 'base' }),
      ...seriesMarks(data),
      ...letterMarks(data, width),
    ],
  });
}
