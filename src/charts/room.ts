import type { Tick, TrendData } from './trend.ts';

export const MARGIN = {
  marginTop: 24,
  marginBottom: 24,
  marginLeft: 40,
  marginRight: 8,
  insetLeft: 16,
  insetRight: 16,
};

const TICK_SPACE = 46;
/** Between two dates that follow each other. */
const TICK_GAP = 8;
/** Width of a letter of a date, about. */
export const LETTER = 7;
/** Width of a letter of a value, which is bold; a digit's at most. */
export const VALUE_LETTER = 8.5;

export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
export const time = (point: Tick): Date => day(point.date);

/** Width between the outermost points. */
export const innerOf = (width: number): number =>
  width - MARGIN.marginLeft - MARGIN.marginRight - MARGIN.insetLeft - MARGIN.insetRight;

/** First and last day that a drawing shows, ISO text: those of its figures and of the spans without. */
function daysOf({ segments, gaps, time: shared }: TrendData): readonly [string, string] {
  if (shared) return [shared.from, shared.to];
  const days = [
    ...segments.flat().map(({ date }) => date),
    ...gaps.flatMap(({ from, to }) => [from, to]),
  ].toSorted();
  return [days[0] ?? '', days.at(-1) ?? ''];
}

/** How many pixels from the left a day stands. */
export function placing(data: TrendData, width: number): (point: Tick) => number {
  const [from, last] = daysOf(data).map((iso) => day(iso).getTime()) as [number, number];
  const span = last - from || 1;
  return (point) => ((time(point).getTime() - from) / span) * innerOf(width);
}

/** The last one always, then as many before it as have room. */
export function withRoom<T extends Tick>(
  points: readonly T[],
  at: (point: T) => number,
  space: number,
): readonly T[] {
  const chosen: T[] = [];
  for (const point of points.toReversed()) {
    const next = chosen.at(-1);
    if (!next || at(next) - at(point) >= space) chosen.push(point);
  }
  return chosen;
}

/** Dates for the axis, as many as have room. */
export function ticks(data: TrendData, width: number): readonly Tick[] {
  const points: readonly Tick[] = data.time?.ticks ?? data.segments.flat();
  const letters = Math.max(0, ...points.map(({ tick }) => tick.length));
  return withRoom(points, placing(data, width), Math.max(TICK_SPACE, letters * LETTER + TICK_GAP));
}
