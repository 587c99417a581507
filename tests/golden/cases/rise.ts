import { months, period, times, yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

const rise = {
  operator: 'rise',
  value: null,
  value_as_printed: 'cao hơn năm trước',
  judged: 'each_year',
  starts_on: '2023-01-01',
  ends_on: '2024-12-31',
};
const of2023 = { period_start: '2023-01-01', period_end: '2023-12-31' };
const of2024 = { period_start: '2024-01-01', period_end: '2024-12-31' };
const over = '2025-06-30';

function done(early_or_on_time: number, total: number) {
  return { resolved_early_or_on_time: early_or_on_time, resolved_total: total };
}

function years(before: readonly [number, number], now: readonly [number, number]) {
  return [
    { ...yearToDate('2023-12-31'), ...done(...before) },
    { ...yearToDate('2024-12-31'), ...done(...now) },
  ];
}

export const riseCases: readonly GoldenCase[] = [
  // 981 × 1000 > 980 × 1000.
  golden(
    'a year above the year before has risen; the first year has nothing to compare with',
    { asOf: over, targets: [rise], rows: years([980, 1000], [981, 1000]) },
    {
      verdicts: [
        { ...of2023, state: 'no_data', reason: 'no_previous_year', value: 0.98, previous_numerator: null },
        {
          ...of2024,
          state: 'met',
          value: 0.981,
          previous_numerator: 980,
          previous_denominator: 1000,
          needed_rate: null,
        },
      ],
    },
  ),
  // 49/50 = 98/100: 49 × 100 = 98 × 50.
  golden(
    'the same rate from other counts is no rise',
    { asOf: over, targets: [rise], rows: years([98, 100], [49, 50]) },
    { verdicts: [{ ...of2024, state: 'missed', reason: null }] },
  ),
  // 333,334 × 3 = 1,000,002 > 1 × 1,000,000, though both print as 33.3 %.
  golden(
    'a rise too small to print is still a rise',
    { asOf: over, targets: [rise], rows: years([1, 3], [333_334, 1_000_000]) },
    { verdicts: [{ ...of2024, state: 'met' }] },
  ),
  golden(
    'after a year of 100 % no rise is possible',
    { asOf: over, targets: [rise], rows: years([1000, 1000], [999, 1000]) },
    {
      verdicts: [{ ...of2024, state: 'not_scored', reason: 'rise_not_possible', previous_denominator: 1000 }],
    },
  ),
  golden(
    'half of last year is no year to compare with',
    {
      asOf: over,
      targets: [rise],
      rows: [
        { ...yearToDate('2023-06-30'), ...done(450, 500) },
        { ...yearToDate('2024-12-31'), ...done(980, 1000) },
      ],
    },
    { verdicts: [{ ...of2024, state: 'partial', reason: 'coverage', coverage: 1 }] },
  ),
  golden(
    'a year before without any file cannot be compared',
    { asOf: over, targets: [rise], rows: years([0, 0], [980, 1000]) },
    {
      verdicts: [
        { ...of2023, state: 'no_data', reason: 'no_previous_year' },
        { ...of2024, state: 'not_scored', reason: 'no_files' },
      ],
    },
  ),
  golden(
    'a body founded during last year had no full year before',
    {
      asOf: over,
      agencies: [{ valid_from: '2023-03-01' }],
      targets: [{ ...rise, starts_on: '2024-01-01' }],
      rows: years([980, 1000], [990, 1000]),
    },
    { verdicts: [{ ...of2024, state: 'no_data', reason: 'no_previous_year', value: 0.99 }] },
  ),
  // To 30 September: 950/1000 now, 940/1000 then; the 990/1200 of the whole of last year is not compared.
  golden(
    'a running year is compared with the same span of last year',
    {
      asOf: '2024-10-31',
      targets: [rise],
      rows: [
        { ...yearToDate('2023-09-30'), ...done(940, 1000) },
        { ...yearToDate('2023-12-31'), ...done(1180, 1200) },
        { ...yearToDate('2024-09-30'), ...done(950, 1000) },
      ],
    },
    {
      verdicts: [
        {
          ...of2024,
          state: 'on_track',
          reason: null,
          previous_numerator: 940,
          previous_denominator: 1000,
          needed_rate: null,
        },
      ],
    },
  ),
  golden(
    'months serve as the same span too, and a fall is a risk',
    {
      asOf: '2024-04-30',
      targets: [rise],
      rows: [...months('2023-01', times(12, done(97, 100))), ...months('2024-01', times(3, done(96, 100)))],
    },
    { verdicts: [{ ...of2024, state: 'at_risk', previous_numerator: 291, previous_denominator: 300 }] },
  ),
  // The end of February is the end of February: 28 in 2023, 29 in 2024.
  golden(
    'the end of February meets the end of February',
    {
      asOf: '2024-03-31',
      targets: [rise],
      rows: [
        { ...yearToDate('2023-02-28'), ...done(90, 100) },
        { ...yearToDate('2024-02-29'), ...done(95, 100) },
      ],
    },
    { verdicts: [{ ...of2024, state: 'on_track', previous_numerator: 90 }] },
  ),
  golden(
    'without the same span of last year a running year has no data to compare',
    {
      asOf: '2024-10-31',
      targets: [rise],
      rows: [
        { ...yearToDate('2023-12-31'), ...done(1180, 1200) },
        { ...yearToDate('2024-09-30'), ...done(950, 1000) },
      ],
    },
    { verdicts: [{ ...of2024, state: 'no_data', reason: 'no_same_span', value: 0.95 }] },
  ),
  golden(
    'a report span is not compared with a calendar span',
    {
      asOf: '2024-07-31',
      targets: [rise],
      rows: [
        { ...yearToDate('2023-06-14'), ...done(940, 1000) },
        { ...period('2023-12-15', '2024-06-14'), cumulative: true, ...done(950, 1000) },
      ],
    },
    { verdicts: [{ ...of2024, state: 'no_data', reason: 'no_same_span' }] },
  ),
  // 1960 > 980 files, but 1960 × 1000 < 980 × 2010.
  golden(
    'more files on time among many more files is no rise',
    { asOf: over, targets: [rise], rows: years([980, 1000], [1960, 2010]) },
    { verdicts: [{ ...of2024, state: 'missed' }] },
  ),
  golden(
    'a year not reported in full cannot have risen',
    {
      asOf: over,
      targets: [rise],
      rows: [
        { ...yearToDate('2023-12-31'), ...done(980, 1000) },
        { ...yearToDate('2024-09-30'), ...done(748, 750) },
      ],
    },
    { verdicts: [{ ...of2024, state: 'partial', reason: 'coverage', coverage: 274 / 366 }] },
  ),
  golden(
    'while a year runs after one of 100 %, no rise is possible either',
    {
      asOf: '2024-10-31',
      targets: [rise],
      rows: [
        { ...yearToDate('2023-12-31'), ...done(1200, 1200) },
        { ...yearToDate('2024-09-30'), ...done(950, 1000) },
      ],
    },
    { verdicts: [{ ...of2024, state: 'not_scored', reason: 'rise_not_possible' }] },
  ),
  // 500/500 to June of last year cannot be surpassed by June of this year, though the whole year (990/1000) can.
  golden(
    'a same span of 100 % cannot be surpassed yet',
    {
      asOf: '2024-07-31',
      targets: [rise],
      rows: [
        { ...yearToDate('2023-06-30'), ...done(500, 500) },
        { ...yearToDate('2023-12-31'), ...done(990, 1000) },
        { ...yearToDate('2024-06-30'), ...done(499, 500) },
      ],
    },
    {
      verdicts: [{ ...of2024, state: 'not_scored', reason: 'rise_not_possible', previous_denominator: 500 }],
    },
  ),
  golden(
    'a running year with a gap has no same span to compare',
    {
      asOf: '2024-04-30',
      targets: [rise],
      rows: [
        ...months('2023-01', times(12, done(97, 100))),
        ...months('2024-01', times(1, done(99, 100))),
        ...months('2024-03', times(1, done(99, 100))),
      ],
    },
    { verdicts: [{ ...of2024, state: 'no_data', reason: 'no_same_span', numerator: 198 }] },
  ),
];
