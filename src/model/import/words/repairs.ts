import type { Lang } from '../../lang.ts';
import type { RepairCode } from '../repair-log.ts';

type Words = Record<Lang, string>;

/** What was done, for every kind of repair; where and from what to what is shown beside it. */
export const repairWords = {
  encoding: {
    vi: 'Chuyển bảng mã của tệp sang UTF-8.',
    en: 'The letters of the file were converted to UTF-8.',
  },
  byte_order_mark: {
    vi: 'Bỏ dấu BOM ẩn ở đầu tệp.',
    en: 'The hidden byte order mark at the start was removed.',
  },
  separator: { vi: 'Đổi dấu ngăn cách các ô thành dấu phẩy.', en: 'The cells are now separated by commas.' },
  separator_line: { vi: 'Bỏ dòng “sep=” của Excel.', en: 'Excel’s “sep=” line was removed.' },
  carriage_return: {
    vi: 'Đổi kiểu xuống dòng của Windows (CR LF) thành LF.',
    en: 'Windows line ends (CR LF) were changed to LF.',
  },
  final_newline: {
    vi: 'Thêm lần xuống dòng còn thiếu ở cuối tệp; hãy xem dòng cuối còn đủ số.',
    en: 'The missing newline at the end was added; see that the last line is whole.',
  },
  blank_line: { vi: 'Bỏ dòng trống.', en: 'Blank lines were removed.' },
  empty_column: { vi: 'Bỏ cột trống.', en: 'Empty columns were removed.' },
  lines_left_out: {
    vi: 'Không lấy các dòng ghi chú phía trên tiêu đề.',
    en: 'Notes above the header were not taken.',
  },
  row_left_out: {
    vi: 'Không lấy dòng này vào số liệu (dòng nhóm, dòng cộng, dòng lĩnh vực hoặc dòng chữ), để hồ sơ không bị đếm hai lần.',
    en: 'This row was not taken as figures (a group, a sum, a field or plain words), so that no file counts twice.',
  },
  header_renamed: {
    vi: 'Đổi tiêu đề cột thành tên cột của bộ dữ liệu.',
    en: 'Headers were replaced by the names of the data set.',
  },
  header_order: { vi: 'Xếp lại các cột theo đúng thứ tự.', en: 'The columns were put into their order.' },
  column_added: {
    vi: 'Thêm cột mà tệp không có, để trống (chưa báo cáo).',
    en: 'Columns that the file lacks were added, empty (not reported).',
  },
  column_left_out: {
    vi: 'Không lấy cột này: tỷ lệ, xếp hạng, ghi chú, hoặc số đếm mà bộ dữ liệu không có.',
    en: 'This column was not taken: a share, a rank, a remark, or a count the data set does not have.',
  },
  agency_name: {
    vi: 'Đổi tên cơ quan thành mã cơ quan.',
    en: 'Names of bodies were replaced by their ids.',
  },
  formula_value: {
    vi: 'Ô là công thức: lấy giá trị Excel đã lưu; hãy xem giá trị ấy có đúng không.',
    en: 'The cell is a formula: the value that Excel stored was taken; see that it is right.',
  },
  text_nfc: {
    vi: 'Ghép dấu tiếng Việt về một dạng chuẩn (NFC).',
    en: 'Vietnamese letters and their marks were composed (NFC).',
  },
  text_invisible: { vi: 'Bỏ ký tự ẩn và dấu cách lạ.', en: 'Hidden characters and odd spaces were removed.' },
  text_newline: { vi: 'Thay xuống dòng trong ô bằng dấu cách.', en: 'Line breaks in cells became spaces.' },
  text_spaces: { vi: 'Bỏ dấu cách thừa ở hai đầu ô.', en: 'Spaces around cells were removed.' },
  digits_fullwidth: {
    vi: 'Đổi chữ số toàn chiều rộng thành chữ số thường.',
    en: 'Full-width digits became plain digits.',
  },
  number_thousands: {
    vi: 'Bỏ dấu ngăn cách hàng nghìn.',
    en: 'Thousand separators were removed.',
  },
  number_decimal_comma: { vi: 'Đổi dấu phẩy thập phân thành dấu chấm.', en: 'Decimal commas became points.' },
  number_apostrophe: {
    vi: 'Bỏ dấu nháy đơn mà Excel đặt trước số.',
    en: 'The apostrophe that Excel puts before a number was removed.',
  },
  date_day_first: {
    vi: 'Viết lại ngày theo dạng năm-tháng-ngày.',
    en: 'Dates were written as year-month-day.',
  },
  date_time: { vi: 'Bỏ giờ phút sau ngày.', en: 'The time behind a date was dropped.' },
  boolean_word: {
    vi: 'Đổi chữ (Có, Không, Chính thức…) thành từ của bộ dữ liệu.',
    en: 'Words (Có, Không, Chính thức…) were replaced by those of the data set.',
  },
  missing_mark: {
    vi: 'Thay dấu gạch hoặc dấu chấm theo điều tệp hoặc người gửi nói.',
    en: 'Dashes and dots were replaced as the file or the sender says.',
  },
} as const satisfies Record<RepairCode, Words>;
