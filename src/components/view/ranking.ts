import type { Indicator } from '../../model/indicators.ts';
import { compareRatios, type Ratio } from '../../model/ratio.ts';

/** An item in its place; equal ratios share a place and the next one counts them all: 1, 2, 2, 4. */
export interface Placed<T> {
  readonly item: T;
  readonly place: number;
}

/**
 * Places by exact ratio, compared by cross-multiplication; items of one place keep the order they came in.
 * In: which end is first. `neither` has no first place and so is never ranked.
 */
export function rankRatios<T extends { readonly ratio: Ratio }>(
  items: readonly T[],
  better: Exclude<Indicator['better'], 'neither'>,
): readonly Placed<T>[] {
  const direction = better === 'higher' ? -1 : 1;
  const sorted = items.toSorted((a, b) => direction * compareRatios(a.ratio, b.ratio));
  const placed: Placed<T>[] = [];
  for (const [index, item] of sorted.entries()) {
    const before = placed.at(-1);
    const tied = before && compareRatios(before.item.ratio, item.ratio) === 0;
    placed.push({ item, place: tied ? before.place : index + 1 });
  }
  return placed;
}
