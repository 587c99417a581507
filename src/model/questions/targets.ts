import {
  agency,
  bodies,
  column,
  denominator,
  indicator,
  numerator,
  periodEnd,
  plan,
  rate,
  sources,
  target,
  unseen,
} from './columns.ts';
import { ask } from './question.ts';

const until = { ...periodEnd, vi: 'Tính đến', en: 'Up to' };
const strength = column('strength', 'Loại', 'Kind', { kind: 'strength' });
const clauses = column('clauses', 'Số nội dung', 'Clauses');

/** Questions about targets and what the published figures say of them. */
export const targetQuestions = [
  ask({
    id: 'below-target',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Cơ quan nào đến nay thấp hơn chỉ tiêu, và còn thiếu bao nhiêu hồ sơ?',
        reading:
          'Kỳ đánh giá còn chạy nên chưa phải kết luận; số còn thiếu là số hồ sơ nguyên cần thêm vào tử số để đạt mức của kế hoạch với mẫu số hiện nay.',
      },
      en: {
        question: 'Which offices are below their target so far, and by how many files?',
        reading:
          'The period is still running, so this is not final; the number missing is how many whole files more the numerator needs to reach the plan’s level at today’s denominator.',
      },
    },
    columns: [
      agency,
      target,
      unseen(indicator),
      unseen(numerator),
      unseen(denominator),
      rate,
      column('target_percent', 'Đặt ra', 'Set by the plan', { kind: 'aim' }),
      column('missing', 'Còn thiếu', 'Missing', { kind: 'amount' }),
      until,
      sources,
    ],
    sql: `
WITH running AS (
  SELECT v.agency_id, v.target_id, v.reading, v.numerator, v.denominator, v.measured_end, v.source_ids,
    t.operator, t.value, CAST(t.value * 1000000 AS HUGEINT) * v.denominator AS needed
  FROM verdicts v
  JOIN targets t ON t.target_id = v.target_id
  JOIN indicators i ON i.indicator_id = v.reading
  WHERE v.state = 'at_risk' AND i.kind = 'ratio' AND v.denominator > 0
    AND (t.operator IN ('>=', '>') OR (t.operator = '=' AND t.value = 100))
)
SELECT agency_id, target_id, reading AS indicator_id, numerator, denominator,
  100 * numerator / denominator AS percent, CAST(value AS DOUBLE) AS target_percent,
  CAST(CASE operator WHEN '>' THEN needed // 100000000 + 1
    ELSE (needed + 99999999) // 100000000 END AS BIGINT) - numerator AS missing,
  measured_end AS period_end, source_ids
FROM running
ORDER BY missing DESC, agency_id, target_id, period_end`,
  }),
  ask({
    id: 'one-point',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Một điểm phần trăm là bao nhiêu hồ sơ ở mỗi cơ quan?',
        reading:
          'Ở cơ quan ít hồ sơ, một hồ sơ đã làm tỷ lệ đổi nhiều điểm; ở cơ quan nhiều hồ sơ, một điểm là hàng trăm hồ sơ.',
      },
      en: {
        question: 'What does one percentage point mean in files at each office?',
        reading:
          'At an office with few files a single file moves the rate by several points; at a large one a point is hundreds of files.',
      },
    },
    columns: [
      agency,
      indicator,
      denominator,
      column('files_per_point', 'Một điểm: ít nhất', 'One point: at least', { kind: 'amount' }),
      column('points_per_file', 'Một hồ sơ (điểm %)', 'One file (points)', { kind: 'points' }),
      until,
      sources,
    ],
    sql: `
SELECT DISTINCT v.agency_id, v.reading AS indicator_id, v.denominator,
  (v.denominator + 99) // 100 AS files_per_point, 100 / v.denominator AS points_per_file,
  v.measured_end AS period_end, v.source_ids
FROM verdicts v
JOIN indicators i ON i.indicator_id = v.reading
WHERE v.state IN ('on_track', 'at_risk') AND i.kind = 'ratio' AND v.denominator > 0
ORDER BY v.denominator, v.agency_id, indicator_id, period_end, v.source_ids`,
  }),
  ask({
    id: 'nothing-published',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Cơ quan nào có chỉ tiêu mà trang này chưa tìm được số liệu công khai để so?',
        reading:
          'Không có số không phải là số 0 và không phải là chưa đạt; không văn bản nào buộc cơ quan gửi số liệu cho trang này.',
      },
      en: {
        question: 'Which offices carry a target for which this site found no published figures?',
        reading:
          'No figure is not a zero and not a miss; no rule obliges an office to send its figures to this site.',
      },
    },
    columns: [
      agency,
      clauses,
      column('first_day', 'Kỳ đánh giá từ', 'Judged from', { kind: 'date' }),
      column('last_day', 'Đến', 'To', { kind: 'date' }),
      plan,
    ],
    sql: `
SELECT v.agency_id, count(DISTINCT left(v.target_id, length(v.target_id) - 1)) AS clauses,
  min(v.period_start) AS first_day, max(v.period_end) AS last_day, t.plan_id
FROM verdicts v
JOIN targets t ON t.target_id = v.target_id
WHERE v.state = 'no_data' AND v.reason = 'not_published'
GROUP BY v.agency_id, t.plan_id
ORDER BY clauses DESC, v.agency_id, t.plan_id`,
  }),
  ask({
    id: 'tally',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Mỗi kế hoạch có bao nhiêu nội dung đạt, chưa đạt, chưa có số liệu?',
        reading:
          'Một nội dung của một cơ quan trong một kỳ là một lượt đánh giá; mức phấn đấu đếm riêng, và không dùng bảng này để xếp hạng cơ quan.',
      },
      en: {
        question: 'How many clauses of each plan are met, not met, or without figures?',
        reading:
          'One clause of one office in one period is one judgement; aspirations are counted apart, and this table does not rank offices.',
      },
    },
    columns: [
      plan,
      strength,
      column('state', 'Đánh giá', 'Verdict', { kind: 'state' }),
      column('judgements', 'Số lượt', 'Judgements'),
      clauses,
      bodies,
    ],
    sql: `
SELECT c.plan_id, c.strength, c.state, count(*) AS judgements,
  count(DISTINCT c.clause_id) AS clauses, count(DISTINCT c.agency_id) AS bodies
FROM clauses c
JOIN plans p ON p.plan_id = c.plan_id
GROUP BY p.starts_on, c.plan_id, c.strength, c.state
ORDER BY p.starts_on DESC, c.plan_id, c.strength DESC,
  list_position(['met', 'missed', 'on_track', 'at_risk', 'partial', 'no_data', 'not_scored'], c.state)`,
  }),
  ask({
    id: 'not-judged',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Nội dung nào không đánh giá được bằng số hồ sơ, và vì sao?',
        reading:
          'Đây là những nội dung mà báo cáo số hồ sơ không nói được là đạt hay chưa, dù có số liệu; lý do ghi cho từng nội dung.',
      },
      en: {
        question: 'Which clauses cannot be judged from file counts, and why?',
        reading:
          'These are clauses of which case-file reports cannot say whether they are met, whatever the figures; each has its reason.',
      },
    },
    columns: [
      target,
      column('not_scored_because', 'Lý do', 'Reason', { kind: 'reason' }),
      column('clause', 'Vị trí', 'Place in the plan', { kind: 'quote' }),
      plan,
    ],
    sql: `
SELECT t.target_id, t.not_scored_because, t.clause, t.plan_id
FROM targets t
JOIN plans p ON p.plan_id = t.plan_id
WHERE t.not_scored_because IS NOT NULL
ORDER BY p.starts_on DESC, t.plan_id, t.target_id`,
  }),
];
