import { month, months, times, yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

function done(early_or_on_time: number, total: number) {
  return { resolved_early_or_on_time: early_or_on_time, resolved_total: total };
}

/** 2025 has 365 days; 1 January to 14 March are 31 + 28 + 14 = 73 of them, one fifth. */
const fifth = { ...yearToDate('2025-03-14') };
const target = { starts_on: '2025-01-01', ends_on: '2025-12-31' };
const asOf = '2025-04-30';

export const runningCases: readonly GoldenCase[] = [
  // 96 of 100 in one fifth of the year; 500 in all, 490 needed, 394 of the other 400: 98.5 %.
  golden(
    'the rate needed assumes the same number of files a day',
    { asOf, targets: [target], rows: [{ ...fifth, ...done(96, 100) }] },
    {
      verdicts: [
        {
          state: 'at_risk',
          reason: null,
          needed_rate: 0.985,
          coverage: 0.2,
          covered_months: 2,
          stale: false,
        },
      ],
    },
  ),
  // 490 − 90 = 400 of 400: exactly all of them, still within reach.
  golden(
    'all of the remaining files is still within reach',
    { asOf, targets: [target], rows: [{ ...fifth, ...done(90, 100) }] },
    { verdicts: [{ state: 'at_risk', reason: null, needed_rate: 1 }] },
  ),
  // 490 − 89 = 401 of 400.
  golden(
    'more than all of the remaining files is out of reach',
    { asOf, targets: [target], rows: [{ ...fifth, ...done(89, 100) }] },
    { verdicts: [{ state: 'at_risk', reason: 'out_of_reach', needed_rate: null }] },
  ),
  // 490 − 100 = 390 of 400: 97.5 %.
  golden(
    'a rate is needed to stay above the level too',
    { asOf, targets: [target], rows: [{ ...fifth, ...done(100, 100) }] },
    { verdicts: [{ state: 'on_track', reason: null, needed_rate: 0.975 }] },
  ),
  // 20 % of 500 = 100, and 100 are already there.
  golden(
    'nothing more is needed once the level is safe',
    { asOf, targets: [{ ...target, value: '20' }], rows: [{ ...fifth, ...done(100, 100) }] },
    { verdicts: [{ state: 'on_track', needed_rate: 0 }] },
  ),
  golden(
    'a broken 100 is a risk while the year runs, and out of reach',
    { asOf, targets: [{ ...target, operator: '=', value: '100' }], rows: [{ ...fifth, ...done(99, 100) }] },
    { verdicts: [{ state: 'at_risk', reason: 'out_of_reach', needed_rate: null }] },
  ),
  golden(
    'no rate is needed of what can be mended later',
    {
      asOf,
      targets: [{ ...target, readings: 'e-results', operator: '=', value: '100' }],
      rows: [{ ...fifth, e_results: 80, results_required: 100 }],
    },
    { verdicts: [{ state: 'at_risk', reason: null, needed_rate: null, value: 0.8 }] },
  ),
  golden(
    'no files so far is no verdict',
    { asOf, targets: [target], rows: [{ ...fifth, ...done(0, 0) }] },
    { verdicts: [{ state: 'not_scored', reason: 'no_files' }] },
  ),
  // 28 February to 29 April are 60 days (31 in March and 29 in April); to 30 April 61.
  golden(
    'figures of sixty days ago are not stale',
    {
      asOf: '2025-04-29',
      targets: [target],
      rows: [{ ...yearToDate('2025-02-28'), ...done(99, 100) }],
    },
    { verdicts: [{ state: 'on_track', stale: false, data_until: '2025-02-28' }] },
  ),
  golden(
    'figures of sixty-one days ago are stale',
    {
      asOf: '2025-04-30',
      targets: [target],
      rows: [{ ...yearToDate('2025-02-28'), ...done(99, 100) }],
    },
    { verdicts: [{ state: 'on_track', stale: true, data_until: '2025-02-28' }] },
  ),
  golden(
    'a judged year is never stale',
    { asOf: '2026-11-21', targets: [target], rows: [{ ...yearToDate('2025-12-31'), ...done(99, 100) }] },
    { verdicts: [{ state: 'met', stale: false }] },
  ),
  // 9 overdue at the end of March; the 4 of January and the 6 of February are not added.
  golden(
    'the overdue backlog beside an on-time figure is that of its last row',
    {
      asOf,
      targets: [target],
      rows: months('2025-01', [
        { ...done(99, 100), pending_overdue: 4 },
        { ...done(99, 100), pending_overdue: 6 },
        { ...done(99, 100), pending_overdue: 9 },
      ]),
    },
    { verdicts: [{ state: 'on_track', numerator: 297, denominator: 300, backlog: 9 }] },
  ),
  golden(
    'a backlog that was not reported is not zero',
    { asOf, targets: [target], rows: months('2025-01', times(2, done(99, 100))) },
    { verdicts: [{ state: 'on_track', backlog: null }] },
  ),
  golden(
    'no backlog stands beside figures that are not about time',
    {
      asOf,
      targets: [{ ...target, readings: 'online-new', value: '50' }],
      rows: [{ ...month('2025-01'), received_online: 60, received_new: 100, pending_overdue: 9 }],
    },
    { verdicts: [{ state: 'on_track', backlog: null }] },
  ),
  golden(
    'running readings that differ leave it open',
    {
      asOf,
      targets: [{ ...target, readings: 'online-new|online-all', value: '55' }],
      rows: [{ ...fifth, received_online: 56, received_new: 100, carried_over: 10 }],
    },
    { verdicts: [{ state: 'not_scored', reason: 'depends_on_reading', needed_rate: null }] },
  ),
  // 10 % of 500 = 50, and 100 are already there: less than nothing is needed.
  golden(
    'a level already passed needs nothing more, never less than nothing',
    { asOf, targets: [{ ...target, value: '10' }], rows: [{ ...fifth, ...done(100, 100) }] },
    { verdicts: [{ state: 'on_track', needed_rate: 0 }] },
  ),
  // 3 + 4 overdue in the two fields.
  golden(
    'the backlog of an agency known by its fields is the sum of theirs',
    {
      asOf,
      targets: [target],
      rows: [
        { field_id: 'thu-y', ...done(50, 50), pending_overdue: 3 },
        { field_id: 'dat-dai', ...done(49, 50), pending_overdue: 4 },
      ].map((row) => ({ ...month('2025-01'), fields_complete: 'true', ...row })),
    },
    { verdicts: [{ state: 'on_track', numerator: 99, denominator: 100, backlog: 7 }] },
  ),
];
