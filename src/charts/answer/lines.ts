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

/** Where each letter stands, from the top: beside its point, pushed down below a letter that is in its way. */
function placed(ends: readonly End[], { domain: [low, high] }: LineData) {
  const inner = HEIGHT - MARGIN.marginTop - MARGIN.marginBottom;
  const wanted = ends
    .map((end) => ({ ...end, at: ((high - end.point.value) / (high - low || 1)) * inner }))
    .toSorted((a, b) => a.at - b.at);
  let last = Number.NEGATIVE_INFINITY;
  return wanted.map((end) => {
    last = Math.max(end.at, last + LETTER_HEIGHT);
    return { ...end, dy: last - end.at };
  });
}

const letterMarks = (data: LineData) =>
  placed(endsOf(data.series), data).map(({ letter, point, dy }) =>
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
      ...letterMarks(data),
    ],
  });
}
