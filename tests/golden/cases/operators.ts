import { yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

/** One full year, over, with one condition on its on-time files. */
function onTime(
  name: string,
  operator: string,
  value: string,
  good: number,
  all: number,
  state: 'met' | 'missed',
) {
  return golden(
    name,
    {
      asOf: '2025-06-30',
      targets: [{ operator, value }],
      rows: [
        {
          ...yearToDate('2024-12-31'),
          resolved_early_or_on_time: good,
          resolved_late: all - good,
          resolved_total: all,
        },
      ],
    },
    {
      verdicts: [{ state, reason: null, numerator: good, denominator: all, value: good / all, coverage: 1 }],
    },
  );
}

function overdue(
  name: string,
  operator: string,
  value: string,
  late: number,
  all: number,
  state: 'met' | 'missed',
) {
  return golden(
    name,
    {
      asOf: '2025-06-30',
      targets: [{ operator, value, readings: 'overdue-766' }],
      rates: [
        { ...yearToDate('2024-12-31'), indicator_id: 'overdue-766', numerator: late, denominator: all },
      ],
    },
    { verdicts: [{ state, numerator: late, denominator: all }] },
  );
}

export const operatorCases: readonly GoldenCase[] = [
  // 9600 × 100 = 960,000 = 96 × 10,000.
  onTime('96.00 % misses more than 96', '>', '96', 9600, 10_000, 'missed'),
  // 9601 × 100 = 960,100 > 960,000.
  onTime('96.01 % meets more than 96', '>', '96', 9601, 10_000, 'met'),
  // 4900 × 100 = 490,000 = 98 × 5000.
  onTime('98.00 % meets at least 98', '>=', '98', 4900, 5000, 'met'),
  // 4898 × 100 = 489,800 < 490,000.
  onTime('97.96 % is never 98', '>=', '98', 4898, 5000, 'missed'),
  // 24,499 × 100 = 2,449,900 < 98 × 25,000 = 2,450,000; rounded to one decimal it would read 98.0.
  onTime('97.996 % is never 98', '>=', '98', 24_499, 25_000, 'missed'),
  // 39 × 100 × 10 = 39,000 = 975 × 40.
  onTime('a level with decimals is compared exactly', '>=', '97.5', 39, 40, 'met'),
  // 33.333333 × 3 = 99.999999 < 100 × 1.
  onTime('a level with six decimals is compared exactly', '>=', '33.333333', 1, 3, 'met'),
  // 33.333334 × 3 = 100.000002 > 100.
  onTime('and one millionth more is missed', '>=', '33.333334', 1, 3, 'missed'),
  // 100 × N = 97,999,999,999,999,900; 98 × D = 97,999,999,999,999,902. As doubles both rates are 0.98.
  onTime(
    'counts of fifteen digits are compared exactly',
    '>=',
    '98',
    979_999_999_999_999,
    999_999_999_999_999,
    'missed',
  ),
  onTime('all of them is one hundred', '=', '100', 100_000, 100_000, 'met'),
  onTime('one file short is not one hundred', '=', '100', 99_999, 100_000, 'missed'),
  // 2 × 100 = 200 = 2 × 100.
  overdue('2 % meets at most 2', '<=', '2', 2, 100, 'met'),
  overdue('2 % misses less than 2', '<', '2', 2, 100, 'missed'),
  overdue('one in a hundred thousand more misses at most 2', '<=', '2', 2001, 100_000, 'missed'),
  overdue('none at all meets nothing overdue', '=', '0', 0, 100, 'met'),
  overdue('one meets no zero', '=', '0', 1, 1_000_000, 'missed'),
];
