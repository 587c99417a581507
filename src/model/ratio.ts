/** Two counts; the denominator is at least 1. Everything here is exact integer arithmetic. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Decimal places of a level set by a plan, at most. */
const LEVEL_SCALE = 1_000_000n;
const MOST_DECIMALS = 4;

/** How a percentage is shown: as digits, or only as lying below or above a level it must not seem to reach. */
export type Shown =
  | { readonly kind: 'figure'; readonly units: bigint; readonly decimals: number }
  | { readonly kind: 'below' | 'above'; readonly level: string };

/** Levels that were read before: plans set few, and every figure is held against them. */
const read = new Map<string, bigint>();

/** A level as millionths, exactly. In: plain digits with at most six decimals, `98`, `0.5`. */
export function millionths(level: string): bigint {
  const known = read.get(level);
  if (known !== undefined) return known;
  const [whole = '0', decimals = ''] = level.split('.');
  const exact = BigInt(whole) * LEVEL_SCALE + BigInt(decimals.padEnd(6, '0'));
  read.set(level, exact);
  return exact;
}

const sign = (value: bigint): number => Number(value > 0n) - Number(value < 0n);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Numerator and denominator of the percentage, and of the same in millionths. */
function parts({ numerator, denominator }: Ratio) {
  return { top: BigInt(numerator) * 100n, bottom: BigInt(denominator) };
}

/** Rounds top / bottom half up (for values from 0) at a number of decimals. */
function halfUp(top: bigint, bottom: bigint, decimals: number): bigint {
  return (2n * top * 10n ** BigInt(decimals) + bottom) / (2n * bottom);
}

/** -1, 0 or 1: the exact percentage against a level. */
export function compareToLevel(ratio: Ratio, level: string): number {
  const { top, bottom } = parts(ratio);
  return sign(top * LEVEL_SCALE - millionths(level) * bottom);
}

/** -1, 0 or 1: one exact ratio against another. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return sign(BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator));
}

const withBounds = (levels: readonly string[]): readonly string[] => ['0', '100', ...levels];

/** The first level to which the rounded percentage does not stand exactly as the true one does. */
function unfaithfulLevel(ratio: Ratio, levels: readonly string[], decimals: number): string | undefined {
  const { top, bottom } = parts(ratio);
  const [exact, rounded] = [top * LEVEL_SCALE, halfUp(top, bottom, decimals) * LEVEL_SCALE];
  const places = 10n ** BigInt(decimals);
  return withBounds(levels).find((level) => {
    const at = millionths(level);
    return sign(rounded - at * places) !== sign(exact - at * bottom);
  });
}

/**
 * How to show a percentage: one decimal, half up, and up to four where fewer would equal or cross 0, 100 or a
 * level which the exact ratio does not; beyond that only "below" or "above" that level.
 */
export function shown(ratio: Ratio, levels: readonly string[]): Shown {
  const { top, bottom } = parts(ratio);
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals += 1) {
    if (!unfaithfulLevel(ratio, levels, decimals))
      return { kind: 'figure', units: halfUp(top, bottom, decimals), decimals };
  }
  const level = unfaithfulLevel(ratio, levels, MOST_DECIMALS) ?? '0';
  return { kind: compareToLevel(ratio, level) < 0 ? 'below' : 'above', level };
}

/** Two percentages with the same number of decimals, enough to keep their order; null where four do not. */
export function shownPair(a: Ratio, b: Ratio): readonly [Shown, Shown] | null {
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals += 1) {
    const [first, second] = [a, b].map((ratio) => halfUp(parts(ratio).top, parts(ratio).bottom, decimals));
    if (first === undefined || second === undefined) return null;
    const honest = [a, b].every((ratio) => !unfaithfulLevel(ratio, [], decimals));
    if (honest && sign(first - second) === compareRatios(a, b))
      return [
        { kind: 'figure', units: first, decimals },
        { kind: 'figure', units: second, decimals },
      ];
  }
  return null;
}

/** Distance from the level in percentage points: two decimals, more where it would seem to be nothing. */
export function gap(ratio: Ratio, level: string): Shown {
  const { top, bottom } = parts(ratio);
  const exact = magnitude(top * LEVEL_SCALE - millionths(level) * bottom);
  for (let decimals = 2; decimals <= MOST_DECIMALS; decimals += 1) {
    const units = halfUp(exact, bottom * LEVEL_SCALE, decimals);
    if (units > 0n || exact === 0n) return { kind: 'figure', units, decimals };
  }
  return { kind: 'below', level: '0.0001' };
}

export type LevelOperator = '>=' | '>' | '=' | '<=' | '<';

const ceiling = (top: bigint, bottom: bigint): bigint => (top + bottom - 1n) / bottom;

/** How many more (or, for an upper limit, fewer) files would have met the level; 0 where it is met. */
export function filesToReach(ratio: Ratio, operator: LevelOperator, level: string): bigint {
  const counted = BigInt(ratio.numerator);
  const top = millionths(level) * BigInt(ratio.denominator);
  const bottom = 100n * LEVEL_SCALE;
  const needed = {
    '>=': ceiling(top, bottom) - counted,
    '>': top / bottom + 1n - counted,
    '=': top === 0n ? counted : ceiling(top, bottom) - counted,
    '<=': counted - top / bottom,
    '<': counted - (ceiling(top, bottom) - 1n),
  }[operator];
  return needed > 0n ? needed : 0n;
}

/** "61 of every 100": null where so few files, or so close to a level, that only the true counts are honest. */
export function perHundred(ratio: Ratio, levels: readonly string[]): { of: number; part: bigint } | null {
  if (ratio.denominator < 100) return null;
  const { top, bottom } = parts(ratio);
  for (const decimals of [0, 1]) {
    const of = 100 * 10 ** decimals;
    if (ratio.denominator >= of && !unfaithfulLevel(ratio, levels, decimals))
      return { of, part: halfUp(top, bottom, decimals) };
  }
  return null;
}
