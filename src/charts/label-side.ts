import { MARGIN, VALUE_LETTER } from './room.ts';
import type { TrendData, TrendPoint } from './trend.ts';

/** Height of a trend in CSS pixels. */
export const HEIGHT = 170;
/** From a point to the middle of its value's words. */
export const ABOVE = -11;
export const BELOW = 13;
/** From there to the words' upper and lower edge, with some air. */
const HALF = 8;
/** Lower than this share of the axis, words below a point would stand on the foot of the drawing or on its dates. */
const LOW = 0.18;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where words stand beside their point: they begin there (-1), lie around it (0) or end there (1). */
export type Aside = -1 | 0 | 1;

/** How the words of values are laid. */
export interface Laying {
  readonly data: TrendData;
  /** How many pixels from the left a point stands, as `placing` gives it. */
  readonly at: (point: TrendPoint) => number;
  readonly asideOf: (point: TrendPoint) => Aside;
}

/** Where a value stands, from the top, in pixels. */
export function heightAt(value: number, { maximum }: TrendData): number {
  const bottom = HEIGHT - MARGIN.marginBottom;
  return bottom - (value / maximum) * (bottom - MARGIN.marginTop);
}

function spotOf(point: TrendPoint, { data, at }: Laying): Spot {
  return { x: MARGIN.marginLeft + MARGIN.insetLeft + at(point), y: heightAt(point.value, data) };
}

function boxOf(point: TrendPoint, side: number, laying: Laying): Box {
  const { x, y } = spotOf(point, laying);
  const long = point.text.length * VALUE_LETTER;
  const aside = laying.asideOf(point);
  const left = x + aside * 7 - (long * (aside + 1)) / 2;
  return { left, right: left + long, top: y + side - HALF, bottom: y + side + HALF };
}

/** How much of a straight line runs inside a box, in pixels along the horizontal. */
function inside(from: Spot, to: Spot, { left, right, top, bottom }: Box): number {
  const begin = Math.max(from.x, left);
  const end = Math.min(to.x, right);
  if (end <= begin) return 0;
  const slope = (to.y - from.y) / (to.x - from.x);
  if (slope === 0) return from.y > top && from.y < bottom ? end - begin : 0;
  const crossings = [top, bottom].map((edge) => from.x + (edge - from.y) / slope);
  return Math.max(0, Math.min(end, Math.max(...crossings)) - Math.max(begin, Math.min(...crossings)));
}

/** Whether words would stand on the target's line, or on its other side than their point. */
function acrossAim(point: TrendPoint, { top, bottom }: Box, { data }: Laying): boolean {
  if (!data.target) return false;
  const at = heightAt(point.value, data);
  const aim = heightAt(data.target.value, data);
  return aim !== at && aim > Math.min(top, at) && aim < Math.max(bottom, at);
}

/** How much of the line and of the target's line would run through the words of a value. */
function covered(point: TrendPoint, side: number, laying: Laying): number {
  const { data } = laying;
  const box = boxOf(point, side, laying);
  const lines = data.segments.flatMap((segment) =>
    segment.slice(1).map((to, at) => {
      const from = segment[at];
      return from ? inside(spotOf(from, laying), spotOf(to, laying), box) : 0;
    }),
  );
  return lines.reduce(
    (sum, length) => sum + length,
    acrossAim(point, box, laying) ? box.right - box.left : 0,
  );
}

/** The point that a line leads to or comes from; none for one that stands alone. */
function neighbour(point: TrendPoint, segments: TrendData['segments']): TrendPoint | undefined {
  const own = segments.find((segment) => segment.includes(point)) ?? [];
  return point === own[0] ? own[1] : own.at(-2);
}

/** The side that faces away from the target; without one, away from the line. */
function wantedSide(point: TrendPoint, { segments, target, maximum }: TrendData): number {
  const { value } = point;
  if (target) return value < target.value ? BELOW : ABOVE;
  if (value >= maximum * 0.92) return BELOW;
  const next = neighbour(point, segments);
  return next && next.value > value ? BELOW : ABOVE;
}

/** On which side of its point a value is written, as pixels downwards: the wanted one, unless more of the line runs there. */
export function sideOf(point: TrendPoint, laying: Laying): number {
  const { data } = laying;
  if (point.value < data.maximum * LOW) return ABOVE;
  const wanted = wantedSide(point, data);
  const other = wanted === ABOVE ? BELOW : ABOVE;
  return covered(point, wanted, laying) > covered(point, other, laying) ? other : wanted;
}
