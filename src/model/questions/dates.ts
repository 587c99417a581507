import { agency, column, indicator, numerator, parent, sources, unseen } from './columns.ts';
import { ask } from './question.ts';
import { earlier, fallColumns, later } from './two-dates.ts';

/** The newest cumulative figure of a year beside the one published before it, from the same first day. */
const newestPairs = (where: string): string => `WITH pairs AS (
  SELECT m.agency_id, a.parent_id, m.indicator_id, m.period_end, m.numerator, m.denominator, m.source_ids,
    lag(m.period_end) OVER same AS earlier, lag(m.numerator) OVER same AS numerator_before,
    lag(m.denominator) OVER same AS denominator_before, lag(m.source_ids) OVER same AS source_before
  FROM measures m
  JOIN agencies a ON a.agency_id = m.agency_id
  JOIN indicators i ON i.indicator_id = m.indicator_id
  WHERE ${where} AND i.kind = 'ratio' AND m.cumulative AND m.missing_reason IS NULL
  WINDOW same AS (PARTITION BY m.agency_id, m.indicator_id, m.period_start ORDER BY m.period_end)
  QUALIFY row_number() OVER (
    PARTITION BY m.agency_id, m.indicator_id ORDER BY m.period_end DESC, m.period_start
  ) = 1
), breaks AS (
  SELECT DISTINCT p.agency_id, p.indicator_id
  FROM pairs p
  JOIN notes n ON n.indicator_id = p.indicator_id AND n.breaks_line
    AND n.period_end > p.earlier AND n.period_end <= p.period_end
    AND n.agency_id = CASE n.applies_to WHEN 'self' THEN p.agency_id ELSE p.parent_id END
)`;

const unbroken = `LEFT JOIN breaks b ON b.agency_id = p.agency_id AND b.indicator_id = p.indicator_id
WHERE b.agency_id IS NULL`;

/** Questions that set the two newest dates beside each other. Rates are compared by their counts, multiplied crosswise. */
export const dateQuestions = [
  ask({
    id: 'overdue-grows',
    sets: ['real'],
    words: {
      vi: {
        question: 'Ở đâu số hồ sơ quá hạn tăng thêm giữa hai ngày số liệu gần nhất?',
        reading:
          'Số của Cổng, lũy kế từ đầu năm, gồm cả hồ sơ đã xong trễ và hồ sơ chưa xong đã quá hạn; nơi nguồn đổi cách đếm giữa hai ngày thì bỏ ra.',
      },
      en: {
        question: 'Where did overdue files grow between the two newest dates?',
        reading:
          'The portal’s count, added up since the start of the year, of files finished late and files overdue and unfinished; where the source changed its counting in between, nothing is compared.',
      },
    },
    columns: [
      agency,
      unseen(parent),
      unseen(indicator),
      earlier,
      column('numerator_before', 'Quá hạn trước', 'Overdue before'),
      later,
      { ...numerator, vi: 'Quá hạn nay', en: 'Overdue now' },
      column('more_overdue', 'Thêm quá hạn', 'More overdue'),
      column('more_files', 'Thêm hồ sơ', 'More files'),
      sources,
    ],
    sql: `
${newestPairs("m.indicator_id = 'overdue-766'")}
SELECT p.agency_id, p.parent_id, p.indicator_id, p.earlier, p.numerator_before, p.period_end, p.numerator,
  p.numerator - p.numerator_before AS more_overdue, p.denominator - p.denominator_before AS more_files,
  p.source_before || '|' || p.source_ids AS source_ids
FROM pairs p
${unbroken} AND p.numerator > p.numerator_before AND p.denominator >= p.denominator_before
ORDER BY more_overdue DESC, p.agency_id`,
  }),
  ask({
    id: 'fall-dates',
    sets: ['real'],
    words: {
      vi: {
        question: 'Tỷ lệ nào giảm nhiều nhất giữa hai ngày số liệu gần nhất?',
        reading:
          'Hai tỷ lệ đều lũy kế từ cùng ngày đầu năm, mẫu số từ 30; bỏ nơi nguồn đổi cách đếm và nơi số lũy kế lại giảm.',
      },
      en: {
        question: 'Which rates fell most between the two newest dates?',
        reading:
          'Both rates run from the same first day of the year, over at least 30; left out are places where the source changed its counting and where a running count went down.',
      },
    },
    columns: fallColumns,
    sql: `
${newestPairs("i.better = 'higher'")}
SELECT p.agency_id, p.indicator_id, p.earlier, p.numerator_before, p.denominator_before,
  100 * p.numerator_before / p.denominator_before AS percent_before,
  p.period_end, p.numerator, p.denominator, 100 * p.numerator / p.denominator AS percent,
  100 * p.numerator_before / p.denominator_before - 100 * p.numerator / p.denominator AS fall,
  p.source_before || '|' || p.source_ids AS source_ids
FROM pairs p
${unbroken} AND p.denominator_before >= 30
  AND p.numerator >= p.numerator_before AND p.denominator >= p.denominator_before
  AND CAST(p.numerator AS HUGEINT) * p.denominator_before < CAST(p.numerator_before AS HUGEINT) * p.denominator
ORDER BY fall DESC, p.agency_id, p.indicator_id`,
  }),
];
