import type { Words } from './words.ts';

/** Words for what is found while a report or a workbook is made into a table. */
export const importWords = {
  column_not_taken: {
    vi: ({ cell }) => [
      `Cột ${cell} không có trong bộ dữ liệu nên không được lấy.`,
      'Nếu cột này là số hồ sơ cần công bố, đổi tên tiêu đề theo data/README.md; nếu không, bỏ qua cảnh báo này.',
    ],
    en: ({ cell }) => [
      `The data set has no column ${cell}, so it is not taken.`,
      'Where it holds counts to be published, name it as data/README.md does; otherwise ignore this warning.',
    ],
  },
  no_figures: {
    vi: () => [
      'Tệp có tiêu đề nhưng không có dòng số liệu nào.',
      'Điền số liệu vào các dòng dưới tiêu đề rồi lưu lại.',
    ],
    en: () => [
      'The file has a header and no row of figures.',
      'Fill in the rows below the header and save it again.',
    ],
  },
  only_shares: {
    vi: () => [
      'Tệp chỉ có tỷ lệ phần trăm, không có số hồ sơ; tỷ lệ không thay được số đếm.',
      'Gửi báo cáo có số hồ sơ (tiếp nhận, đã giải quyết, trước hạn, đúng hạn, quá hạn).',
    ],
    en: () => [
      'The file has percentages only and no counts of files; a share cannot stand for a count.',
      'Send the report with the counts (received, resolved, early, on time, late).',
    ],
  },
  shares_above_whole: {
    vi: ({ detail }) => [
      `Các tỷ lệ của dòng này cộng lại là ${detail('found')}%, hơn một tổng thể.`,
      'Đối chiếu với báo cáo gốc: có thể mỗi tỷ lệ chia cho một mẫu số khác. Các tỷ lệ không được lấy, chỉ lấy số hồ sơ.',
    ],
    en: ({ detail }) => [
      `The shares of this row add up to ${detail('found')}%, more than one whole.`,
      'Compare them with the original: each may have another denominator. Shares are not taken, counts only.',
    ],
  },
} as const satisfies Record<string, Words>;
