import type { Ratio } from '../ratio.ts';

const HUNDRED = 100n;

const decimalsOf = (printed: string): number => printed.split('.')[1]?.length ?? 0;

/** One of the last digit a source printed, as its share: 100 where it prints hundredths. */
const scaleOf = (decimals: number): bigint => 10n ** BigInt(decimals);

/**
 * True where the printed percentage is the ratio, rounded or cut off at the digits the source prints. Exact.
 * In: plain digits from 0, `97.06`.
 */
export function agrees(printed: string, { numerator, denominator }: Ratio): boolean {
  const exact = HUNDRED * BigInt(numerator) * scaleOf(decimalsOf(printed));
  const units = BigInt(printed.replace('.', ''));
  const whole = BigInt(denominator);
  return (2n * units - 1n) * whole <= 2n * exact && exact < (units + 1n) * whole;
}

/** The percentage that the counts make, half up, with one digit more than was printed: enough to see the difference. */
export function recompute(printed: string, { numerator, denominator }: Ratio): string {
  const decimals = decimalsOf(printed) + 1;
  const whole = BigInt(denominator);
  const units = (2n * HUNDRED * BigInt(numerator) * scaleOf(decimals) + whole) / (2n * whole);
  const digits = String(units).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
