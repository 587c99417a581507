import type { BarData } from '../../charts/bar.ts';
import type { TimeAxis, TrendData } from '../../charts/trend.ts';
import type { Course, FigureRow } from '../../components/compare/types.ts';
import { addDays } from '../../components/view/series.ts';
import { tickOf } from '../../components/view/ticks.ts';
import type { IndicatorKind } from '../../model/indicators.ts';
import type { Lang } from '../../model/lang.ts';
import type { Panel } from './panel.ts';

/** A panel with something to draw. */
export type DrawnPanel = Panel & { readonly course: Course };

export const isDrawn = (panel: Panel): panel is DrawnPanel => panel.course !== null;

type Scale = Pick<TrendData, 'maximum' | 'axis'>;

/** The largest scale of all, so that one height means one value in every drawing. */
export function sharedScale(panels: readonly DrawnPanel[]): Scale {
  const [first, ...others] = panels.map(({ course: { maximum, axis } }): Scale => ({ maximum, axis }));
  const none: Scale = { maximum: 100, axis: ['0', '', ''] };
  return others.reduce((top, next) => (next.maximum > top.maximum ? next : top), first ?? none);
}

const pointsOf = ({ course, rows }: DrawnPanel): readonly FigureRow[] =>
  course.segments.flat().flatMap((place) => rows[place] ?? []);

const inOrder = (days: readonly string[]): readonly string[] => [...new Set(days)].sort();

/** One axis of time for all drawings. Out: null where all figures are of one day. */
export function sharedTime(panels: readonly DrawnPanel[], lang: Lang): TimeAxis | null {
  const points = panels.flatMap(pointsOf);
  const tick = tickOf(points, lang);
  const byDay = new Map(points.map((row) => [row.period_end, tick(row)]));
  if (byDay.size < 2) return null;
  const gaps = panels.flatMap(({ course }) => course.gaps);
  const from = inOrder([...byDay.keys(), ...gaps.map((gap) => gap.from)])[0] ?? '';
  const to = inOrder([...byDay.keys(), ...gaps.map((gap) => gap.to)]).at(-1) ?? '';
  return {
    from,
    to,
    ticks: inOrder([...byDay.keys()]).map((date) => ({ date, tick: byDay.get(date) ?? '' })),
  };
}

type Gap = TrendData['gaps'][number];

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);
const earlier = (a: string, b: string | null): string => (b !== null && b < a ? b : a);

/** Where the axis goes on and an agency has nothing: before its first and after its last period, while it existed. */
export function edgeGaps(panel: DrawnPanel, { from, to }: TimeAxis): readonly Gap[] {
  const points = pointsOf(panel);
  const [first, last] = [points[0], points.at(-1)];
  if (panel.course.cumulative || !first || !last) return [];
  const { valid_from, valid_to } = panel.document.agency;
  const gaps = [
    { from: later(from, valid_from), to: addDays(first.period_start, -1) },
    { from: addDays(last.period_end, 1), to: earlier(to, valid_to) },
  ];
  return gaps.filter((gap) => gap.from < gap.to);
}

/** Height of a figure in a drawing. In: its exact value, a fraction for a ratio. */
const heightOf = ({ value }: FigureRow, kind: IndicatorKind): number =>
  kind === 'ratio' ? (value ?? 0) * 100 : (value ?? 0);

interface Drawing {
  readonly kind: IndicatorKind;
  readonly title: string;
  readonly scale: Scale;
}

/** The course of one agency on the axes that all share. */
export function chartOf(panel: DrawnPanel, { kind, title, scale }: Drawing, time: TimeAxis): TrendData {
  const { course, rows } = panel;
  const ticks = new Map(time.ticks.map(({ date, tick }) => [date, tick]));
  const segments = course.segments.map((places) =>
    places.flatMap((place) => {
      const row = rows[place];
      const date = row?.period_end ?? '';
      return row ? [{ date, value: heightOf(row, kind), text: row.figure, tick: ticks.get(date) ?? '' }] : [];
    }),
  );
  const gaps = [...course.gaps, ...edgeGaps(panel, time)];
  return { title, summary: course.summary, segments, gaps, target: course.target, ...scale, time };
}

/** The one figure of an agency as a bar, its length a share of the common scale. */
export function barOf(panel: DrawnPanel, { kind, title, scale }: Drawing): BarData {
  const [row] = pointsOf(panel);
  const { target } = panel.course;
  const share = (value: number) => (value * 100) / scale.maximum;
  const words = [row?.figure, target?.text].filter(Boolean).join('; ');
  return {
    title: `${title}: ${words}`,
    value: row ? share(heightOf(row, kind)) : null,
    target: target && { value: share(target.value), text: target.text },
  };
}
