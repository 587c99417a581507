import type { Words } from './words.ts';

/** Where the site says, step by step, how a spreadsheet program is made to save what the check asks for. */
const howToSave = {
  vi: 'Từng bước với Excel: trang “Gửi số liệu”, /contribute/#save.',
  en: 'Step by step with Excel: the page “Send figures”, /en/contribute/#save.',
} as const;

/** Words for the problems of a whole file and of its quotes and lines. */
export const fileWords = {
  file_empty: {
    vi: () => ['Tệp trống, không có cả dòng tiêu đề.', 'Chép dòng tiêu đề của bảng từ data/README.md.'],
    en: () => [
      'The file is empty, without even a header.',
      'Copy the header of the table from data/README.md.',
    ],
  },
  file_spreadsheet: {
    vi: () => ['Đây là tệp Excel đổi đuôi thành .csv.', 'Mở bằng Excel, chọn Lưu thành, loại “CSV UTF-8”.'],
    en: () => ['This is an Excel file renamed to .csv.', 'Open it in Excel and save it as “CSV UTF-8”.'],
  },
  not_utf8: {
    vi: () => [
      'Tệp không phải UTF-8, hoặc chữ đã hỏng từ trước.',
      'Mở bản gốc, chọn Lưu thành, loại “CSV UTF-8”; không sửa từng chữ trong tệp này.',
    ],
    en: () => [
      'The file is not UTF-8, or its letters were broken earlier.',
      'Open the original and save it as “CSV UTF-8”; do not mend letter by letter here.',
    ],
  },
  byte_order_mark: {
    vi: () => ['Đầu tệp có dấu BOM ẩn.', `Lưu lại dạng UTF-8 không BOM. ${howToSave.vi}`],
    en: () => [
      'The file begins with a hidden byte order mark.',
      `Save it as UTF-8 without BOM. ${howToSave.en}`,
    ],
  },
  carriage_return: {
    vi: () => [
      'Dòng kết thúc kiểu Windows (CR LF); bộ dữ liệu dùng LF.',
      `Lưu lại tệp với kiểu xuống dòng LF. ${howToSave.vi}`,
    ],
    en: () => [
      'Lines end the Windows way (CR LF); the data set uses LF.',
      `Save the file with LF line ends. ${howToSave.en}`,
    ],
  },
  wrong_separator: {
    vi: ({ detail }) => [
      `Các ô ngăn cách bằng ${detail('separator')}, không phải dấu phẩy.`,
      `Lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”. ${howToSave.vi}`,
    ],
    en: ({ detail }) => [
      `The cells are separated by ${detail('separator')}, not by commas.`,
      `Save the file as “CSV UTF-8 (comma delimited)”. ${howToSave.en}`,
    ],
  },
  final_newline_missing: {
    vi: () => [
      'Dòng cuối không kết thúc bằng xuống dòng: tệp có thể đã bị cắt cụt.',
      'Kiểm tra dòng cuối còn đủ số, rồi thêm một lần xuống dòng.',
    ],
    en: () => [
      'The last line does not end in a newline: the file may have been cut short.',
      'Check that the last line is whole, then add a newline.',
    ],
  },
  blank_line: {
    vi: () => ['Dòng trống.', 'Xóa dòng này.'],
    en: () => ['Blank line.', 'Delete this line.'],
  },
  quote_bare: {
    vi: () => [
      'Có dấu " trong ô không đặt trong ngoặc kép; các cột phía sau có thể bị lệch.',
      'Đặt cả ô trong "…" và viết mỗi dấu " bên trong thành "".',
    ],
    en: () => [
      'A " stands inside an unquoted cell; the columns behind it may have shifted.',
      'Put the whole cell in "…" and double every " inside it.',
    ],
  },
  quote_text_after: {
    vi: () => [
      'Có chữ ngay sau dấu " đóng ô.',
      'Viết mỗi dấu " bên trong ô thành "", và đặt dấu phẩy ngay sau dấu " đóng.',
    ],
    en: () => [
      'Text follows the closing " of the cell.',
      'Double every " inside the cell, and put the comma right behind the closing ".',
    ],
  },
  quote_unclosed: {
    vi: () => ['Dấu " mở ô ở đây không được đóng trên dòng này.', 'Thêm dấu " đóng ở cuối ô.'],
    en: () => [
      'The " that opens the cell here is not closed on this line.',
      'Add the closing " at the end of the cell.',
    ],
  },
  record_too_long: {
    vi: () => [
      'Dòng dài hơn một triệu ký tự; không bảng nào có dòng như vậy.',
      'Kiểm tra lại tệp: có đúng là tệp CSV không.',
    ],
    en: () => [
      'The line is longer than a million characters; no table has such a line.',
      'Check that this really is a CSV file.',
    ],
  },
} as const satisfies Record<string, Words>;
