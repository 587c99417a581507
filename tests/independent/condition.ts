import type { Entry } from './catalogue.ts';

/** The condition of a target on exact counts; a value of the plan has at most six decimals. */

export interface Condition {
  readonly operator: string;
  /** The level times a million; null for `rise`. */
  readonly millionths: bigint | null;
}

export interface Counts {
  readonly numerator: bigint;
  /** Null for an indicator that counts files. */
  readonly denominator: bigint | null;
}

const MILLION = 1_000_000n;
const HUNDRED = 100n * MILLION;

export function millionths(decimal: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) throw new Error(`not a decimal: ${decimal}`);
  const size = BigInt(whole) * MILLION + BigInt(fraction.padEnd(6, '0'));
  return sign === '-' ? -size : size;
}

export function holds({ operator, millionths: level }: Condition, counts: Counts): boolean {
  if (level === null) return false;
  const { numerator, denominator } = counts;
  const [left, right] =
    denominator === null ? [numerator * MILLION, level] : [numerator * HUNDRED, level * denominator];
  switch (operator) {
    case '>=':
      return left >= right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '<':
      return left < right;
    case '=':
      return denominator !== null && level === HUNDRED ? left >= right : left === right;
    default:
      throw new Error(`unknown operator: ${operator}`);
  }
}

/** A 100 that one file already missed, or a 0 that one file already broke: no later file can mend it. */
export function isBroken({ operator, millionths: level }: Condition, counts: Counts, entry: Entry): boolean {
  if (entry.repairable || entry.stock) return false;
  const { numerator, denominator } = counts;
  if (level === HUNDRED && (operator === '>=' || operator === '=')) {
    return denominator !== null && numerator < denominator;
  }
  return level === 0n && (operator === '=' || operator === '<=') && numerator > 0n;
}

/** The nearest double of a quotient of whole numbers from 0 to 1. */
function quotient(dividend: bigint, divisor: bigint): number {
  const scale = 10n ** 25n;
  return Number((dividend * scale) / divisor) / Number(scale);
}

export type NeededRate = number | 'out_of_reach' | null;

/**
 * The rate that the remaining files need if they come at the pace so far: with D files in c of T days,
 * D × (T − c) / c are to come, and level × D × T / c − N of them must succeed.
 */
export function neededRate(
  { operator, millionths: level }: Condition,
  { numerator, denominator }: Counts,
  entry: Entry,
  coveredDays: number,
  totalDays: number,
): NeededRate {
  const floor = operator === '>=' || operator === '>' || operator === '=';
  if (!floor || level === null || denominator === null || denominator === 0n) return null;
  if (entry.repairable || entry.stock || coveredDays >= totalDays) return null;
  const [covered, total] = [BigInt(coveredDays), BigInt(totalDays)];
  const needed = level * denominator * total - numerator * HUNDRED * covered;
  const coming = HUNDRED * denominator * (total - covered);
  if (needed > coming || (operator === '>' && needed === coming)) return 'out_of_reach';
  return needed <= 0n ? 0 : quotient(needed, coming);
}
