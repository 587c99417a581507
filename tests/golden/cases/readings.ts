import { yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

const asOf = '2025-06-30';
const full = yearToDate('2024-12-31');
const online = { readings: 'online-new|online-all', value: '55', strength: 'aspiration' };

/** 004-16: forty of a hundred files owing a fee prove both ways of reading it; fewer prove nothing. */
const payment = {
  readings: null,
  proved_by: 'payment-files',
  value: '40',
  undecided_reason: 'depends_on_reading',
};
/** 003-04: no paper at all proves no paper where an online service exists. */
const noPaper = {
  readings: null,
  proved_by: 'paper-files',
  operator: '=',
  value: '0',
  undecided_reason: 'no_data',
};
/** 001-04: a file not synced disproves that all are tracked and synced. */
const synced = {
  readings: null,
  disproved_by: 'files-synced',
  operator: '=',
  value: '100',
  undecided_reason: 'cannot_prove',
};

export const readingCases: readonly GoldenCase[] = [
  // 600/1000 = 60 % of new files; 600/1050 = 57.1 % with the 50 carried over.
  golden(
    'readings that agree decide',
    {
      asOf,
      targets: [online],
      rows: [{ ...full, received_online: 600, received_new: 1000, carried_over: 50 }],
    },
    {
      verdicts: [
        {
          state: 'met',
          reason: null,
          reading: 'online-new',
          value: 0.6,
          strength: 'aspiration',
          readings: [
            {
              indicator_id: 'online-new',
              role: 'reading',
              state: 'met',
              reason: null,
              numerator: 600,
              denominator: 1000,
              value: 0.6,
              coverage: 1,
              data_until: '2024-12-31',
            },
            {
              indicator_id: 'online-all',
              role: 'reading',
              state: 'met',
              reason: null,
              numerator: 600,
              denominator: 1050,
              value: 600 / 1050,
              coverage: 1,
              data_until: '2024-12-31',
            },
          ],
        },
      ],
    },
  ),
  // 560/1000 = 56 % of new files, but 560/1050 = 53.3 % of all.
  golden(
    'readings that differ leave it open',
    {
      asOf,
      targets: [online],
      rows: [{ ...full, received_online: 560, received_new: 1000, carried_over: 50 }],
    },
    { verdicts: [{ state: 'not_scored', reason: 'depends_on_reading', value: 0.56 }] },
  ),
  // 500/1000 and 500/1050: both below 55.
  golden(
    'readings that both fail miss it',
    {
      asOf,
      targets: [online],
      rows: [{ ...full, received_online: 500, received_new: 1000, carried_over: 50 }],
    },
    { verdicts: [{ state: 'missed', strength: 'aspiration' }] },
  ),
  golden(
    'a reading without figures leaves the other one not enough',
    { asOf, targets: [online], rows: [{ ...full, received_online: 600, received_new: 1000 }] },
    {
      verdicts: [
        {
          state: 'partial',
          reason: 'reading_missing',
          value: 0.6,
          coverage: 1,
        },
      ],
    },
  ),
  golden(
    'a reading of 0 of 0 is ignored beside one with files',
    {
      asOf,
      targets: [{ readings: 'new-files-digitised|results-digitised', value: '80' }],
      rows: [
        {
          ...full,
          received_new: 10,
          received_files_digitised: 9,
          results_required: 0,
          results_digitised: 0,
        },
      ],
    },
    { verdicts: [{ state: 'met', value: 0.9 }] },
  ),
  // 40/100 reaches 40 exactly.
  golden(
    'what is enough by the harder reading proves the target met',
    { asOf, targets: [payment], rows: [{ ...full, files_owing_fee: 100, files_paid_online: 40 }] },
    { verdicts: [{ state: 'met', reason: null, reading: 'payment-files', value: 0.4 }] },
  ),
  golden(
    'what is not enough by the harder reading proves nothing',
    { asOf, targets: [payment], rows: [{ ...full, files_owing_fee: 100, files_paid_online: 39 }] },
    { verdicts: [{ state: 'not_scored', reason: 'depends_on_reading', value: 0.39 }] },
  ),
  golden(
    'a proof without figures is no data',
    { asOf, targets: [payment], rows: [{ ...full, resolved_total: 100 }] },
    { verdicts: [{ state: 'no_data', reason: 'not_published', value: null }] },
  ),
  golden(
    'a proof of 0 of 0 is no files',
    { asOf, targets: [payment], rows: [{ ...full, files_owing_fee: 0, files_paid_online: 0 }] },
    { verdicts: [{ state: 'not_scored', reason: 'no_files' }] },
  ),
  golden(
    'no paper in the whole year proves no paper',
    { asOf, targets: [noPaper], rows: [{ ...full, received_in_person: 0, received_by_post: 0 }] },
    { verdicts: [{ state: 'met', reading: 'paper-files', value: 0 }] },
  ),
  golden(
    'no paper in nine months proves nothing of the year',
    {
      asOf,
      targets: [noPaper],
      rows: [{ ...yearToDate('2024-09-30'), received_in_person: 0, received_by_post: 0 }],
    },
    { verdicts: [{ state: 'partial', reason: 'coverage', covered_months: 9 }] },
  ),
  golden(
    'some paper disproves nothing: it may belong to other services',
    { asOf, targets: [noPaper], rows: [{ ...full, received_in_person: 3, received_by_post: 0 }] },
    { verdicts: [{ state: 'no_data', reason: 'not_published', value: 3 }] },
  ),
  // 999 of 1000 received: below 100.
  golden(
    'the smallest part below the level disproves the whole',
    { asOf, targets: [synced], rows: [{ ...full, received_total: 1000, files_synced: 999 }] },
    { verdicts: [{ state: 'missed', reason: null, reading: 'files-synced', value: 0.999 }] },
  ),
  golden(
    'a part that holds does not prove the whole',
    { asOf, targets: [synced], rows: [{ ...full, received_total: 1000, files_synced: 1000 }] },
    { verdicts: [{ state: 'not_scored', reason: 'cannot_prove', value: 1 }] },
  ),
  // 000-08: 11 of 12 answered in time disproves; the answers themselves were not counted.
  golden(
    'evidence decides where the reading has no data, and its figures are the ones shown',
    {
      asOf,
      targets: [
        { readings: 'petitions-answered', disproved_by: 'petitions-on-time', operator: '=', value: '100' },
      ],
      rows: [{ ...full, petitions_due: 12, petitions_on_time: 11 }],
    },
    {
      verdicts: [{ state: 'missed', reading: 'petitions-on-time', numerator: 11, denominator: 12 }],
    },
  ),
  golden(
    'evidence against never overrules a reading that is met',
    {
      asOf,
      targets: [
        { readings: 'petitions-answered', disproved_by: 'petitions-on-time', operator: '=', value: '100' },
      ],
      rows: [{ ...full, petitions_due: 12, petitions_on_time: 11, petitions_answered_published: 12 }],
    },
    { verdicts: [{ state: 'met', reading: 'petitions-answered', value: 1 }] },
  ),
  golden(
    'no late files leave nothing to explain and nothing to judge',
    {
      asOf,
      targets: [{ readings: 'late-reported|late-notified', operator: '=', value: '100' }],
      rows: [
        { ...full, resolved_late: 0, pending_overdue: 0, late_reported_to_head: 0, late_notified_full: 0 },
      ],
    },
    { verdicts: [{ state: 'not_scored', reason: 'no_files' }] },
  ),
  golden(
    'evidence that holds does not stand in for a reading without data',
    {
      asOf,
      targets: [
        {
          readings: 'petitions-answered',
          disproved_by: 'petitions-on-time',
          operator: '=',
          value: '100',
          undecided_reason: 'cannot_prove',
        },
      ],
      rows: [{ ...full, petitions_due: 12, petitions_on_time: 12 }],
    },
    { verdicts: [{ state: 'not_scored', reason: 'cannot_prove', reading: 'petitions-on-time', value: 1 }] },
  ),
  // Answered: 12 of 12 to September, not yet the year; in time: 11 of 12 is broken for good.
  golden(
    'where evidence decides, its figures are shown before those of an undecided reading',
    {
      asOf,
      targets: [
        { readings: 'petitions-answered', disproved_by: 'petitions-on-time', operator: '=', value: '100' },
      ],
      rows: [
        {
          ...yearToDate('2024-09-30'),
          petitions_due: 12,
          petitions_on_time: 11,
          petitions_answered_published: 12,
        },
      ],
    },
    { verdicts: [{ state: 'missed', reading: 'petitions-on-time', value: 11 / 12 }] },
  ),
];
