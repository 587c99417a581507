import type { Facts, Words } from './words.ts';

const otherVi = ({ detail }: Facts): string => `${detail('other_file')} dòng ${detail('other_line')}`;
const otherEn = ({ detail }: Facts): string => `${detail('other_file')} line ${detail('other_line')}`;

/** An error stops a file, so that only what is a warning can be kept as the source prints it. */
const checkVi = ({ severity }: Facts): string =>
  `Đối chiếu từng số với báo cáo gốc và sửa số sai${severity === 'error' ? '' : '; nếu nguồn in như vậy, giữ nguyên'}.`;
const checkEn = ({ severity }: Facts): string =>
  `Compare each number with the original report and correct the wrong one${severity === 'error' ? '' : '; keep it where the source prints it so'}.`;

/** Words for figures that do not make sense together. */
export const figureWords = {
  identity_broken: {
    vi: (facts) => [
      `${facts.detail('whole')} = ${facts.detail('left')}, nhưng ${facts.detail('parts')} = ${facts.detail('right')} (chênh ${facts.detail('difference')}).`,
      checkVi(facts),
    ],
    en: (facts) => [
      `${facts.detail('whole')} = ${facts.detail('left')}, but ${facts.detail('parts')} = ${facts.detail('right')} (difference ${facts.detail('difference')}).`,
      checkEn(facts),
    ],
  },
  part_above_whole: {
    vi: (facts) => [
      `${facts.detail('part')} = ${facts.detail('found')} lớn hơn ${facts.detail('whole')} = ${facts.detail('most')} (chênh ${facts.detail('difference')}).`,
      checkVi(facts),
    ],
    en: (facts) => [
      `${facts.detail('part')} = ${facts.detail('found')} is more than ${facts.detail('whole')} = ${facts.detail('most')} (by ${facts.detail('difference')}).`,
      checkEn(facts),
    ],
  },
  value_negative: {
    vi: (facts) => [`Giá trị ${facts.detail('found')} âm.`, checkVi(facts)],
    en: (facts) => [`The value ${facts.detail('found')} is negative.`, checkEn(facts)],
  },
  above_maximum: {
    vi: (facts) => [
      `${facts.detail('found')} vượt mức tối đa ${facts.detail('maximum')} của chỉ số.`,
      checkVi(facts),
    ],
    en: (facts) => [
      `${facts.detail('found')} is above the indicator’s maximum of ${facts.detail('maximum')}.`,
      checkEn(facts),
    ],
  },
  rate_contradicts: {
    vi: (facts) => [
      `Tỷ lệ in là ${facts.detail('found')}%, nhưng ${facts.detail('numerator')} ÷ ${facts.detail('denominator')} = ${facts.detail('expected')}%.`,
      checkVi(facts),
    ],
    en: (facts) => [
      `The printed rate is ${facts.detail('found')}%, but ${facts.detail('numerator')} ÷ ${facts.detail('denominator')} = ${facts.detail('expected')}%.`,
      checkEn(facts),
    ],
  },
  rank_zero: {
    vi: () => [
      'Không có hạng 0; thứ hạng bắt đầu từ 1.',
      'Ghi thứ hạng như đã in, hoặc để trống nếu nguồn không xếp hạng.',
    ],
    en: () => [
      'There is no rank 0; ranks begin at 1.',
      'Write the rank as printed, or leave it empty where the source gives none.',
    ],
  },
  row_without_number: {
    vi: () => [
      'Dòng này không có số nào.',
      'Điền số như báo cáo đã in, hoặc xóa cả dòng: kỳ không có số liệu thì không cần dòng nào.',
    ],
    en: () => [
      'This row holds no number at all.',
      'Fill in the numbers as printed, or delete the row: a period without figures needs none.',
    ],
  },
  groups_not_total: {
    vi: (facts) => [
      `Tổng điểm in là ${facts.detail('found')}, sáu nhóm cộng lại là ${facts.detail('sum')} (chênh ${facts.detail('difference')}).`,
      checkVi(facts),
    ],
    en: (facts) => [
      `The printed total is ${facts.detail('found')}, the six groups add up to ${facts.detail('sum')} (difference ${facts.detail('difference')}).`,
      checkEn(facts),
    ],
  },
  quality_flag: {
    vi: ({ detail }) => [
      `Chính nguồn cảnh báo về số này: ${detail('flag')}.`,
      'Giữ nguyên; trang web hiện cảnh báo cạnh số liệu.',
    ],
    en: ({ detail }) => [
      `The source itself warns about this figure: ${detail('flag')}.`,
      'Keep it; the site shows the warning beside the figure.',
    ],
  },
  cumulative_fell: {
    vi: (facts) => [
      `Số lũy kế giảm từ ${facts.detail('before')} (đến ${facts.detail('day')}, ${otherVi(facts)}) xuống ${facts.detail('after')}.`,
      checkVi(facts),
    ],
    en: (facts) => [
      `The cumulative count falls from ${facts.detail('before')} (to ${facts.detail('day')}, ${otherEn(facts)}) to ${facts.detail('after')}.`,
      checkEn(facts),
    ],
  },
  tenfold_jump: {
    vi: (facts) => [
      `Số thay đổi từ mười lần trở lên: ${facts.detail('before')} ở kỳ trước (đến ${facts.detail('day')}, ${otherVi(facts)}), ${facts.detail('after')} ở kỳ này.`,
      'Kiểm tra có thừa, thiếu chữ số, hoặc ghi 0 thay cho ô trống không. Nếu số đúng, thêm một dòng vào notes.csv cho cơ quan và ngày cuối kỳ này.',
    ],
    en: (facts) => [
      `The number changes tenfold or more: ${facts.detail('before')} in the period before (to ${facts.detail('day')}, ${otherEn(facts)}), ${facts.detail('after')} now.`,
      'Check for a digit too many or too few, or a 0 that should be empty. If it is right, add a row to notes.csv for this body and last day.',
    ],
  },
  carried_over_differs: {
    vi: (facts) => [
      `Kỳ trước chuyển sang ${facts.detail('found')}, nhưng cuối kỳ trước (${facts.detail('day')}, ${otherVi(facts)}) còn đang giải quyết ${facts.detail('expected')} (chênh ${facts.detail('difference')}).`,
      checkVi(facts),
    ],
    en: (facts) => [
      `${facts.detail('found')} carried over, but ${facts.detail('expected')} were pending at the end of the period before (${facts.detail('day')}, ${otherEn(facts)}; difference ${facts.detail('difference')}).`,
      checkEn(facts),
    ],
  },
  closing_differs: {
    vi: ({ detail }) => [
      `Số lũy kế là ${detail('found')}, ${detail('periods')} kỳ cộng lại là ${detail('total')} (chênh ${detail('difference')}).`,
      'Đối chiếu các kỳ với báo cáo gốc; trang web dùng số lũy kế.',
    ],
    en: ({ detail, plural }) => [
      `The cumulative count is ${detail('found')}; the sum of ${plural('periods', 'period')} inside it is ${detail('total')} (difference ${detail('difference')}).`,
      'Compare the periods with the original reports; the site uses the cumulative count.',
    ],
  },
  periods_above_cumulative: {
    vi: ({ detail }) => [
      `Số lũy kế là ${detail('found')}, nhỏ hơn tổng ${detail('total')} của ${detail('periods')} kỳ nằm trong đó (chênh ${detail('difference')}).`,
      'Đối chiếu các kỳ và số lũy kế với báo cáo gốc; thiếu kỳ thì tổng chỉ có thể nhỏ hơn.',
    ],
    en: ({ detail, plural }) => [
      `The cumulative count is ${detail('found')}, less than the sum of ${plural('periods', 'period')} inside it, ${detail('total')} (difference ${detail('difference')}).`,
      'Compare the periods and the cumulative count with the original reports; with a period missing, the sum can only be smaller.',
    ],
  },
  fields_differ: {
    vi: ({ detail }) => [
      `Toàn cơ quan là ${detail('found')}, ${detail('fields')} lĩnh vực cộng lại là ${detail('total')} (chênh ${detail('difference')}).`,
      'Đối chiếu các lĩnh vực với báo cáo gốc; trang web dùng số toàn cơ quan.',
    ],
    en: ({ detail, plural }) => [
      `The whole agency has ${detail('found')}; the sum of ${plural('fields', 'field')} is ${detail('total')} (difference ${detail('difference')}).`,
      'Compare the fields with the original report; the site uses the row of the whole agency.',
    ],
  },
} as const satisfies Record<string, Words>;
