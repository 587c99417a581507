import type { Words } from './words.ts';

/** Words for the problems of targets. */
export const targetWords = {
  target_equals: {
    vi: ({ detail }) => [
      `Phép = chỉ dùng với 100 hoặc 0, không dùng với ${detail('value')}.`,
      'Ghi >= (“đạt 55%” nghĩa là từ 55 trở lên) hoặc <=.',
    ],
    en: ({ detail }) => [
      `The operator = is for 100 or 0 only, not for ${detail('value')}.`,
      'Write >= (“reach 55%” means 55 or more) or <=.',
    ],
  },
  target_level_missing: {
    vi: ({ field }) => [
      `Chỉ tiêu đo bằng số hồ sơ mà thiếu ${field}.`,
      'Ghi operator và value như kế hoạch; “tăng” ghi operator là rise.',
    ],
    en: ({ field }) => [
      `The target is judged from counts but has no ${field}.`,
      'Write operator and value as in the plan; for “higher than last year” the operator is rise.',
    ],
  },
  target_level_unused: {
    vi: () => ['Phép rise so với năm trước, không có mức.', 'Để trống value, hoặc đổi operator.'],
    en: () => [
      'The operator rise compares with the year before and has no level.',
      'Leave value empty, or change the operator.',
    ],
  },
  target_range: {
    vi: ({ detail }) => [
      `value_max (${detail('most')}) không lớn hơn value (${detail('value')}).`,
      'Ghi mức trên vào value_max, hoặc để trống nếu không phải khoảng.',
    ],
    en: ({ detail }) => [
      `value_max (${detail('most')}) is not above value (${detail('value')}).`,
      'Put the upper level into value_max, or leave it empty where there is no range.',
    ],
  },
  target_reading_and_reason: {
    vi: () => [
      'Vừa có chỉ số để đánh giá, vừa có lý do không đánh giá được.',
      'Để trống not_scored_because, hoặc xóa readings, proved_by và disproved_by.',
    ],
    en: () => [
      'There are indicators to judge it by and also a reason why it cannot be judged.',
      'Empty not_scored_because, or readings, proved_by and disproved_by.',
    ],
  },
  target_reading_or_reason: {
    vi: () => [
      'Không có chỉ số để đánh giá, cũng không có lý do vì sao không đánh giá được.',
      'Ghi readings, hoặc ghi not_scored_because kèm reason_vi và reason_en.',
    ],
    en: () => [
      'There is neither an indicator to judge it by nor a reason why it cannot be judged.',
      'Fill in readings, or not_scored_because with reason_vi and reason_en.',
    ],
  },
  target_reason_words: {
    vi: ({ field }) => [
      `Thiếu ${field}: lý do phải thành câu ở cả hai ngôn ngữ.`,
      'Viết một câu người đọc hiểu được.',
    ],
    en: ({ field }) => [
      `${field} is missing: the reason must be a sentence in both languages.`,
      'Write a sentence its reader accepts.',
    ],
  },
  target_reading_kind: {
    vi: ({ detail }) => [
      `Chỉ số ${detail('indicator')} là điểm hoặc số in sẵn, không dùng để đánh giá chỉ tiêu.`,
      'Chọn chỉ số tính từ số đếm.',
    ],
    en: ({ detail }) => [
      `The indicator ${detail('indicator')} is points or a printed figure, never set against a target.`,
      'Choose an indicator made of counts.',
    ],
  },
  target_undecided: {
    vi: () => [
      'Có proved_by hoặc disproved_by mà chưa nói kết luận khi chúng không quyết định được.',
      'Ghi undecided_reason: depends_on_reading, cannot_prove hoặc no_data.',
    ],
    en: () => [
      'proved_by or disproved_by is given, but not what is said when they do not decide.',
      'Write undecided_reason: depends_on_reading, cannot_prove or no_data.',
    ],
  },
  target_outside_plan: {
    vi: ({ field, cell, detail }) => [
      `${field} ${cell} ngoài kỳ của kế hoạch (${detail('start')} – ${detail('end')}).`,
      'Kiểm tra lại ngày với kế hoạch.',
    ],
    en: ({ field, cell, detail }) => [
      `${field} ${cell} is outside the plan’s period (${detail('start')} – ${detail('end')}).`,
      'Check the date against the plan.',
    ],
  },
} as const satisfies Record<string, Words>;
