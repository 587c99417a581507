import { agency, column, indicator, sources, unseen } from './columns.ts';
import { ask } from './question.ts';
import { earlier, fallColumns, later } from './two-dates.ts';

/** Questions that set a year beside the one before it. Rates are compared by their counts, multiplied crosswise. */
export const yearQuestions = [
  ask({
    id: 'backlog-grows',
    sets: ['sample'],
    words: {
      vi: {
        question: 'Ở đâu hồ sơ tồn quá hạn nhiều hơn cùng ngày năm trước?',
        reading:
          'Đếm hồ sơ đang giải quyết đã quá hạn vào ngày cuối của số liệu mới nhất và đúng ngày đó năm trước; đây là mức tồn, không cộng qua các tháng.',
      },
      en: {
        question: 'Where is the overdue backlog larger than a year before?',
        reading:
          'Pending files already overdue on the last day of the newest figures and on that day a year before; a level on a day, never added over months.',
      },
    },
    columns: [
      agency,
      unseen(indicator),
      earlier,
      column('backlog_before', 'Tồn quá hạn trước', 'Backlog before'),
      later,
      column('backlog', 'Tồn quá hạn nay', 'Backlog now'),
      column('growth', 'Tăng', 'Growth'),
      sources,
    ],
    sql: `
WITH backlog AS (
  SELECT agency_id, indicator_id, data_until, numerator, source_ids
  FROM measures
  WHERE indicator_id = 'backlog-overdue' AND numerator IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY agency_id, data_until ORDER BY cumulative DESC, period_start, period_end
  ) = 1
), newest AS (
  SELECT * FROM backlog
  QUALIFY row_number() OVER (PARTITION BY agency_id ORDER BY data_until DESC) = 1
)
SELECT n.agency_id, n.indicator_id, b.data_until AS earlier, b.numerator AS backlog_before,
  n.data_until AS period_end, n.numerator AS backlog, n.numerator - b.numerator AS growth,
  b.source_ids || '|' || n.source_ids AS source_ids
FROM newest n
JOIN backlog b ON b.agency_id = n.agency_id AND b.data_until = CAST(n.data_until - INTERVAL 1 YEAR AS DATE)
WHERE n.numerator > b.numerator
ORDER BY growth DESC, n.agency_id`,
  }),
  ask({
    id: 'fall-year',
    sets: ['sample'],
    words: {
      vi: {
        question: 'Tỷ lệ nào giảm nhiều nhất so với năm trước?',
        reading:
          'Năm đủ số liệu mới nhất của từng cơ quan so với năm liền trước, cùng cách tính năm, mẫu số từ 30; so bằng tử số và mẫu số, không bằng số đã làm tròn.',
      },
      en: {
        question: 'Which rates fell most from one year to the next?',
        reading:
          'Each office’s newest complete year against the year before, the same kind of year, over at least 30; compared by numerators and denominators, not by rounded rates.',
      },
    },
    columns: fallColumns,
    sql: `
WITH years AS (
  SELECT m.agency_id, m.indicator_id, m.period_start, m.period_end, m.numerator, m.denominator, m.source_ids
  FROM measures m
  JOIN indicators i ON i.indicator_id = m.indicator_id
  WHERE i.kind = 'ratio' AND i.better = 'higher' AND m.missing_reason IS NULL AND m.denominator >= 30
    AND m.covered_days = date_diff('day', m.period_start, m.period_end) + 1
    AND ((m.period_start = make_date(year(m.period_end), 1, 1) AND m.period_end = make_date(year(m.period_end), 12, 31))
      OR (m.period_start = make_date(year(m.period_end) - 1, 12, 15)
        AND m.period_end = make_date(year(m.period_end), 12, 14)))
), newest AS (
  SELECT * FROM years
  QUALIFY row_number() OVER (PARTITION BY agency_id, indicator_id ORDER BY period_end DESC) = 1
)
SELECT n.agency_id, n.indicator_id, y.period_end AS earlier, y.numerator AS numerator_before,
  y.denominator AS denominator_before, 100 * y.numerator / y.denominator AS percent_before,
  n.period_end, n.numerator, n.denominator, 100 * n.numerator / n.denominator AS percent,
  100 * y.numerator / y.denominator - 100 * n.numerator / n.denominator AS fall,
  y.source_ids || '|' || n.source_ids AS source_ids
FROM newest n
JOIN years y ON y.agency_id = n.agency_id AND y.indicator_id = n.indicator_id
  AND y.period_end = CAST(n.period_end - INTERVAL 1 YEAR AS DATE)
WHERE CAST(n.numerator AS HUGEINT) * y.denominator < CAST(y.numerator AS HUGEINT) * n.denominator
ORDER BY fall DESC, n.agency_id, n.indicator_id`,
  }),
];
