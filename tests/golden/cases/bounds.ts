import { yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

const asOf = '2025-06-30';
/** 1 January to 30 September 2024: 31 + 29 + 31 + 30 + 31 + 30 + 31 + 31 + 30 = 274 of 366 days. */
const nineMonths = yearToDate('2024-09-30');
const covered = { coverage: 274 / 366, covered_months: 9 };

export const boundCases: readonly GoldenCase[] = [
  golden(
    'nine months of twelve do not judge a level',
    {
      asOf,
      rows: [{ ...nineMonths, resolved_early_or_on_time: 990, resolved_total: 1000 }],
    },
    { verdicts: [{ state: 'partial', reason: 'coverage', ...covered, needed_rate: null, stale: false }] },
  ),
  golden(
    'one late file in nine months breaks 100 % on time for good',
    {
      asOf,
      targets: [{ operator: '=', value: '100' }],
      rows: [{ ...nineMonths, resolved_early_or_on_time: 899, resolved_total: 900 }],
    },
    { verdicts: [{ state: 'missed', reason: null, ...covered }] },
  ),
  golden(
    'at least 100 is broken in the same way',
    {
      asOf,
      targets: [{ operator: '>=', value: '100' }],
      rows: [{ ...nineMonths, resolved_early_or_on_time: 899, resolved_total: 900 }],
    },
    { verdicts: [{ state: 'missed', ...covered }] },
  ),
  golden(
    '100 % in nine months is not yet 100 % of the year',
    {
      asOf,
      targets: [{ operator: '=', value: '100' }],
      rows: [{ ...nineMonths, resolved_early_or_on_time: 900, resolved_total: 900 }],
    },
    { verdicts: [{ state: 'partial', reason: 'coverage', ...covered, value: 1 }] },
  ),
  golden(
    'a file not yet digitised can still be, so nothing is broken',
    {
      asOf,
      targets: [{ operator: '=', value: '100', readings: 'new-files-digitised' }],
      rows: [{ ...nineMonths, received_new: 900, received_files_digitised: 899 }],
    },
    { verdicts: [{ state: 'partial', reason: 'coverage', ...covered }] },
  ),
  golden(
    'one paper file breaks no paper at all',
    {
      asOf,
      targets: [{ operator: '=', value: '0', readings: 'paper-files' }],
      rows: [{ ...nineMonths, received_in_person_or_post: 1 }],
    },
    { verdicts: [{ state: 'missed', ...covered, value: 1, numerator: 1, denominator: null }] },
  ),
  golden(
    'no paper in nine months is not yet no paper in the year',
    {
      asOf,
      targets: [{ operator: '=', value: '0', readings: 'paper-files' }],
      rows: [{ ...nineMonths, received_in_person_or_post: 0 }],
    },
    { verdicts: [{ state: 'partial', reason: 'coverage', value: 0, numerator: 0 }] },
  ),
  golden(
    'an overdue backlog in September can be cleared by December',
    {
      asOf,
      targets: [{ operator: '=', value: '0', readings: 'backlog-overdue' }],
      rows: [{ ...nineMonths, pending_overdue: 5 }],
    },
    { verdicts: [{ state: 'partial', reason: 'coverage', value: 5 }] },
  ),
  golden(
    'a level other than 100 and 0 is not decided by gaps, however low the figure',
    {
      asOf,
      rows: [{ ...yearToDate('2024-11-30'), resolved_early_or_on_time: 1, resolved_total: 1000 }],
    },
    { verdicts: [{ state: 'partial', reason: 'coverage', covered_months: 11 }] },
  ),
  golden(
    'no files in nine months says nothing of the other three',
    {
      asOf,
      rows: [{ ...nineMonths, resolved_early_or_on_time: 0, resolved_total: 0 }],
    },
    { verdicts: [{ state: 'partial', reason: 'coverage', numerator: 0, denominator: 0, value: null }] },
  ),
  golden(
    'no files in the whole year is no verdict',
    {
      asOf,
      rows: [{ ...yearToDate('2024-12-31'), resolved_early_or_on_time: 0, resolved_total: 0 }],
    },
    { verdicts: [{ state: 'not_scored', reason: 'no_files', value: null }] },
  ),
  golden(
    'a year of which one part was never reported has no data',
    { asOf, rows: [{ ...yearToDate('2024-12-31'), resolved_total: 1200 }] },
    { verdicts: [{ state: 'no_data', reason: 'not_reported', value: null, coverage: null }] },
  ),
  golden(
    'an agency that published nothing has no data',
    { asOf },
    {
      verdicts: [
        {
          state: 'no_data',
          reason: 'not_published',
          reading: null,
          value: null,
          coverage: null,
          covered_months: null,
          data_until: null,
          rows: [],
          source_ids: [],
        },
      ],
    },
  ),
];
