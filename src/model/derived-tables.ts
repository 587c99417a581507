import { figureTables } from './derived/figures.ts';
import { rowViews } from './derived/rows.ts';
import { bilingual, type DerivedTable, indicator_id, kind, sample, words } from './derived/words.ts';

/** Every shipped table or view that is not a CSV of the data folder, with the meaning of every column. */
export const derivedTables = {
  release: {
    ...words('Ngày số liệu của lần công bố', 'Date the figures are published for'),
    columns: {
      as_of: words('Kỳ kết thúc không muộn hơn ngày này là đã hết', 'A period that ends by this day is over'),
      sample,
    },
  },
  indicators: {
    ...words('Chỉ số và cách tính', 'Indicators and how they are computed'),
    columns: {
      indicator_id,
      family: words(
        'Nhóm chỉ số dễ nhầm với nhau; không cộng trong nhóm',
        'Group of indicators easily confused; never summed',
      ),
      kind,
      origin: words('Bảng dữ liệu gốc: case-files hoặc rates', 'Table it is read from: case-files or rates'),
      numerator: words('Cột hoặc đại lượng làm tử số', 'Column or quantity used as numerator'),
      denominator: words('Cột hoặc đại lượng làm mẫu số', 'Column or quantity used as denominator'),
      nature: words('flow: cộng được; stock: mức tại một ngày', 'flow adds up; stock is a level on a day'),
      edge: words(
        'Mức tồn tính một lần: opening (kỳ đầu), closing (kỳ cuối)',
        'Level counted once: opening (first period) or closing (last)',
      ),
      repairable: words(
        'true: có thể làm bù sau, nên không tính nhịp còn lại',
        'true: can be made up later, so no pace is computed',
      ),
      better: words('Cao hay thấp là tốt: higher, lower, neither', 'Which is better: higher, lower, neither'),
      maximum: words('Điểm cao nhất', 'Highest number of points'),
      portal_code: words('Mã của chỉ tiêu thành phần trên Cổng', 'Code of the component on the portal'),
      full_marks: words(
        'Ngưỡng điểm tối đa theo QĐ 766, phần trăm; không phải chỉ tiêu',
        'Full-mark threshold of Decision 766, per cent; not a target',
      ),
      name_vi: words('Tên tiếng Việt', 'Vietnamese name'),
      name_en: words('Tên tiếng Anh', 'English name'),
      ...bilingual('question', words('Câu hỏi mà chỉ số trả lời', 'Question that the indicator answers')),
      ...bilingual('formula', words('Công thức bằng lời', 'Formula in words')),
      ...bilingual('formula_columns', words('Công thức bằng tên cột', 'Formula in columns')),
      ...bilingual('legal', words('Căn cứ', 'Legal source')),
      ...bilingual('caveats', words('Điều cần lưu ý', 'Caveats')),
      ...bilingual('unit', words('Đơn vị đếm', 'What is counted')),
      ...bilingual('whole', words('Mẫu số đếm gì, trong câu', 'What the denominator counts, in a sentence')),
      ...bilingual('did', words('Tử số đếm gì, trong câu', 'What the numerator counts, in a sentence')),
    },
  },
  ...figureTables,
  ...rowViews,
  definitions: {
    ...words('Câu lệnh SQL tính ra các bảng trên', 'The SQL that makes the tables above'),
    columns: {
      position: words('Thứ tự chạy', 'Order of running'),
      name: words('Tên bảng được tạo', 'Table it makes'),
      sql: words('Câu lệnh', 'Statement'),
    },
  },
} as const satisfies Record<string, DerivedTable>;
