import type { Random } from './random.ts';

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The item at a position that is known to exist. */
export function at<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw new Error(`nothing at ${position} of ${items.length}`);
  return item;
}

/**
 * Divides a total over slots in proportion to their weights, in whole numbers that add up exactly.
 * A total no larger than the weights' sum gives each slot no more than its weight.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const whole = sum(weights);
  if (whole === 0) return weights.map(() => 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const until = Number((BigInt(total) * BigInt(passed)) / BigInt(whole));
    const share = until - given;
    given = until;
    return share;
  });
}

/** Moves files between slots so that rates differ from slot to slot; sums, zero and the limits all stay. */
function unsettle(shares: readonly number[], limits: readonly number[], random: Random): number[] {
  const moved = [...shares];
  for (const from of shares.keys()) {
    const to = random.between(0, shares.length - 1);
    const room = Math.min(at(moved, from), at(limits, to) - at(moved, to));
    const most = Math.min(room, Math.ceil(at(limits, from) / 25));
    if (from === to || most <= 0) continue;
    const step = random.between(0, most);
    moved[from] = at(moved, from) - step;
    moved[to] = at(moved, to) + step;
  }
  return moved;
}

/** A part of each slot's whole with an exact total. Throws where the total is above the wholes together. */
export function part(total: number, wholes: readonly number[], random: Random): number[] {
  if (total > sum(wholes)) throw new Error(`a part of ${total} above the whole of ${sum(wholes)}`);
  return unsettle(shareOut(total, wholes), wholes, random);
}
