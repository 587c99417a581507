import { type Words, writeEn, writeVi } from './words.ts';

/** Words for the problems any cell may have, and those of ids, words and addresses. */
export const cellWords = {
  cell_required: {
    vi: ({ field, detail }) => [
      `Ô ${field} bắt buộc mà đang trống.`,
      `Điền ô này, ví dụ: ${detail('example')}`,
    ],
    en: ({ field, detail }) => [
      `The cell ${field} is required but empty.`,
      `Fill it in, for example: ${detail('example')}`,
    ],
  },
  cell_too_long: {
    vi: ({ detail }) => [`Ô dài ${detail('found')} ký tự; tối đa ${detail('limit')}.`, 'Rút ngắn nội dung.'],
    en: ({ detail, plural }) => [
      `The cell has ${plural('found', 'character')}; at most ${detail('limit')}.`,
      'Shorten it.',
    ],
  },
  cell_formula: {
    vi: ({ cell }) => [
      `${cell} bắt đầu như công thức bảng tính (=, +, -, @, tab), có thể chạy lệnh khi mở bằng Excel.`,
      'Ghi chữ hoặc số đã tính, không bắt đầu bằng các dấu đó.',
    ],
    en: ({ cell }) => [
      `${cell} begins like a spreadsheet formula (=, +, -, @, tab), which could run when opened in Excel.`,
      'Write plain text or the computed number, without such a sign in front.',
    ],
  },
  cell_newline: {
    vi: (facts) => ['Ô có xuống dòng bên trong.', writeVi(facts, 'Viết nội dung trên một dòng.')],
    en: (facts) => ['The cell holds a line break.', writeEn(facts, 'Write it on one line.')],
  },
  cell_invisible: {
    vi: ({ detail }) => [
      `Ô có ký tự ẩn ${detail('character')} ở vị trí ${detail('position')}.`,
      'Xóa ký tự ẩn: gõ lại ô thay vì dán từ tệp khác.',
    ],
    en: ({ detail }) => [
      `The cell holds the hidden character ${detail('character')} at position ${detail('position')}.`,
      'Delete it: type the cell again instead of pasting.',
    ],
  },
  cell_not_nfc: {
    vi: (facts) => [
      'Dấu tiếng Việt ở dạng tách rời (tổ hợp); chữ nhìn giống mà máy coi là khác.',
      writeVi(facts, 'Gõ lại bằng Unicode dựng sẵn.'),
    ],
    en: (facts) => [
      'The accents are stored apart from their letters (not NFC); it looks right but compares as different.',
      writeEn(facts, 'Type it again in composed Unicode.'),
    ],
  },
  cell_spaces: {
    vi: (facts) => [`${facts.cell} có khoảng trắng ở đầu hoặc cuối.`, writeVi(facts, 'Xóa khoảng trắng.')],
    en: (facts) => [`${facts.cell} has a space at its start or end.`, writeEn(facts, 'Delete the space.')],
  },
  cell_missing_mark: {
    vi: ({ cell }) => [
      `${cell} không phải số; ô trống mới có nghĩa là chưa báo cáo.`,
      'Để trống ô. Chỉ ghi 0 khi thật sự không có hồ sơ nào.',
    ],
    en: ({ cell }) => [
      `${cell} is no number; an empty cell is what means “not reported”.`,
      'Leave the cell empty. Write 0 only where there really were none.',
    ],
  },
  boolean_form: {
    vi: (facts) => [
      `${facts.cell} không phải true hay false.`,
      writeVi(facts, 'Ghi true (có) hoặc false (không).'),
    ],
    en: (facts) => [`${facts.cell} is neither true nor false.`, writeEn(facts, 'Write true or false.')],
  },
  choice_unknown: {
    vi: (facts) => [
      `${facts.cell} không nằm trong các giá trị được dùng: ${facts.detail('choices')}.`,
      writeVi(facts, `Chọn một trong: ${facts.detail('choices')}.`),
    ],
    en: (facts) => [
      `${facts.cell} is not one of the values in use: ${facts.detail('choices')}.`,
      writeEn(facts, `Choose one of: ${facts.detail('choices')}.`),
    ],
  },
  id_form: {
    vi: (facts) => [
      `${facts.cell} không đúng dạng mã: chữ thường không dấu, số, gạch nối, tối đa 60 ký tự.`,
      writeVi(facts, 'Ghi mã dạng gia-lai-xa-ayun.'),
    ],
    en: (facts) => [
      `${facts.cell} is no id: lower-case letters without accents, digits and hyphens, at most 60.`,
      writeEn(facts, 'Write an id like gia-lai-xa-ayun.'),
    ],
  },
  id_list_form: {
    vi: (facts) => [
      `${facts.cell} không đúng dạng danh sách mã, cách nhau bằng dấu |.`,
      writeVi(facts, 'Ghi dạng ma-mot|ma-hai.'),
    ],
    en: (facts) => [
      `${facts.cell} is no list of ids separated by |.`,
      writeEn(facts, 'Write it like one-id|another-id.'),
    ],
  },
  target_id_form: {
    vi: ({ cell, detail }) => [
      `${cell} không đúng dạng mã chỉ tiêu: ba số, gạch nối, hai số, một chữ.`,
      `Ghi dạng ${detail('example')}.`,
    ],
    en: ({ cell, detail }) => [
      `${cell} is no target id: three digits, a hyphen, two digits, a letter.`,
      `Write it like ${detail('example')}.`,
    ],
  },
  url_form: {
    vi: (facts) => [
      `${facts.cell} không phải địa chỉ web bắt đầu bằng https:// hoặc http://.`,
      writeVi(facts, 'Chép đủ địa chỉ từ thanh địa chỉ của trình duyệt.'),
    ],
    en: (facts) => [
      `${facts.cell} is no web address beginning with https:// or http://.`,
      writeEn(facts, 'Copy the whole address from the browser.'),
    ],
  },
} as const satisfies Record<string, Words>;
