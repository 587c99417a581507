import {
  agency,
  column,
  denominator,
  indicator,
  numerator,
  periodEnd,
  periodStart,
  rate,
  sources,
  unseen,
} from './columns.ts';
import { ask } from './question.ts';

/** Questions about single fields of work, which never judge a whole office. */
export const fieldQuestions = [
  ask({
    id: 'fields',
    sets: ['sample'],
    words: {
      vi: {
        question: 'Lĩnh vực nào của một cơ quan có tỷ lệ đúng hạn thấp nhất?',
        reading:
          'Kỳ mới nhất của từng lĩnh vực có từ 30 hồ sơ; số của một lĩnh vực không dùng để đánh giá chỉ tiêu của cả cơ quan.',
      },
      en: {
        question: 'Which fields of work of an office have the lowest on-time rate?',
        reading:
          'The newest period of each field with at least 30 files; a field’s figures never judge the target of the whole office.',
      },
    },
    columns: [
      agency,
      column('field_id', 'Lĩnh vực', 'Field', { kind: 'text' }),
      unseen(indicator),
      periodStart,
      periodEnd,
      unseen(numerator),
      unseen(denominator),
      rate,
      sources,
    ],
    sql: `
WITH newest AS (
  SELECT agency_id, field_id, indicator_id, period_start, period_end, numerator, denominator, source_id
  FROM field_rates
  WHERE indicator_id = 'on-time' AND numerator IS NOT NULL AND denominator >= 30
  QUALIFY row_number() OVER (
    PARTITION BY agency_id, field_id ORDER BY period_end DESC, period_start, cumulative DESC, file, line
  ) = 1
)
SELECT agency_id, field_id, indicator_id, period_start, period_end, numerator, denominator,
  100 * numerator / denominator AS percent, source_id AS source_ids
FROM newest
ORDER BY percent, agency_id, field_id`,
  }),
];
