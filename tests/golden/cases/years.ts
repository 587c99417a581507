import { FILE, months, period, times, yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

const year2024 = { period_start: '2024-01-01', period_end: '2024-12-31' };
const asOf = '2025-06-30';

function done(early_or_on_time: number, total: number) {
  return {
    resolved_early_or_on_time: early_or_on_time,
    resolved_late: total - early_or_on_time,
    resolved_total: total,
  };
}

/** Report months, from the 15th to the 14th. In: how many, from 15 December 2023. */
function reportMonths(from: number, to: number) {
  return Array.from({ length: to - from }, (_, step) => {
    const start = new Date(Date.UTC(2023, 11 + from + step, 15)).toISOString().slice(0, 10);
    const end = new Date(Date.UTC(2023, 12 + from + step, 14)).toISOString().slice(0, 10);
    return { ...period(start, end), ...done(99, 100) };
  });
}

export const yearCases: readonly GoldenCase[] = [
  // The twelve months add to 1176/1200 = 98 %; the closing report says 1170/1195 = 97.9 %. The closing one counts.
  golden(
    'a closing cumulative row is preferred to the sum of twelve months',
    {
      asOf,
      rows: [
        ...months('2024-01', times(12, done(98, 100))),
        { ...yearToDate('2024-12-31'), ...done(1170, 1195) },
      ],
    },
    {
      measures: [
        {
          ...year2024,
          indicator_id: 'on-time',
          numerator: 1170,
          denominator: 1195,
          cumulative: true,
          method: 'reported',
        },
      ],
      verdicts: [
        {
          ...year2024,
          state: 'missed',
          numerator: 1170,
          denominator: 1195,
          rows: [{ file: FILE, line: 14 }],
        },
      ],
    },
  ),
  // The sum of nine months covers more than the cumulative row to June, so the months count: 9 × 99/100.
  golden(
    'months that reach further than the last cumulative row are used instead of it',
    {
      asOf,
      rows: [
        ...months('2024-01', times(9, done(99, 100))),
        { ...yearToDate('2024-06-30'), ...done(595, 600) },
      ],
    },
    { verdicts: [{ state: 'partial', numerator: 891, denominator: 900, covered_months: 9 }] },
  ),
  golden(
    'a running year takes the latest cumulative row, never the sum of both',
    {
      asOf: '2024-07-15',
      rows: [
        { ...yearToDate('2024-03-31'), ...done(290, 300) },
        { ...yearToDate('2024-06-30'), ...done(590, 600) },
      ],
    },
    {
      verdicts: [
        {
          state: 'on_track',
          numerator: 590,
          denominator: 600,
          value: 590 / 600,
          // 1 January to 30 June 2024: 31 + 29 + 31 + 30 + 31 + 30 = 182 of 366 days.
          coverage: 182 / 366,
          covered_months: 6,
          data_until: '2024-06-30',
          measured_start: '2024-01-01',
          measured_end: '2024-06-30',
        },
      ],
      absent: [{ method: 'periods' }],
    },
  ),
  golden(
    'a report year from 15 December to 14 December is the year in which it ends, in full',
    { asOf, rows: [{ ...period('2023-12-15', '2024-12-14'), cumulative: true, ...done(99, 100) }] },
    {
      verdicts: [
        {
          ...year2024,
          state: 'met',
          coverage: 1,
          covered_months: 12,
          measured_start: '2023-12-15',
          measured_end: '2024-12-14',
          data_until: '2024-12-14',
        },
      ],
    },
  ),
  golden(
    'an unbroken chain of report months is a full year',
    { asOf, rows: reportMonths(0, 12) },
    {
      measures: [
        {
          period_start: '2023-12-15',
          period_end: '2024-12-14',
          indicator_id: 'on-time',
          numerator: 1188,
          denominator: 1200,
          method: 'periods',
          covered_days: 366,
        },
      ],
      verdicts: [{ state: 'met', coverage: 1, covered_months: 12, measured_start: '2023-12-15' }],
    },
  ),
  // Without 15 January to 14 February (31 days): 335 of 366.
  // A body that began to count on 1 March: its cumulative figure covers 306 of 366 days, ten whole months.
  golden(
    'a cumulative row from a later day covers only its own days',
    {
      asOf,
      rows: [{ ...period('2024-03-01', '2024-12-31'), cumulative: true, ...done(990, 1000) }],
    },
    {
      verdicts: [
        {
          ...year2024,
          state: 'partial',
          reason: 'coverage',
          numerator: 990,
          coverage: 306 / 366,
          covered_months: 10,
          measured_start: '2024-03-01',
        },
      ],
    },
  ),
  // A report quarter and eight calendar months lie inside one report year, but they are no chain: only the
  // months count, 8 x 99 of 8 x 100, for 244 of 366 days.
  golden(
    'a report quarter is never added to calendar months',
    {
      asOf,
      rows: [
        { ...period('2023-12-15', '2024-03-14'), resolved_early_or_on_time: 297, resolved_total: 300 },
        ...months('2024-04', times(8, { resolved_early_or_on_time: 99, resolved_total: 100 })),
      ],
    },
    {
      verdicts: [
        {
          state: 'partial',
          reason: 'coverage',
          numerator: 792,
          denominator: 800,
          coverage: 244 / 366,
          covered_months: 8,
          measured_start: '2024-04-01',
        },
      ],
    },
  ),
  golden(
    'a broken chain of report months is not a full year',
    { asOf, rows: [...reportMonths(0, 1), ...reportMonths(2, 12)] },
    {
      verdicts: [
        { state: 'partial', reason: 'coverage', numerator: 1089, coverage: 335 / 366, covered_months: 11 },
      ],
    },
  ),
  golden(
    'a report year and calendar months are alternatives, never added to one another',
    {
      asOf,
      rows: [
        { ...period('2023-12-15', '2024-12-14'), cumulative: true, ...done(995, 1000) },
        ...months('2024-01', times(12, done(90, 100))),
      ],
    },
    {
      // Both cover 366 days; the closing cumulative row is preferred.
      verdicts: [{ state: 'met', numerator: 995, denominator: 1000, measured_end: '2024-12-14' }],
    },
  ),
  golden(
    'of two full years of the same kind the calendar year is shown',
    {
      asOf,
      rows: [
        { ...period('2023-12-15', '2024-12-14'), cumulative: true, ...done(995, 1000) },
        { ...yearToDate('2024-12-31'), ...done(996, 1000) },
      ],
    },
    { verdicts: [{ state: 'met', numerator: 996, measured_start: '2024-01-01' }] },
  ),
  // 15 to 31 December 2023 ends in 2023, so it opens the report year 2024 only because the row says so.
  golden(
    'report_year moves a row into the year it belongs to',
    {
      asOf,
      rows: [
        { ...period('2023-12-15', '2023-12-31'), report_year: 2024, ...done(50, 50) },
        { ...period('2024-01-01', '2024-12-14'), ...done(900, 950) },
      ],
    },
    { verdicts: [{ state: 'missed', numerator: 950, denominator: 1000, coverage: 1 }] },
  ),
  golden(
    'without report_year a row belongs to the year in which it ends',
    {
      asOf,
      rows: [
        { ...period('2023-12-15', '2023-12-31'), ...done(50, 50) },
        { ...period('2024-01-01', '2024-12-14'), ...done(900, 950) },
      ],
    },
    // 1 January to 14 December 2024 = 366 − 17 = 349 days.
    { verdicts: [{ state: 'partial', numerator: 900, denominator: 950, coverage: 349 / 366 }] },
  ),
  golden(
    'rows that lack a part are left out of the sum and of what it covers',
    {
      asOf,
      rows: months('2024-01', [
        ...times(8, done(99, 100)),
        { resolved_total: 100 },
        ...times(3, done(99, 100)),
      ]),
    },
    {
      // September (30 days) says only how many were resolved.
      verdicts: [{ state: 'partial', numerator: 1089, denominator: 1100, coverage: 336 / 366 }],
    },
  ),
  golden(
    'a closing row that lacks the part does not hide the months that have it',
    {
      asOf,
      rows: [
        ...months('2024-01', times(9, done(99, 100))),
        { ...yearToDate('2024-12-31'), resolved_total: 1200 },
      ],
    },
    { verdicts: [{ state: 'partial', reason: 'coverage', numerator: 891, denominator: 900 }] },
  ),
  golden(
    'an inventory counts on its own date, the last one of the year',
    {
      asOf,
      targets: [{ readings: 'results-in-force-digitised', value: '90' }],
      rows: [
        {
          ...period('2024-01-01', '2024-06-30'),
          results_in_force: 1000,
          results_in_force_digitised: 990,
          stock_on: '2024-06-30',
        },
        {
          ...period('2024-07-01', '2024-12-31'),
          results_in_force: 2000,
          results_in_force_digitised: 1800,
          stock_on: '2024-12-31',
        },
      ],
    },
    {
      // 1800/2000 = 90 % exactly; adding both would give 2790/3000 = 93 %.
      verdicts: [{ state: 'met', numerator: 1800, denominator: 2000, value: 0.9, coverage: 1 }],
      absent: [{ ...year2024, indicator_id: 'results-in-force-digitised' }],
    },
  ),
  // 1 January to 30 November 2024: 335 days.
  golden(
    'an inventory taken before the end of the year does not cover it',
    {
      asOf,
      targets: [{ readings: 'results-in-force-digitised', value: '90' }],
      rows: [
        {
          ...period('2024-01-01', '2024-12-31'),
          results_in_force: 2000,
          results_in_force_digitised: 1900,
          stock_on: '2024-11-30',
        },
      ],
    },
    { verdicts: [{ state: 'partial', coverage: 335 / 366, data_until: '2024-11-30' }] },
  ),
];
