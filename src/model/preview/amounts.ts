import type { Measure } from '../figures.ts';

/** An amount as two whole numbers, `top / bottom`, so that nothing is rounded. */
interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** In: plain digits with at most one `.`, as a source printed them; a sign in front where it printed one. */
function exactDecimal(text: string): Exact | null {
  const found = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) return null;
  const [, whole = '', decimals = ''] = found;
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

/** The value of a measure, exactly; null where it has none. */
function exactValue({ kind, numerator, denominator, printed_value }: Measure): Exact | null {
  if (kind === 'points' || kind === 'printed')
    return printed_value === null ? null : exactDecimal(printed_value);
  if (numerator === null) return null;
  if (kind === 'count') return { top: BigInt(numerator), bottom: 1n };
  return denominator ? { top: BigInt(numerator), bottom: BigInt(denominator) } : null;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** True where the value moved by more than half of what it was. Values are compared as counts, never rounded. */
export function isJump(before: Measure, after: Measure): boolean {
  const [old, now] = [exactValue(before), exactValue(after)];
  if (!old || !now) return false;
  const moved = magnitude(now.top * old.bottom - old.top * now.bottom);
  return 2n * moved > magnitude(old.top * now.bottom);
}

/** Two printed numbers are one where only idle zeros differ; none is the same as none. */
export function isSamePrinted(before: string | null, after: string | null): boolean {
  if (before === after) return true;
  const [old, now] = [exactDecimal(before ?? ''), exactDecimal(after ?? '')];
  return old !== null && now !== null && old.top * now.bottom === now.top * old.bottom;
}

/** True where a count or a printed number of the figure is another one now, or the reason why there is none. */
export function isRevised(before: Measure, after: Measure): boolean {
  return (
    before.numerator !== after.numerator ||
    before.denominator !== after.denominator ||
    before.missing_reason !== after.missing_reason ||
    !isSamePrinted(before.printed_value, after.printed_value)
  );
}

/** True where the figure says something: a value, or that there were no files. A missing part is no figure. */
export function isFigure({ value, missing_reason }: Measure): boolean {
  return value !== null || missing_reason === 'no_files';
}
