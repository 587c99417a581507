import { months, period, TARGET, times, yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

function year(number: number) {
  return { period_start: `${number}-01-01`, period_end: `${number}-12-31` };
}

function done(early_or_on_time: number, total: number) {
  return { resolved_early_or_on_time: early_or_on_time, resolved_total: total };
}

const threeYears = [
  { ...yearToDate('2023-12-31'), ...done(97, 100) },
  { ...yearToDate('2024-12-31'), ...done(99, 100) },
  { ...yearToDate('2025-12-31'), ...done(98, 100) },
];

export const periodCases: readonly GoldenCase[] = [
  golden(
    'each year of a range has its own verdict',
    {
      asOf: '2026-03-31',
      targets: [{ judged: 'each_year', starts_on: '2023-01-01', ends_on: '2026-12-31' }],
      rows: threeYears,
    },
    {
      verdicts: [
        { ...year(2023), state: 'missed' },
        { ...year(2024), state: 'met' },
        { ...year(2025), state: 'met' },
        { ...year(2026), state: 'no_data', reason: 'not_published' },
      ],
    },
  ),
  golden(
    'a range judged at its end has one verdict, of its last year',
    {
      asOf: '2026-03-31',
      targets: [{ judged: 'at_end', starts_on: '2023-01-01', ends_on: '2025-12-31', value: '97.5' }],
      rows: threeYears,
    },
    {
      verdicts: [{ target_id: TARGET, ...year(2025), state: 'met', numerator: 98 }],
      unjudged: [year(2023), year(2024)],
    },
  ),
  // "Until the end of 2022": from 1 January 2023 on there is to be no paper.
  golden(
    'a target from a date on is judged each year from that date',
    {
      asOf: '2025-03-31',
      targets: [
        {
          judged: 'from_date',
          starts_on: '2023-01-01',
          ends_on: '2025-12-31',
          readings: null,
          proved_by: 'paper-files',
          operator: '=',
          value: '0',
          undecided_reason: 'no_data',
        },
      ],
      rows: [
        { ...yearToDate('2022-12-31'), received_in_person_or_post: 500 },
        { ...yearToDate('2023-12-31'), received_in_person_or_post: 20 },
        { ...yearToDate('2024-12-31'), received_in_person_or_post: 0 },
        { ...yearToDate('2025-02-28'), received_in_person_or_post: 0 },
      ],
    },
    {
      verdicts: [
        { ...year(2023), state: 'no_data' },
        { ...year(2024), state: 'met' },
        { ...year(2025), state: 'on_track' },
      ],
    },
  ),
  golden(
    'a year that has not begun is not started',
    {
      asOf: '2024-06-30',
      targets: [{ judged: 'each_year', starts_on: '2024-01-01', ends_on: '2025-12-31' }],
      rows: [{ ...yearToDate('2024-05-31'), ...done(99, 100) }],
    },
    {
      verdicts: [
        { ...year(2024), state: 'on_track' },
        { ...year(2025), state: 'no_data', reason: 'not_started', value: null, stale: false },
      ],
    },
  ),
  golden(
    'a period that ends on the day of release is over',
    { asOf: '2024-12-31', rows: [{ ...yearToDate('2024-12-31'), ...done(98, 100) }] },
    { verdicts: [{ ...year(2024), state: 'met' }] },
  ),
  golden(
    'a report year that is complete before the calendar year ends is still running',
    {
      asOf: '2024-12-20',
      rows: [{ ...period('2023-12-15', '2024-12-14'), cumulative: true, ...done(98, 100) }],
    },
    { verdicts: [{ ...year(2024), state: 'on_track', coverage: 1, needed_rate: null }] },
  ),
  golden(
    'a body that ended before the period did is not judged for it',
    {
      asOf: '2026-03-31',
      agencies: [{ valid_to: '2025-02-28' }],
      targets: [{ judged: 'each_year', starts_on: '2024-01-01', ends_on: '2025-12-31' }],
      rows: [
        { ...yearToDate('2024-12-31'), ...done(99, 100) },
        { ...yearToDate('2025-02-28'), ...done(1, 100) },
      ],
    },
    {
      verdicts: [
        { ...year(2024), state: 'met' },
        { ...year(2025), state: 'not_scored', reason: 'body_ended', value: null, readings: [] },
      ],
    },
  ),
  golden(
    'a target on procedures or documents gives its own reason',
    {
      asOf: '2025-06-30',
      agencies: [{ valid_to: '2024-06-30' }],
      targets: [
        {
          readings: null,
          operator: null,
          value: null,
          kind: 'procedure',
          not_scored_because: 'procedures_not_files',
          reason_vi: 'Chỉ tiêu này đếm thủ tục, không đếm hồ sơ.',
          reason_en: 'This target counts procedures, not files.',
        },
      ],
      rows: [{ ...yearToDate('2024-12-31'), ...done(99, 100) }],
    },
    {
      verdicts: [{ state: 'not_scored', reason: 'procedures_not_files', reading: null, value: null }],
      clauses: [{ clause_id: '900-01', state: 'not_scored', strength: 'duty' }],
    },
  ),
  // 10 September to 31 December 2021: 21 + 31 + 30 + 31 = 113 days; October to December: 92.
  golden(
    'a span of its own takes only what lies inside it',
    {
      asOf: '2022-06-30',
      targets: [{ starts_on: '2021-09-10', ends_on: '2021-12-31' }],
      rows: [
        ...months('2021-09', times(4, done(99, 100))),
        { ...yearToDate('2021-12-31'), ...done(500, 1000) },
      ],
    },
    {
      verdicts: [
        {
          period_start: '2021-09-10',
          state: 'partial',
          numerator: 297,
          denominator: 300,
          coverage: 92 / 113,
          covered_months: 3,
        },
      ],
    },
  ),
  golden(
    'a span covered whole by months is judged',
    {
      asOf: '2024-08-15',
      targets: [{ starts_on: '2024-05-01', ends_on: '2024-07-31' }],
      rows: months('2024-04', [done(10, 100), ...times(3, done(98, 100)), done(10, 100)].slice(0, 4)),
    },
    {
      verdicts: [{ state: 'met', numerator: 294, denominator: 300, coverage: 1, covered_months: 3 }],
    },
  ),
];
