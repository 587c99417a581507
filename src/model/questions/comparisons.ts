import {
  agency,
  bodies,
  column,
  denominator,
  indicator,
  level,
  numerator,
  parent,
  periodEnd,
  periodStart,
  rate,
  sources,
  unseen,
} from './columns.ts';
import { ask } from './question.ts';

/** The newest period that several bodies of a group share to the day; a body alone is its own group. */
const sharedPeriod = (group: string): string =>
  `QUALIFY row_number() OVER (
    PARTITION BY ${group} ORDER BY bodies > 1 DESC, period_end DESC, bodies DESC, period_start
  ) = 1`;

/** Questions that set bodies beside each other: one level, one indicator, one period. */
export const comparisonQuestions = [
  ask({
    id: 'e-results-by-level',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Mỗi cấp trả bao nhiêu kết quả điện tử?',
        reading:
          'Cộng tử số, cộng mẫu số của các cơ quan cùng cấp trong cùng một kỳ rồi mới chia; không lấy trung bình các tỷ lệ, không cộng các cấp với nhau.',
      },
      en: {
        question: 'How many results does each level of government issue electronically?',
        reading:
          'Numerators and denominators of the bodies of one level in one period are added first and then divided; rates are never averaged and levels never added.',
      },
    },
    columns: [
      level,
      parent,
      indicator,
      bodies,
      periodStart,
      periodEnd,
      unseen(numerator),
      unseen(denominator),
      rate,
      sources,
    ],
    sql: `
WITH levels AS (
  SELECT a.level, a.parent_id, m.indicator_id, m.period_start, m.period_end, count(*) AS bodies,
    CAST(sum(m.numerator) AS BIGINT) AS numerator, CAST(sum(m.denominator) AS BIGINT) AS denominator,
    string_agg(DISTINCT m.source_ids, '|' ORDER BY m.source_ids) AS source_ids
  FROM measures m
  JOIN agencies a ON a.agency_id = m.agency_id
  JOIN indicators i ON i.indicator_id = m.indicator_id
  WHERE i.family = 'e-results' AND i.kind = 'ratio' AND m.missing_reason IS NULL
  GROUP BY a.level, a.parent_id, m.indicator_id, m.period_start, m.period_end
)
SELECT level, parent_id, indicator_id, bodies, period_start, period_end, numerator, denominator,
  100 * numerator / denominator AS percent, source_ids
FROM levels
${sharedPeriod('level, parent_id, indicator_id')}
ORDER BY indicator_id, parent_id, bodies DESC, level`,
  }),
  ask({
    id: 'communes',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Xã, phường nào có tỷ lệ đúng hạn cao nhất và thấp nhất, trong những nơi có từ 30 hồ sơ?',
        reading:
          'Chỉ so trong một tỉnh, một chỉ số và một kỳ, năm hạng đầu và năm hạng cuối; bằng nhau thì cùng hạng, nơi dưới 30 hồ sơ không so.',
      },
      en: {
        question:
          'Which communes and wards have the highest and the lowest on-time rate, among those with at least 30 files?',
        reading:
          'Compared within one province, one indicator and one period, the first five places and the last five; equal rates share a place, and below 30 files nothing is compared.',
      },
    },
    columns: [
      agency,
      unseen(numerator),
      unseen(denominator),
      rate,
      column('place', 'Hạng', 'Place'),
      column('bodies', 'Trong số', 'Out of'),
      unseen(parent),
      indicator,
      periodStart,
      periodEnd,
      sources,
    ],
    sql: `
WITH figures AS (
  SELECT m.agency_id, a.parent_id, m.indicator_id, m.period_start, m.period_end, m.numerator, m.denominator,
    m.source_ids
  FROM measures m
  JOIN agencies a ON a.agency_id = m.agency_id
  WHERE a.level = 'commune' AND m.indicator_id IN ('on-time', 'on-time-766')
    AND m.missing_reason IS NULL AND m.denominator >= 30
), periods AS (
  SELECT parent_id, indicator_id, period_start, period_end, count(*) AS bodies
  FROM figures
  GROUP BY parent_id, indicator_id, period_start, period_end
  ${sharedPeriod('parent_id, indicator_id')}
), places AS (
  SELECT f.*, p.bodies,
    rank() OVER (PARTITION BY f.parent_id, f.indicator_id ORDER BY f.numerator / f.denominator DESC) AS place,
    rank() OVER (PARTITION BY f.parent_id, f.indicator_id ORDER BY f.numerator / f.denominator) AS from_end
  FROM figures f
  JOIN periods p ON p.parent_id = f.parent_id AND p.indicator_id = f.indicator_id
    AND p.period_start = f.period_start AND p.period_end = f.period_end
)
SELECT agency_id, numerator, denominator, 100 * numerator / denominator AS percent, place, bodies, parent_id,
  indicator_id, period_start, period_end, source_ids
FROM places
WHERE place <= 5 OR from_end <= 5
ORDER BY indicator_id, parent_id, place, agency_id`,
  }),
  ask({
    id: 'full-marks',
    sets: ['real'],
    words: {
      vi: {
        question: 'Bao nhiêu cơ quan qua ngưỡng điểm tối đa của Quyết định 766?',
        reading:
          'Đây là ngưỡng điểm tối đa (QĐ 766), không phải chỉ tiêu: không cơ quan nào bị buộc phải qua.',
      },
      en: {
        question: 'How many offices pass the full-mark threshold of Decision 766?',
        reading: 'A full-mark threshold (Decision 766) is not a target: no office has to pass it.',
      },
    },
    columns: [
      level,
      parent,
      indicator,
      column('threshold', 'Ngưỡng', 'Threshold', { kind: 'aim' }),
      column('passed', 'Qua ngưỡng', 'Passed'),
      { ...bodies, vi: 'Có số liệu', en: 'With figures' },
      periodEnd,
      sources,
    ],
    sql: `
WITH newest AS (
  SELECT a.level, a.parent_id, m.indicator_id, i.full_marks, m.numerator, m.denominator, m.period_end, m.source_ids
  FROM measures m
  JOIN agencies a ON a.agency_id = m.agency_id
  JOIN indicators i ON i.indicator_id = m.indicator_id
  WHERE i.full_marks IS NOT NULL AND i.kind = 'ratio' AND m.missing_reason IS NULL
  QUALIFY row_number() OVER (
    PARTITION BY m.agency_id, m.indicator_id ORDER BY m.period_end DESC, m.period_start
  ) = 1
)
SELECT level, parent_id, indicator_id, CAST(full_marks AS DOUBLE) AS threshold,
  count(*) FILTER (100 * numerator >= full_marks * denominator) AS passed, count(*) AS bodies, period_end,
  string_agg(DISTINCT source_ids, '|' ORDER BY source_ids) AS source_ids
FROM newest
GROUP BY level, parent_id, indicator_id, full_marks, period_end
ORDER BY indicator_id, parent_id, bodies DESC, level, period_end`,
  }),
];
