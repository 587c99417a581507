import { yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

const of2024 = { period_start: '2024-01-01', period_end: '2024-12-31' };
const asOf = '2025-06-30';

function done(early_or_on_time: number, total: number) {
  return { resolved_early_or_on_time: early_or_on_time, resolved_total: total };
}

const level = { target_id: '900-05a' };
const rise = { target_id: '900-05b', operator: 'rise', value: null, value_as_printed: 'cao hơn năm trước' };
const both = { clause_id: '900-05', ...of2024, target_ids: ['900-05a', '900-05b'], plan_id: 'ke-hoach' };

const online = { target_id: '900-05b', readings: 'online-new', value: '55', strength: 'aspiration' };

export const clauseCases: readonly GoldenCase[] = [
  golden(
    'two conditions met are one cell met',
    {
      asOf,
      targets: [level, rise],
      rows: [
        { ...yearToDate('2023-12-31'), ...done(980, 1000) },
        { ...yearToDate('2024-12-31'), ...done(985, 1000) },
      ],
    },
    { clauses: [{ ...both, state: 'met', strength: 'duty', sample: false }] },
  ),
  golden(
    'one condition missed is the clause missed',
    {
      asOf,
      targets: [level, rise],
      rows: [
        { ...yearToDate('2023-12-31'), ...done(990, 1000) },
        { ...yearToDate('2024-12-31'), ...done(985, 1000) },
      ],
    },
    {
      verdicts: [
        { target_id: '900-05a', state: 'met' },
        { target_id: '900-05b', state: 'missed' },
      ],
      clauses: [{ ...both, state: 'missed' }],
    },
  ),
  golden(
    'one condition met and one undecided is not enough data',
    { asOf, targets: [level, rise], rows: [{ ...yearToDate('2024-12-31'), ...done(985, 1000) }] },
    {
      verdicts: [
        { target_id: '900-05a', state: 'met' },
        { target_id: '900-05b', state: 'no_data', reason: 'no_previous_year' },
      ],
      clauses: [{ ...both, state: 'partial' }],
    },
  ),
  golden(
    'a rise that was not possible does not count against the clause',
    {
      asOf,
      targets: [level, rise],
      rows: [
        { ...yearToDate('2023-12-31'), ...done(1000, 1000) },
        { ...yearToDate('2024-12-31'), ...done(985, 1000) },
      ],
    },
    { clauses: [{ ...both, state: 'met' }] },
  ),
  golden(
    'a condition without files does not count against the clause',
    {
      asOf,
      targets: [level, { ...online, strength: 'duty' }],
      rows: [{ ...yearToDate('2024-12-31'), ...done(985, 1000), received_online: 0, received_new: 0 }],
    },
    { clauses: [{ ...both, state: 'met' }] },
  ),
  golden(
    'a clause with no files in any condition is not judged',
    {
      asOf,
      targets: [level, { ...online, strength: 'duty' }],
      rows: [{ ...yearToDate('2024-12-31'), ...done(0, 0), received_online: 0, received_new: 0 }],
    },
    { clauses: [{ ...both, state: 'not_scored' }] },
  ),
  golden(
    'an aspiration not reached is never tallied as a duty missed',
    {
      asOf,
      targets: [level, online],
      rows: [{ ...yearToDate('2024-12-31'), ...done(985, 1000), received_online: 50, received_new: 100 }],
    },
    { clauses: [{ ...both, state: 'missed', strength: 'aspiration' }] },
  ),
  golden(
    'a clause printed both as a duty and as an aspiration is a duty',
    {
      asOf,
      targets: [{ ...level, strength: 'both' }],
      rows: [{ ...yearToDate('2024-12-31'), ...done(97, 100) }],
    },
    {
      verdicts: [{ state: 'missed', strength: 'both' }],
      clauses: [{ clause_id: '900-05', state: 'missed', strength: 'duty', target_ids: ['900-05a'] }],
    },
  ),
  golden(
    'one condition in danger puts the clause in danger',
    {
      asOf: '2024-07-31',
      targets: [level, online],
      rows: [{ ...yearToDate('2024-06-30'), ...done(97, 100), received_online: 60, received_new: 100 }],
    },
    { clauses: [{ ...both, state: 'at_risk', strength: 'duty' }] },
  ),
  golden(
    'part of the data and none of it together are not enough data',
    {
      asOf,
      targets: [level, online],
      rows: [{ ...yearToDate('2024-06-30'), ...done(99, 100) }],
    },
    {
      verdicts: [
        { target_id: '900-05a', state: 'partial' },
        { target_id: '900-05b', state: 'no_data' },
      ],
      clauses: [{ ...both, state: 'partial' }],
    },
  ),
  // 560/1000 = 56 % and 560/1050 = 53.3 % leave the second condition open.
  golden(
    'one condition met and one that depends on its reading is not enough data',
    {
      asOf,
      targets: [level, { ...online, readings: 'online-new|online-all', strength: 'duty' }],
      rows: [
        {
          ...yearToDate('2024-12-31'),
          ...done(99, 100),
          received_online: 560,
          received_new: 1000,
          carried_over: 50,
        },
      ],
    },
    { clauses: [{ ...both, state: 'partial' }] },
  ),
  golden(
    'a clause of which one part cannot be counted is not judged by the other part',
    {
      asOf,
      targets: [
        level,
        {
          target_id: '900-05b',
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
    { clauses: [{ ...both, state: 'not_scored' }] },
  ),
];
