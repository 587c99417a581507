import type { QuestionCode } from '../question-codes.ts';
import type { Words } from './sentences.ts';

/** Questions on what a column counts, and on how a cell is to be read. */
export const cellQuestionWords = {
  received_meaning: {
    vi: {
      title: (detail) => `Cột “${detail('header')}” đếm những hồ sơ nào?`,
      help: () =>
        'Hồ sơ nhận mới trong kỳ, hay cả hồ sơ kỳ trước chuyển sang? Tỷ lệ số hóa chia cho hồ sơ nhận mới.',
    },
    en: {
      title: (detail) => `Which files does the column “${detail('header')}” count?`,
      help: () =>
        'Those newly received in the period, or those carried over too? Digitisation is divided by the new ones.',
    },
  },
  on_time_meaning: {
    vi: {
      title: (detail) => `Cột “${detail('header')}” có gồm hồ sơ trước hạn không?`,
      help: () => 'Bảng không có cột trước hạn riêng. Nếu cột gồm cả hồ sơ đang giải quyết, chọn không lấy.',
    },
    en: {
      title: (detail) => `Does the column “${detail('header')}” include files settled early?`,
      help: () =>
        'The table has no column for early ones. Where it counts pending files too, do not take it.',
    },
  },
  portal_payment_meaning: {
    vi: {
      title: (detail) => `Cột “${detail('header')}” có phải mọi hồ sơ thanh toán trực tuyến không?`,
      help: () =>
        'Cột chỉ nói Cổng quốc gia. Nếu cơ quan còn thu qua kênh trực tuyến khác, lấy cột này sẽ thấp hơn thực tế.',
    },
    en: {
      title: (detail) => `Does the column “${detail('header')}” count every file paid online?`,
      help: () =>
        'It names the national portal only. Where the office takes payment online elsewhere too, it would be too low.',
    },
  },
  fee_meaning: {
    vi: {
      title: (detail) => `Cột “${detail('header')}” có phải số hồ sơ có nghĩa vụ tài chính không?`,
      help: () => 'Có thể có hồ sơ được miễn phí thuộc các thủ tục này; khi đó mẫu số sẽ cao hơn thực tế.',
    },
    en: {
      title: (detail) => `Does the column “${detail('header')}” count the files that owe a fee?`,
      help: () => 'Some files of these procedures may be exempt; the number would then be too high.',
    },
  },
  missing_mark: {
    vi: {
      title: (detail) => `Ô ghi “${detail('example')}” nghĩa là gì?`,
      help: () =>
        'Chưa có số liệu và 0 hồ sơ là hai điều khác nhau. Chỉ chọn 0 khi chắc chắn không có hồ sơ nào.',
    },
    en: {
      title: (detail) => `What does “${detail('example')}” in a cell mean?`,
      help: () => 'Not reported and no files are two things. Say 0 only where there really were none.',
    },
  },
  number_form: {
    vi: {
      title: (detail) => `“${detail('example')}” ở cột ${detail('field')} là số thập phân hay hàng nghìn?`,
      help: () => 'Với tỷ lệ, một dấu trước ba chữ số có thể hiểu hai cách.',
    },
    en: {
      title: (detail) => `Is “${detail('example')}” in ${detail('field')} a decimal or thousands?`,
      help: () => 'In a rate, one sign before three digits can be read either way.',
    },
  },
  date_order: {
    vi: {
      title: (detail) => `“${detail('example')}” ở cột ${detail('field')}: ngày trước hay tháng trước?`,
      help: () => 'Không ô nào của cột có số lớn hơn 12 để biết chắc.',
    },
    en: {
      title: (detail) => `“${detail('example')}” in ${detail('field')}: day first or month first?`,
      help: () => 'No cell of the column has a number above 12 that would settle it.',
    },
  },
} as const satisfies Partial<Record<QuestionCode, Words>>;
