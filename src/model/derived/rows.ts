import {
  agency_id,
  cumulative,
  type DerivedTable,
  denominator,
  field_id,
  indicator_id,
  numerator,
  origin,
  printed_value,
  source_id,
  span,
  status,
  value,
  words,
} from './words.ts';

const { file, line } = origin;

/** The published rows as the SQL sees them. */
export const rowViews = {
  observations: {
    ...words(
      'Từng số liệu đã đọc: một dòng dữ liệu gốc cho mỗi chỉ số mà dòng đó nói tới',
      'Figures as read: one row of the data files for each indicator it speaks of',
    ),
    columns: {
      agency_id,
      field_id,
      indicator_id,
      ...span,
      cumulative,
      target_year: words(
        'Năm mà dòng được tính vào: report_year, nếu không thì năm của ngày cuối kỳ',
        'Year the row belongs to: report_year, else the year of its last day',
      ),
      numerator,
      denominator,
      denominator_flow: words(
        'Phần của mẫu số cộng được qua các kỳ',
        'Part of the denominator that adds up over periods',
      ),
      denominator_edge: words(
        'Phần của mẫu số là mức tồn: chỉ lấy ở kỳ đầu hoặc kỳ cuối, không cộng',
        'Part of the denominator that is a level: taken from the first or the last period, never added',
      ),
      overdue: words(
        'Hồ sơ đang giải quyết đã quá hạn trong cùng dòng',
        'Pending files already overdue, of the same row',
      ),
      printed_value,
      stock_on: words('Ngày của mức tồn, khi nguồn ghi', 'Day of the level, where the source gives it'),
      complete: words(
        'true: có đủ các phần để tính ra giá trị',
        'true: every part needed for a value was printed',
      ),
      status,
      source_id,
      file,
      line,
    },
  },
  field_rates: {
    ...words(
      'Tỷ lệ của từng lĩnh vực; không dùng để đánh giá cả cơ quan',
      'Rates of single fields of work; they never judge a whole office',
    ),
    columns: {
      agency_id,
      field_id,
      indicator_id,
      ...span,
      cumulative,
      numerator,
      denominator,
      value,
      status,
      source_id,
      file,
      line,
    },
  },
} as const satisfies Record<string, DerivedTable>;
