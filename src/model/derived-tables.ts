/** Words for what the SQL publishes; the columns of CSV tables carry theirs in `tables.ts`. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface DerivedTable extends Words {
  readonly columns: Readonly<Record<string, Words>>;
}

const words = (vi: string, en: string): Words => ({ vi, en });

/** A text that stands in two columns, one a language. */
function bilingual(name: string, { vi, en }: Words) {
  return {
    [`${name}_vi`]: words(`${vi}, tiếng Việt`, `${en}, Vietnamese`),
    [`${name}_en`]: words(`${vi}, tiếng Anh`, `${en}, English`),
  };
}

const agency_id = words('Cơ quan', 'Agency');
const target_id = words('Chỉ tiêu', 'Target');
const indicator_id = words('Chỉ số', 'Indicator');
const plan_id = words('Kế hoạch', 'Plan');
const numerator = words('Tử số; trống khi thiếu', 'Numerator; empty where missing');
const denominator = words('Mẫu số; trống khi thiếu', 'Denominator; empty where missing');
const value = words(
  'Giá trị chưa làm tròn: tỷ lệ từ 0 đến 1, số hồ sơ, hoặc điểm',
  'Unrounded value: a fraction from 0 to 1, a count, or points',
);
const data_until = words('Ngày của số liệu mới nhất đã dùng', 'Date of the newest figure used');
const rows = words(
  'Dòng dữ liệu gốc: tệp#dòng, cách nhau bằng dấu |',
  'Rows of the data files: file#line, separated by |',
);
const source_ids = words('Mã nguồn, cách nhau bằng dấu |', 'Source ids, separated by |');
const sample = words('true: số liệu giả định, không phải số liệu thật', 'true: invented, not a real figure');
const state = words(
  'met, missed, on_track, at_risk, partial, no_data, not_scored; nghĩa ở trang Cách đánh giá',
  'met, missed, on_track, at_risk, partial, no_data, not_scored; explained on the method page',
);
const reason = words('Mã lý do, khi có', 'Code of the reason, where there is one');
const strength = words('duty: chỉ tiêu; aspiration: mức phấn đấu; both: cả hai', 'duty, aspiration, or both');
const status = words(
  'preliminary: sơ bộ; official: chính thức; revised: đã đính chính',
  'preliminary, official or revised',
);
const coverage = words(
  'Phần số ngày của kỳ có số liệu, từ 0 đến 1',
  'Share of the period’s days with figures, 0 to 1',
);
const covered_months = words('Số tháng có đủ số liệu', 'Months covered whole');
const needed_rate = words(
  'Tỷ lệ các hồ sơ còn lại cần đạt, với số hồ sơ mỗi ngày như trước; chỉ khi kỳ còn chạy',
  'Rate needed on the remaining files at the same daily pace; running periods only',
);
const measured_start = words('Ngày đầu của số liệu đã dùng', 'First day of the figures used');
const measured_end = words('Ngày cuối của số liệu đã dùng', 'Last day of the figures used');
const previous_numerator = words('Tử số năm trước (rise)', 'Numerator of the year before (rise)');
const previous_denominator = words('Mẫu số năm trước (rise)', 'Denominator of the year before (rise)');
const backlog = words(
  'Hồ sơ đang giải quyết đã quá hạn vào ngày cuối; chỉ cạnh chỉ số trước hạn, đúng hạn',
  'Pending files already overdue on the last day; beside early and on-time figures only',
);
const judged = {
  period_start: words('Ngày đầu kỳ đánh giá', 'First day of the judged period'),
  period_end: words('Ngày cuối kỳ đánh giá', 'Last day of the judged period'),
} as const;
const span = {
  period_start: words('Ngày đầu kỳ', 'First day of the period'),
  period_end: words('Ngày cuối kỳ', 'Last day of the period'),
} as const;
const cumulative = words('true: lũy kế; false: trong kỳ', 'true: cumulative; false: in the period');
const printed_value = words('Giá trị như nguồn đã in', 'Value as the source printed it');
const field_id = words('Lĩnh vực; trống: cả cơ quan', 'Field of work; empty: the whole office');
const source_id = words('Mã nguồn', 'Source id');
const kind = words(
  'ratio: tử số trên mẫu số; count: số đếm; points: điểm; printed: số nguồn công bố sẵn',
  'ratio, count, points, or printed (given by the source without counts)',
);

/** Where a row came from; every table of the data folder has these two besides its own columns. */
export const origin = {
  file: words('Tệp gốc trong thư mục dữ liệu', 'File of the data folder'),
  line: words('Dòng trong tệp đó', 'Line in that file'),
} as const;
const { file, line } = origin;

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
  measures: {
    ...words('Kết quả theo cơ quan, chỉ số và kỳ', 'Results by agency, indicator and period'),
    columns: {
      agency_id,
      indicator_id,
      ...span,
      cumulative,
      numerator,
      denominator,
      value,
      printed_value,
      kind,
      missing_reason: words(
        'Vì sao không có giá trị: no_files (0/0), not_reported (thiếu tử số hoặc mẫu số)',
        'Why there is no value: no_files (0/0) or not_reported (a part is missing)',
      ),
      source_ids,
      rows,
      data_until,
      status,
      method: words(
        'reported: một dòng; fields: cộng các lĩnh vực; periods: cộng các kỳ',
        'reported: one row; fields: fields added; periods: periods added',
      ),
      covered_days: words('Số ngày có số liệu', 'Days with figures'),
      sample,
    },
  },
  readings: {
    ...words('Từng cách hiểu của chỉ tiêu và kết quả của nó', 'Each reading of a target and its result'),
    columns: {
      target_id,
      agency_id,
      ...judged,
      role: words(
        'reading: cách hiểu; proof: đủ nói đạt; disproof: đủ nói chưa đạt',
        'reading, proof (can show met) or disproof (can show missed)',
      ),
      position: words('Thứ tự trong danh sách của chỉ tiêu', 'Place in the target’s list'),
      indicator_id,
      state,
      reason,
      numerator,
      denominator,
      value,
      coverage,
      covered_months,
      needed_rate,
      data_until,
      measured_start,
      measured_end,
      rows,
      source_ids,
      status,
      previous_numerator,
      previous_denominator,
      backlog,
      sample,
    },
  },
  verdicts: {
    ...words(
      'Kết luận theo điều kiện, cơ quan và kỳ đánh giá',
      'Verdicts by condition, agency and judged period',
    ),
    columns: {
      target_id,
      agency_id,
      ...judged,
      state,
      reason,
      reading: words('Chỉ số có số liệu được hiện trước', 'Indicator whose figures are shown first'),
      strength,
      value,
      numerator,
      denominator,
      coverage,
      covered_months,
      needed_rate,
      data_until,
      stale: words(
        'true: kỳ còn chạy mà số liệu cũ hơn 60 ngày',
        'true: running, and figures more than 60 days old',
      ),
      measured_start,
      measured_end,
      backlog,
      previous_numerator,
      previous_denominator,
      rows,
      source_ids,
      sample,
    },
  },
  clauses: {
    ...words('Ô của bảng ô: một nội dung trong một kỳ', 'Cells of the tally: one clause in one period'),
    columns: {
      clause_id: words('Nội dung: mã chỉ tiêu bỏ chữ cuối', 'Clause: the target id without its letter'),
      plan_id,
      agency_id,
      ...judged,
      state,
      strength,
      target_ids: words('Các điều kiện, cách nhau bằng dấu |', 'Its conditions, separated by |'),
      sample,
    },
  },
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
  definitions: {
    ...words('Câu lệnh SQL tính ra các bảng trên', 'The SQL that makes the tables above'),
    columns: {
      position: words('Thứ tự chạy', 'Order of running'),
      name: words('Tên bảng được tạo', 'Table it makes'),
      sql: words('Câu lệnh', 'Statement'),
    },
  },
} as const satisfies Record<string, DerivedTable>;
