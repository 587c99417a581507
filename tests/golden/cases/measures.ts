import { AGENCY, FILE, month, months, period, RATES_FILE, times, yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

const year2024 = { period_start: '2024-01-01', period_end: '2024-12-31' };
const january = { period_start: '2024-01-01', period_end: '2024-01-31' };
const february = { period_start: '2024-02-01', period_end: '2024-02-29' };
const janToFeb = { period_start: '2024-01-01', period_end: '2024-02-29' };
const asOf = '2024-06-30';

export const measureCases: readonly GoldenCase[] = [
  // 90/100 and 10/1000: (90 + 10) / (100 + 1000) = 9.09 %, while the mean of 90 % and 1 % would be 45.5 %.
  golden(
    'a year is a ratio of sums, never a mean of percentages',
    {
      asOf,
      rows: months('2024-01', [
        { resolved_early_or_on_time: 90, resolved_late: 10, resolved_total: 100 },
        { resolved_early_or_on_time: 10, resolved_late: 990, resolved_total: 1000 },
      ]),
    },
    {
      measures: [
        {
          ...janToFeb,
          indicator_id: 'on-time',
          numerator: 100,
          denominator: 1100,
          value: 100 / 1100,
          method: 'periods',
          // 31 days of January and 29 of February.
          covered_days: 60,
          data_until: '2024-02-29',
          rows: [
            { file: FILE, line: 2 },
            { file: FILE, line: 3 },
          ],
          source_ids: ['so-lieu'],
          status: 'official',
          cumulative: false,
          sample: false,
        },
        { ...january, indicator_id: 'on-time', value: 0.9, method: 'reported', covered_days: 31 },
        { ...february, indicator_id: 'on-time', value: 0.01, method: 'reported', covered_days: 29 },
      ],
    },
  ),
  golden(
    'zero of zero is no files, not a rate',
    { asOf, rows: [{ ...month('2024-01'), resolved_early_or_on_time: 0, resolved_total: 0 }] },
    {
      measures: [
        {
          ...january,
          indicator_id: 'on-time',
          numerator: 0,
          denominator: 0,
          value: null,
          missing_reason: 'no_files',
        },
      ],
    },
  ),
  golden(
    'a missing part is not reported, never zero',
    { asOf, rows: [{ ...month('2024-01'), resolved_total: 100, received_online: 40 }] },
    {
      measures: [
        {
          ...january,
          indicator_id: 'on-time',
          numerator: null,
          denominator: 100,
          value: null,
          missing_reason: 'not_reported',
        },
        { ...january, indicator_id: 'online-new', numerator: 40, denominator: null, value: null },
      ],
      absent: [{ indicator_id: 'e-results' }],
    },
  ),
  // June is missing: 11 × 100 files, all on time. Adding June as zero would change neither count nor rate, but
  // the year covers 366 − 30 = 336 days and 11 months.
  golden(
    'a missing month is not a month of zero',
    {
      asOf: '2025-06-30',
      rows: [
        ...months('2024-01', times(5, { resolved_early_or_on_time: 100, resolved_total: 100 })),
        ...months('2024-07', times(6, { resolved_early_or_on_time: 100, resolved_total: 100 })),
      ],
    },
    {
      measures: [
        { ...year2024, indicator_id: 'on-time', numerator: 1100, denominator: 1100, covered_days: 336 },
      ],
      verdicts: [
        { ...year2024, state: 'partial', reason: 'coverage', coverage: 336 / 366, covered_months: 11 },
      ],
    },
  ),
  // Pending overdue files: 5 at the end of January, 7 at the end of February, 7 (not 12) are overdue.
  golden(
    'a level is not summed: the last one counts',
    {
      asOf,
      targets: [{ readings: 'backlog-overdue', operator: '=', value: '0' }],
      rows: months('2024-01', [
        { pending_total: 50, pending_in_time: 45, pending_overdue: 5 },
        { pending_total: 60, pending_in_time: 53, pending_overdue: 7 },
      ]),
    },
    {
      measures: [
        { ...january, indicator_id: 'backlog-overdue', numerator: 5, denominator: null, value: 5 },
        { ...february, indicator_id: 'backlog-overdue', value: 7, kind: 'count' },
        { ...february, indicator_id: 'backlog-share', numerator: 7, denominator: 60 },
      ],
      absent: [{ ...janToFeb, indicator_id: 'backlog-overdue' }],
      verdicts: [{ state: 'at_risk', value: 7, numerator: 7, denominator: null, needed_rate: null }],
    },
  ),
  // Received over January and February: new 100 + 50, and the 20 carried into January only: 170.
  // Adding the printed totals (120 + 80 = 200) would count February's 30 twice.
  golden(
    'files received over months are the new ones and those first carried over',
    {
      asOf,
      rows: months('2024-01', [
        { received_total: 120, received_new: 100, received_online: 60, carried_over: 20 },
        { received_total: 80, received_new: 50, received_online: 25, carried_over: 30 },
      ]),
    },
    {
      measures: [
        { ...january, indicator_id: 'online-all', numerator: 60, denominator: 120, value: 0.5 },
        { ...janToFeb, indicator_id: 'online-all', numerator: 85, denominator: 170, value: 0.5 },
        { ...janToFeb, indicator_id: 'online-new', numerator: 85, denominator: 150, value: 85 / 150 },
      ],
    },
  ),
  golden(
    'months that print only a total of files received cannot be added',
    {
      asOf,
      rows: months('2024-01', [
        { received_total: 120, received_online: 60 },
        { received_total: 80, received_online: 25 },
      ]),
    },
    {
      measures: [
        { ...january, indicator_id: 'online-all', value: 0.5 },
        {
          ...janToFeb,
          indicator_id: 'online-all',
          numerator: 85,
          denominator: null,
          value: null,
          missing_reason: 'not_reported',
        },
      ],
    },
  ),
  // Late over both months: resolved late 5 + 4, and the 2 still overdue at the end: 11 (January's 3 are among
  // the files resolved later or still overdue). Explained: 4 + 5 = 9.
  golden(
    'late files over months are those resolved late and those last overdue',
    {
      asOf,
      rows: months('2024-01', [
        { resolved_late: 5, pending_overdue: 3, late_reported_to_head: 4 },
        { resolved_late: 4, pending_overdue: 2, late_reported_to_head: 5 },
      ]),
    },
    {
      measures: [
        { ...january, indicator_id: 'late-reported', numerator: 4, denominator: 8, value: 0.5 },
        { ...janToFeb, indicator_id: 'late-reported', numerator: 9, denominator: 11, value: 9 / 11 },
      ],
    },
  ),
  golden(
    'combinations are derived from parts, parts never from a combination',
    {
      asOf,
      rows: [
        { ...month('2024-01'), received_online: 60, received_in_person: 30, received_by_post: 10 },
        { ...month('2024-02'), received_online: 60, received_in_person_or_post: 40 },
      ],
    },
    {
      measures: [
        // 60 + 30 + 10 = 100 new files; 30 + 10 = 40 on paper.
        { ...january, indicator_id: 'received-new', value: 100 },
        { ...january, indicator_id: 'paper-files', value: 40 },
        { ...january, indicator_id: 'in-person-new', numerator: 30, denominator: 100 },
        // 60 + 40 = 100 new files, but how many came in person is unknown.
        { ...february, indicator_id: 'online-new', value: 0.6 },
        { ...february, indicator_id: 'in-person-new', numerator: null, missing_reason: 'not_reported' },
      ],
    },
  ),
  // 50/60 and 30/40 of the two fields: 80/100.
  golden(
    'complete fields are added into the agency',
    {
      asOf,
      rows: [
        { field_id: 'thu-y', resolved_early_or_on_time: 50, resolved_total: 60 },
        { field_id: 'dat-dai', resolved_early_or_on_time: 30, resolved_total: 40 },
      ].map((row) => ({ ...month('2024-01'), fields_complete: 'true', ...row })),
    },
    {
      measures: [
        {
          ...january,
          indicator_id: 'on-time',
          numerator: 80,
          denominator: 100,
          method: 'fields',
          rows: [
            { file: FILE, line: 2 },
            { file: FILE, line: 3 },
          ],
        },
      ],
    },
  ),
  golden(
    'fields that do not say they are complete are no agency',
    {
      asOf,
      rows: [
        { field_id: 'thu-y', fields_complete: 'true', resolved_early_or_on_time: 50, resolved_total: 60 },
        { field_id: 'dat-dai', fields_complete: 'false', resolved_early_or_on_time: 30, resolved_total: 40 },
      ].map((row) => ({ ...month('2024-01'), ...row })),
    },
    { absent: [{ indicator_id: 'on-time' }], verdicts: [{ state: 'no_data', reason: 'not_published' }] },
  ),
  golden(
    'one field that is silent about an indicator stops the sum',
    {
      asOf,
      rows: [
        { field_id: 'thu-y', resolved_early_or_on_time: 50, resolved_total: 60, received_new: 70 },
        { field_id: 'dat-dai', received_new: 30 },
      ].map((row) => ({ ...month('2024-01'), fields_complete: 'true', ...row })),
    },
    {
      measures: [{ ...january, indicator_id: 'received-new', value: 100, method: 'fields' }],
      absent: [{ indicator_id: 'on-time' }],
    },
  ),
  golden(
    'the row of the whole agency counts, not its fields',
    {
      asOf,
      rows: [
        { resolved_early_or_on_time: 81, resolved_total: 101 },
        { field_id: 'thu-y', fields_complete: 'true', resolved_early_or_on_time: 50, resolved_total: 60 },
        { field_id: 'dat-dai', fields_complete: 'true', resolved_early_or_on_time: 30, resolved_total: 40 },
      ].map((row) => ({ ...month('2024-01'), ...row })),
    },
    {
      measures: [
        { ...january, indicator_id: 'on-time', numerator: 81, denominator: 101, method: 'reported' },
      ],
    },
  ),
  golden(
    'complete fields fill in for a row of the whole agency that lacks a part',
    {
      asOf,
      rows: [
        { resolved_total: 100 },
        { field_id: 'thu-y', fields_complete: 'true', resolved_early_or_on_time: 50, resolved_total: 60 },
        { field_id: 'dat-dai', fields_complete: 'true', resolved_early_or_on_time: 30, resolved_total: 40 },
      ].map((row) => ({ ...month('2024-01'), ...row })),
    },
    {
      measures: [{ ...january, indicator_id: 'on-time', numerator: 80, denominator: 100, method: 'fields' }],
    },
  ),
  golden(
    'a row without two dates is context, in no measure and no verdict',
    {
      asOf,
      rows: [
        {
          period_start: '2024-01-01',
          period_as_printed: 'đầu năm 2024',
          resolved_early_or_on_time: 9,
          resolved_total: 9,
        },
      ],
    },
    { absent: [{ agency_id: AGENCY }], verdicts: [{ state: 'no_data', reason: 'not_published' }] },
  ),
  golden(
    'of a cumulative and an in-period row with the same dates the cumulative one counts',
    {
      asOf,
      rows: [
        { ...period('2024-01-01', '2024-01-31'), resolved_early_or_on_time: 90, resolved_total: 100 },
        { ...yearToDate('2024-01-31'), resolved_early_or_on_time: 91, resolved_total: 100 },
      ],
    },
    { measures: [{ ...january, indicator_id: 'on-time', numerator: 91, cumulative: true }] },
  ),
  golden(
    'points are shown as printed, never added or averaged into a year',
    {
      asOf: '2026-11-21',
      rates: [
        { ...period('2026-01-01', '2026-03-31'), indicator_id: 'score-total-766', printed_value: '79.16' },
        { ...period('2026-04-01', '2026-06-30'), indicator_id: 'score-total-766', printed_value: '72.68' },
      ],
    },
    {
      measures: [
        {
          period_start: '2026-01-01',
          period_end: '2026-03-31',
          value: 79.16,
          printed_value: '79.16',
          numerator: null,
          denominator: null,
          kind: 'points',
          missing_reason: null,
          rows: [{ file: RATES_FILE, line: 2 }],
        },
        { period_start: '2026-04-01', period_end: '2026-06-30', value: 72.68, printed_value: '72.68' },
      ],
      absent: [{ indicator_id: 'score-total-766', method: 'periods' }],
    },
  ),
  golden(
    'the portal’s own rate is read from rates only, never computed from file counts',
    {
      asOf,
      targets: [{ readings: 'e-results-766', operator: '=', value: '100' }],
      rows: [{ ...month('2024-01'), e_results: 100, results_required: 100 }],
    },
    {
      measures: [{ ...january, indicator_id: 'e-results', value: 1 }],
      absent: [{ indicator_id: 'e-results-766' }],
      verdicts: [{ state: 'no_data', reason: 'not_published', value: null }],
    },
  ),
  golden(
    'a rate printed without its counts is kept as printed and has no value',
    {
      asOf: '2026-11-21',
      rates: [{ ...yearToDate('2026-06-30'), indicator_id: 'e-results-766', printed_value: '97.06' }],
    },
    {
      measures: [
        {
          indicator_id: 'e-results-766',
          printed_value: '97.06',
          value: null,
          missing_reason: 'not_reported',
        },
      ],
    },
  ),
  golden(
    'a parent is never computed from its children',
    {
      asOf,
      agencies: [{}, { agency_id: 'chi-cuc-b', name_vi: 'Chi cục B', parent_id: AGENCY }],
      rows: [
        {
          ...month('2024-01'),
          agency_id: 'chi-cuc-b',
          resolved_early_or_on_time: 99,
          resolved_total: 100,
        },
      ],
    },
    {
      measures: [{ agency_id: 'chi-cuc-b', indicator_id: 'on-time', value: 0.99 }],
      absent: [{ agency_id: AGENCY }],
      verdicts: [{ agency_id: AGENCY, state: 'no_data', reason: 'not_published' }],
    },
  ),
  golden(
    'a sum with a preliminary row is preliminary and names every source',
    {
      asOf,
      sources: [{ source_id: 'bao', kind: 'press' }],
      rows: months('2024-01', [
        { resolved_early_or_on_time: 1, resolved_total: 1 },
        { resolved_early_or_on_time: 1, resolved_total: 1, status: 'preliminary', source_id: 'bao' },
      ]),
    },
    {
      measures: [
        { ...janToFeb, indicator_id: 'on-time', status: 'preliminary', source_ids: ['bao', 'so-lieu'] },
      ],
    },
  ),
  golden(
    'of two rows with the same dates the one that reports the part counts',
    {
      asOf,
      rows: [
        { ...period('2024-01-01', '2024-01-31'), resolved_early_or_on_time: 90, resolved_total: 100 },
        { ...yearToDate('2024-01-31'), resolved_total: 100 },
      ],
    },
    { measures: [{ ...january, indicator_id: 'on-time', numerator: 90, cumulative: false }] },
  ),
];
