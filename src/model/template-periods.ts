/** One period that a report is expected for, as a row of figures writes it. */
export interface Period {
  readonly start: string;
  readonly end: string;
  /** As reports print it. */
  readonly words: string;
}

/** The span in which a target that addresses an agency is judged. */
export interface TargetSpan {
  readonly starts_on: string;
  readonly ends_on: string;
}

export type PeriodUnit = 'month' | 'quarter';

const MONTHS = 12;
const unitMonths = { month: 1, quarter: 3 } as const satisfies Record<PeriodUnit, number>;
const roman = ['I', 'II', 'III', 'IV'];

const two = (n: number): string => String(n).padStart(2, '0');
const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The last day of a month, counted from 1. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function periodOf(year: number, index: number, unit: PeriodUnit): Period {
  const first = index * unitMonths[unit] + 1;
  const last = first + unitMonths[unit] - 1;
  return {
    start: `${year}-${two(first)}-01`,
    end: `${year}-${two(last)}-${lastDay(year, last)}`,
    words: unit === 'month' ? `Tháng ${two(first)}/${year}` : `Quý ${roman[index]}/${year}`,
  };
}

/**
 * The report year whose figures an agency's targets ask for: the one of the published data, or the last one before it
 * in which a target was judged.
 */
export function reportYear(targets: readonly TargetSpan[], asOf: string): number {
  const current = yearOf(asOf);
  const begun = targets.filter(({ starts_on }) => yearOf(starts_on) <= current);
  if (begun.length === 0) return current;
  return Math.min(current, Math.max(...begun.map(({ ends_on }) => yearOf(ends_on))));
}

/**
 * The months or quarters of the current report year in which a target of the agency is judged; the whole year where
 * none is. In: the spans of its targets, and the date of the published data.
 */
export function expectedPeriods(
  targets: readonly TargetSpan[],
  { asOf, unit }: { readonly asOf: string; readonly unit: PeriodUnit },
): readonly Period[] {
  const year = reportYear(targets, asOf);
  const all = Array.from({ length: MONTHS / unitMonths[unit] }, (_, index) => periodOf(year, index, unit));
  const asked = all.filter(({ start, end }) =>
    targets.some(({ starts_on, ends_on }) => starts_on <= end && ends_on >= start),
  );
  return asked.length > 0 ? asked : all;
}
