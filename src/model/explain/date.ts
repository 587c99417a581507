import { type Words, writeEn, writeVi } from './words.ts';

const formVi = 'Ghi ngày dạng NNNN-TT-NN, ví dụ 2024-01-31.';
const formEn = 'Write the date as YYYY-MM-DD, for example 2024-01-31.';

/** Words for the problems of a date cell. */
export const dateWords = {
  date_day_first: {
    vi: (facts) => [`${facts.cell} ghi ngày trước; tệp ghi năm trước (NNNN-TT-NN).`, writeVi(facts, formVi)],
    en: (facts) => [
      `${facts.cell} puts the day first; the file puts the year first (YYYY-MM-DD).`,
      writeEn(facts, formEn),
    ],
  },
  date_month_first: {
    vi: (facts) => [
      `${facts.cell} ghi tháng trước ngày; tệp ghi năm trước (NNNN-TT-NN).`,
      writeVi(facts, formVi),
    ],
    en: (facts) => [
      `${facts.cell} puts the month before the day; the file puts the year first (YYYY-MM-DD).`,
      writeEn(facts, formEn),
    ],
  },
  date_with_time: {
    vi: (facts) => [`${facts.cell} có cả giờ; ô chỉ ghi ngày.`, writeVi(facts, formVi)],
    en: (facts) => [`${facts.cell} holds a time; the cell takes a date only.`, writeEn(facts, formEn)],
  },
  date_padding: {
    vi: (facts) => [`${facts.cell} không đúng dạng NNNN-TT-NN.`, writeVi(facts, formVi)],
    en: (facts) => [`${facts.cell} is not written as YYYY-MM-DD.`, writeEn(facts, formEn)],
  },
  date_serial: {
    vi: (facts) => [`${facts.cell} là số thứ tự ngày của Excel.`, writeVi(facts, formVi)],
    en: (facts) => [`${facts.cell} is Excel’s serial number of a day.`, writeEn(facts, formEn)],
  },
  date_incomplete: {
    vi: ({ cell }) => [
      `${cell} thiếu ngày, tháng hoặc năm.`,
      'Ghi đủ ngày dạng NNNN-TT-NN; nếu nguồn không nói rõ thì để trống.',
    ],
    en: ({ cell }) => [
      `${cell} lacks its day, month or year.`,
      'Write the whole date as YYYY-MM-DD; leave it empty where the source does not say.',
    ],
  },
  date_impossible: {
    vi: ({ cell }) => [`${cell} là ngày không có thật.`, `Kiểm tra lại ngày với tài liệu gốc. ${formVi}`],
    en: ({ cell }) => [`${cell} is a day that does not exist.`, `Check it against the original. ${formEn}`],
  },
  date_year_far: {
    vi: ({ cell, detail }) => [
      `${cell} có năm ngoài khoảng ${detail('first')}–${detail('last')}.`,
      `Kiểm tra lại năm với tài liệu gốc. ${formVi}`,
    ],
    en: ({ cell, detail }) => [
      `The year of ${cell} is not between ${detail('first')} and ${detail('last')}.`,
      `Check the year against the original. ${formEn}`,
    ],
  },
  date_form: {
    vi: ({ cell }) => [`${cell} không phải ngày.`, formVi],
    en: ({ cell }) => [`${cell} is not a date.`, formEn],
  },
} as const satisfies Record<string, Words>;
