import { type Words, writeEn, writeVi } from './words.ts';

/** Words for the problems of numbers. */
export const numberWords = {
  digits_fullwidth: {
    vi: (facts) => [`${facts.cell} dùng chữ số toàn khổ.`, writeVi(facts, 'Gõ lại bằng chữ số thường 0–9.')],
    en: (facts) => [`${facts.cell} uses full-width digits.`, writeEn(facts, 'Type plain digits 0–9.')],
  },
  number_thousands: {
    vi: (facts) => [
      `${facts.cell} có dấu ngăn cách hàng nghìn; máy có thể đọc nhầm thành số thập phân.`,
      writeVi(facts, 'Chỉ ghi chữ số, không ngăn cách.'),
    ],
    en: (facts) => [
      `${facts.cell} has thousand separators, which can be misread as a decimal point.`,
      writeEn(facts, 'Write digits only.'),
    ],
  },
  number_decimal_comma: {
    vi: (facts) => [
      `${facts.cell} dùng dấu phẩy thập phân; tệp dùng dấu chấm.`,
      writeVi(facts, 'Ghi dấu chấm thập phân.'),
    ],
    en: (facts) => [
      `${facts.cell} has a decimal comma; the file uses a point.`,
      writeEn(facts, 'Write a decimal point.'),
    ],
  },
  number_percent: {
    vi: (facts) => [`${facts.cell} có dấu %; ô chỉ ghi số.`, writeVi(facts, 'Bỏ dấu %.')],
    en: (facts) => [
      `${facts.cell} has a percent sign; the cell takes a number only.`,
      writeEn(facts, 'Remove the percent sign.'),
    ],
  },
  number_exponent: {
    vi: ({ cell }) => [
      `${cell} là dạng rút gọn của Excel; các chữ số cuối có thể đã mất.`,
      'Ghi lại đủ các chữ số từ tài liệu gốc.',
    ],
    en: ({ cell }) => [
      `${cell} is Excel’s short form; its last digits may be lost.`,
      'Write all digits from the original document.',
    ],
  },
  number_with_words: {
    vi: (facts) => [`${facts.cell} có chữ đi kèm; ô chỉ ghi số.`, writeVi(facts, 'Chỉ ghi số.')],
    en: (facts) => [
      `${facts.cell} has words in it; the cell takes a number only.`,
      writeEn(facts, 'Write the number only.'),
    ],
  },
  number_leading_zero: {
    vi: (facts) => [`${facts.cell} có số 0 thừa ở đầu.`, writeVi(facts, 'Bỏ số 0 ở đầu.')],
    en: (facts) => [
      `${facts.cell} has a zero too many in front.`,
      writeEn(facts, 'Remove the leading zero.'),
    ],
  },
  number_negative: {
    vi: ({ cell }) => [
      `${cell} là số âm; số đếm hay thứ hạng không thể âm.`,
      'Kiểm tra lại với báo cáo gốc và ghi số đúng.',
    ],
    en: ({ cell }) => [
      `${cell} is negative; a count or a rank cannot be.`,
      'Check the original report and write the right number.',
    ],
  },
  number_not_whole: {
    vi: (facts) => [
      `${facts.cell} không phải số nguyên; ô này đếm hồ sơ, không ghi tỷ lệ.`,
      writeVi(facts, 'Ghi số hồ sơ, hoặc để trống nếu nguồn chỉ in tỷ lệ.'),
    ],
    en: (facts) => [
      `${facts.cell} is not a whole number; this cell counts files, it holds no rate.`,
      writeEn(facts, 'Write the number of files, or leave it empty where only a rate is printed.'),
    ],
  },
  number_too_large: {
    vi: ({ cell }) => [
      `${cell} có quá nhiều chữ số.`,
      'Kiểm tra lại với báo cáo gốc; số đếm tối đa 15 chữ số.',
    ],
    en: ({ cell }) => [
      `${cell} has too many digits.`,
      'Check the original report; a count has at most 15 digits.',
    ],
  },
  number_too_precise: {
    vi: (facts) => [
      `${facts.cell} có quá sáu chữ số sau dấu chấm; chỉ ghi như nguồn đã in.`,
      writeVi(facts, 'Ghi đúng số nguồn đã in.'),
    ],
    en: (facts) => [
      `${facts.cell} has more than six decimals; write only what the source printed.`,
      writeEn(facts, 'Write the number as printed.'),
    ],
  },
  number_form: {
    vi: ({ cell }) => [`${cell} không phải số.`, 'Ghi số bằng chữ số 0–9, hoặc để trống nếu chưa báo cáo.'],
    en: ({ cell }) => [`${cell} is not a number.`, 'Write digits 0–9, or leave it empty where not reported.'],
  },
  year_form: {
    vi: ({ cell }) => [
      `${cell} không phải năm bốn chữ số từ 2000.`,
      'Ghi năm báo cáo, ví dụ 2024, hoặc để trống.',
    ],
    en: ({ cell }) => [
      `${cell} is no four-digit year from 2000 on.`,
      'Write the report year, such as 2024, or leave it empty.',
    ],
  },
} as const satisfies Record<string, Words>;
