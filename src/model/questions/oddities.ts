import { agency, column, indicator, periodEnd, sources } from './columns.ts';
import { ask } from './question.ts';

/** Questions about what is odd in the sources themselves. */
export const oddityQuestions = [
  ask({
    id: 'printed-check',
    sets: ['real'],
    words: {
      vi: {
        question: 'Tỷ lệ nguồn đã in có khớp với tử số và mẫu số nguồn in bên cạnh không?',
        reading:
          'Tính lại từ số đếm: khớp là lệch không quá nửa đơn vị của chữ số thứ hai sau dấu phẩy; 0/0 thì không có hồ sơ nào để tính nên con số in ra không khớp cũng không lệch.',
      },
      en: {
        question: 'Do the printed rates agree with the counts printed beside them?',
        reading:
          'Worked out again from the counts: they agree within half a unit of the second decimal; for 0/0 there were no files, so that a printed number neither agrees nor differs.',
      },
    },
    columns: [
      indicator,
      periodEnd,
      column('figures', 'Tỷ lệ đã in', 'Printed rates'),
      column('agree', 'Khớp', 'Agree'),
      column('differ', 'Lệch', 'Differ'),
      column('of_nothing', 'In cho 0/0', 'Printed for 0/0'),
      sources,
    ],
    sql: `
WITH printed AS (
  SELECT indicator_id, period_end, denominator, source_ids,
    abs(CAST(CAST(printed_value AS DECIMAL(18, 6)) * 1000000 AS HUGEINT) * denominator
      - CAST(numerator AS HUGEINT) * 100000000) * 200 <= CAST(denominator AS HUGEINT) * 1000000 AS agrees
  FROM measures
  WHERE kind = 'ratio' AND printed_value IS NOT NULL AND numerator IS NOT NULL AND denominator IS NOT NULL
)
SELECT indicator_id, period_end, count(*) AS figures, count(*) FILTER (denominator > 0 AND agrees) AS agree,
  count(*) FILTER (denominator > 0 AND NOT agrees) AS differ, count(*) FILTER (denominator = 0) AS of_nothing,
  string_agg(DISTINCT source_ids, '|' ORDER BY source_ids) AS source_ids
FROM printed
GROUP BY indicator_id, period_end
ORDER BY period_end DESC, indicator_id`,
  }),
  ask({
    id: 'above-maximum',
    sets: ['real'],
    words: {
      vi: {
        question: 'Điểm nào đã in cao hơn cả điểm tối đa?',
        reading:
          'Điểm để nguyên như nguồn in, không sửa và không tính lại; điểm tối đa là của nhóm đó trong Bộ chỉ số 766.',
      },
      en: {
        question: 'Which printed scores are above their own maximum?',
        reading:
          'Points stand as the source printed them, neither mended nor recomputed; the maximum is that of the group in Index 766.',
      },
    },
    columns: [
      agency,
      indicator,
      periodEnd,
      column('printed_value', 'Điểm đã in', 'Printed points', { kind: 'score' }),
      sources,
    ],
    sql: `
SELECT m.agency_id, m.indicator_id, m.period_end, m.printed_value, m.source_ids
FROM measures m
JOIN indicators i ON i.indicator_id = m.indicator_id
WHERE i.kind = 'points' AND CAST(m.printed_value AS DECIMAL(18, 6)) > i.maximum
ORDER BY CAST(m.printed_value AS DECIMAL(18, 6)) DESC, m.agency_id, m.indicator_id, m.period_end, m.period_start`,
  }),
  ask({
    id: 'undated',
    sets: ['real'],
    words: {
      vi: {
        question: 'Số liệu nào đã công bố nhưng không rõ đủ ngày đầu, ngày cuối của kỳ?',
        reading: 'Những dòng này chỉ để tham khảo: không vào tỷ lệ nào, không vào đánh giá nào.',
      },
      en: {
        question: 'Which published figures lack certain first and last days?',
        reading: 'These rows are for reference only: they enter no rate and no verdict.',
      },
    },
    columns: [
      agency,
      column('period_as_printed', 'Kỳ như đã in', 'Period as printed', { kind: 'text' }),
      column('received_total', 'Tiếp nhận', 'Received'),
      column('resolved_total', 'Đã giải quyết', 'Resolved'),
      column('resolved_late', 'Trễ hạn', 'Late'),
      { ...sources, place: 'table' },
    ],
    sql: `
SELECT agency_id, period_as_printed, received_total, resolved_total, resolved_late, source_id AS source_ids
FROM case_files
WHERE field_id IS NULL AND (period_start IS NULL OR period_end IS NULL)
ORDER BY agency_id, period_as_printed, file, line`,
  }),
  ask({
    id: 'noted',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Số liệu nào có điều lạ mà người đọc phải biết?',
        reading:
          'Ghi chú đứng cạnh từng số liệu; đứng đầu là những ghi chú cấm nối một ngày với các ngày trước, và ghi chú chung cho nhiều chỉ số.',
      },
      en: {
        question: 'Which figures have oddities that a reader must know?',
        reading:
          'Notes stand beside the figures; first come those that forbid joining a day to earlier ones, and those that many indicators share.',
      },
    },
    columns: [
      agency,
      column('applies_to', 'Áp dụng cho', 'Applies to', { kind: 'scope' }),
      column('indicator_ids', 'Chỉ số', 'Indicators', { kind: 'indicator' }),
      periodEnd,
      column('breaks_line', 'Cấm nối', 'Not joined', { kind: 'flag' }),
      column('note_vi', 'Ghi chú', 'Note', { kind: 'note' }),
      column('note_en', 'Ghi chú', 'Note', { kind: 'note' }),
    ],
    sql: `
SELECT agency_id, applies_to, string_agg(indicator_id, '|' ORDER BY indicator_id) AS indicator_ids, period_end,
  breaks_line, note_vi, note_en
FROM notes
GROUP BY agency_id, applies_to, period_end, breaks_line, note_vi, note_en
ORDER BY breaks_line DESC, count(*) DESC, period_end DESC, agency_id, applies_to, indicator_ids, note_vi, note_en`,
  }),
];
