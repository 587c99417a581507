import type { QuestionCode } from '../question-codes.ts';
import { cellQuestionWords } from './cell-questions.ts';
import { printedEn, printedVi, type Words, words } from './sentences.ts';

/** The question itself and what helps to answer it. */
export const questionWords = {
  encoding: {
    vi: {
      title: () => 'Tệp được lưu bằng bảng mã nào?',
      help: (detail) =>
        `Tệp không phải UTF-8 và không tự ghi bảng mã. Đọc bằng bảng mã đã chọn, tệp có chữ: “${detail('sample')}”. Chữ đọc được thì bảng mã đúng.`,
    },
    en: {
      title: () => 'In which encoding was the file saved?',
      help: (detail) =>
        `The file is no UTF-8 and does not say what it is. Read this way it holds: “${detail('sample')}”. Where that reads well, the encoding is right.`,
    },
  },
  sheet: words(
    ['Lấy số liệu ở trang tính nào?', 'Nhiều trang tính của tệp có bảng số liệu; mỗi lần chỉ gửi một trang.'],
    ['Which sheet is meant?', 'Several sheets hold a table; one is sent at a time.'],
  ),
  agency: {
    vi: {
      title: () => 'Đây là số liệu của cơ quan nào?',
      help: (detail) =>
        detail('name') === '' ? 'Tệp không ghi tên cơ quan báo cáo.' : `Tệp ghi: “${detail('name')}”.`,
    },
    en: {
      title: () => 'Whose figures are these?',
      help: (detail) =>
        detail('name') === ''
          ? 'The file does not name the reporting body.'
          : `The file says: “${detail('name')}”.`,
    },
  },
  agency_of_row: {
    vi: {
      title: (detail) => `“${detail('name')}” là cơ quan nào?`,
      help: () => 'Tên này không trùng hẳn với cơ quan nào đã công bố. Nếu không phải cơ quan, bỏ dòng này.',
    },
    en: {
      title: (detail) => `Which body is “${detail('name')}”?`,
      help: () => 'No published body has exactly this name. Where it is no body, leave the row out.',
    },
  },
  total_row: words(
    ['Dòng nào là tổng số của cả cơ quan?', 'Bảng có nhiều dòng cộng.'],
    ['Which row is the total of the whole body?', 'The table has several rows of sums.'],
  ),
  fields: {
    vi: {
      title: () => 'Lấy dòng tổng số hay cả các dòng lĩnh vực?',
      help: (detail) =>
        `Bảng có dòng tổng số và ${detail('rows')} dòng lĩnh vực. Các trang chỉ cần dòng tổng số.`,
    },
    en: {
      title: () => 'Take the total only, or the rows of the fields too?',
      help: (detail) =>
        `The table has a total and ${detail('rows')} rows of fields. The pages need the total only.`,
    },
  },
  fields_complete: words(
    [
      'Các dòng lĩnh vực đã đủ để cộng thành toàn cơ quan?',
      'Bảng không có dòng tổng số. Chỉ chọn “đủ” khi không thiếu lĩnh vực nào.',
    ],
    [
      'Do the rows of fields make up the whole body?',
      'The table has no total. Say yes only where no field is left out.',
    ],
  ),
  period_start: {
    vi: {
      title: () => 'Kỳ số liệu bắt đầu ngày nào?',
      help: (detail) => `Kỳ báo cáo có thể khác tháng, quý dương lịch.${printedVi(detail)}`,
    },
    en: {
      title: () => 'On which day does the period begin?',
      help: (detail) => `A reporting period may differ from the calendar.${printedEn(detail)}`,
    },
  },
  period_end: {
    vi: {
      title: () => 'Kỳ số liệu kết thúc ngày nào?',
      help: (detail) => `Ghi ngày cuối cùng có trong số liệu.${printedVi(detail)}`,
    },
    en: {
      title: () => 'On which day does the period end?',
      help: (detail) => `The last day that the figures cover.${printedEn(detail)}`,
    },
  },
  periods: {
    vi: {
      title: (detail) => `“${detail('example')}” có phải từ ${detail('start')} đến ${detail('end')} không?`,
      help: () =>
        'Các dòng ghi kỳ bằng chữ, không ghi ngày. Nếu cơ quan chốt số vào ngày khác, hãy thêm hai cột ngày.',
    },
    en: {
      title: (detail) => `Does “${detail('example')}” run from ${detail('start')} to ${detail('end')}?`,
      help: () =>
        'The rows name their period without days. Where the office closes on other days, add two columns of dates.',
    },
  },
  cumulative: words(
    ['Số liệu trong kỳ hay lũy kế từ đầu năm?', 'Lũy kế: mỗi kỳ sau đã gồm các kỳ trước trong năm.'],
    [
      'In the period, or cumulative from the start of the year?',
      'Cumulative: each report includes those before it in the year.',
    ],
  ),
  includes_subordinates: words(
    [
      'Số liệu đã gồm hồ sơ của đơn vị trực thuộc chưa?',
      'Ví dụ số của huyện đã cộng cả hồ sơ của các xã. Cộng lại lần nữa sẽ đếm hai lần.',
    ],
    [
      'Are the files of subordinate units included?',
      'A district that includes its communes, for example: adding them again would count twice.',
    ],
  ),
  status: words(
    [
      'Số liệu này là chính thức, sơ bộ hay đã đính chính?',
      'Đính chính: số này thay cho số đã công bố trước.',
    ],
    [
      'Are these figures official, preliminary or revised?',
      'Revised: they replace figures published before.',
    ],
  ),
  replaces: {
    vi: {
      title: (detail) => `Đây là bản sửa của tệp ${detail('file')} đã công bố?`,
      help: (detail) =>
        `Tệp có ${detail('kept')} dòng cùng cơ quan và kỳ với tệp đã công bố${detail('lost') === '0' ? '' : `; ${detail('lost')} dòng đã công bố không có trong tệp này và sẽ mất`}. Số đã công bố mà thay đổi thì phải có dòng đính chính.`,
    },
    en: {
      title: (detail) => `Is this a new version of the published file ${detail('file')}?`,
      help: (detail) =>
        `It has ${detail('kept')} rows of the same bodies and periods as the published file${detail('lost') === '0' ? '' : `; ${detail('lost')} published rows are not in it and would be lost`}. A published number that changes needs a row of corrections.`,
    },
  },
  as_of: {
    vi: {
      title: (detail) => `Ngày muộn nhất trong báo cáo là ${detail('after')}, đúng không?`,
      help: (detail) =>
        `Ngày này muộn hơn ngày chốt số liệu của trang (${detail('before')}). Nếu đúng, ngày chốt dời theo; nếu không, hãy sửa ngày trong tệp.`,
    },
    en: {
      title: (detail) => `The latest day in this report is ${detail('after')}: is that right?`,
      help: (detail) =>
        `It is later than the day of the site’s figures (${detail('before')}). If it is right, that day moves along; if not, correct the date in the file.`,
    },
  },
  ...cellQuestionWords,
  source: words(
    ['Số liệu này lấy từ văn bản nào?', 'Chọn văn bản đã có trong bộ dữ liệu, hoặc thêm văn bản mới.'],
    ['Which document do the figures come from?', 'Choose one that is in the data set, or add a new one.'],
  ),
  source_title: words(
    ['Tên văn bản báo cáo', 'Như in trên văn bản.'],
    ['Title of the report', 'As printed on the document.'],
  ),
  source_publisher: words(
    ['Cơ quan ban hành văn bản', 'Tên đầy đủ, như in trên văn bản.'],
    ['Who issued the document', 'The full name, as printed on the document.'],
  ),
  document_number: words(
    ['Số, ký hiệu văn bản', 'Ví dụ 12/BC-SNN. Để trống nếu chưa có số.'],
    ['Number of the document', 'For example 12/BC-SNN. Leave it empty where there is none yet.'],
  ),
  reported_on: words(
    ['Ngày văn bản', 'Để trống nếu chưa có ngày.'],
    ['Date of the document', 'Leave it empty where there is none yet.'],
  ),
} as const satisfies Record<QuestionCode, Words>;
