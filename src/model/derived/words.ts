/** Words for what the SQL publishes; the columns of CSV tables carry theirs in `tables.ts`. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface DerivedTable extends Words {
  readonly columns: Readonly<Record<string, Words>>;
}

/** A meaning in both languages. */
export const words = (vi: string, en: string): Words => ({ vi, en });

/** A text that stands in two columns, one a language. */
export function bilingual(name: string, { vi, en }: Words) {
  return {
    [`${name}_vi`]: words(`${vi}, tiếng Việt`, `${en}, Vietnamese`),
    [`${name}_en`]: words(`${vi}, tiếng Anh`, `${en}, English`),
  };
}

// Columns that stand in several tables.
export const agency_id = words('Cơ quan', 'Agency');
export const target_id = words('Chỉ tiêu', 'Target');
export const indicator_id = words('Chỉ số', 'Indicator');
export const plan_id = words('Kế hoạch', 'Plan');
export const numerator = words('Tử số; trống khi thiếu', 'Numerator; empty where missing');
export const denominator = words('Mẫu số; trống khi thiếu', 'Denominator; empty where missing');
export const value = words(
  'Giá trị chưa làm tròn: tỷ lệ từ 0 đến 1, số hồ sơ, hoặc điểm',
  'Unrounded value: a fraction from 0 to 1, a count, or points',
);
export const data_until = words('Ngày của số liệu mới nhất đã dùng', 'Date of the newest figure used');
export const rows = words(
  'Dòng dữ liệu gốc: tệp#dòng, cách nhau bằng dấu |',
  'Rows of the data files: file#line, separated by |',
);
export const source_ids = words('Mã nguồn, cách nhau bằng dấu |', 'Source ids, separated by |');
export const sample = words(
  'true: số liệu giả định, không phải số liệu thật',
  'true: invented, not a real figure',
);
export const state = words(
  'met, missed, on_track, at_risk, partial, no_data, not_scored; nghĩa ở trang Cách đánh giá',
  'met, missed, on_track, at_risk, partial, no_data, not_scored; explained on the method page',
);
export const reason = words('Mã lý do, khi có', 'Code of the reason, where there is one');
export const strength = words(
  'duty: chỉ tiêu; aspiration: mức phấn đấu; both: cả hai',
  'duty, aspiration, or both',
);
export const status = words(
  'preliminary: sơ bộ; official: chính thức; revised: đã đính chính',
  'preliminary, official or revised',
);
export const coverage = words(
  'Phần số ngày của kỳ có số liệu, từ 0 đến 1',
  'Share of the period’s days with figures, 0 to 1',
);
export const covered_months = words('Số tháng có đủ số liệu', 'Months covered whole');
export const needed_rate = words(
  'Tỷ lệ các hồ sơ còn lại cần đạt, với số hồ sơ mỗi ngày như trước; chỉ khi kỳ còn chạy',
  'Rate needed on the remaining files at the same daily pace; running periods only',
);
export const measured_start = words('Ngày đầu của số liệu đã dùng', 'First day of the figures used');
export const measured_end = words('Ngày cuối của số liệu đã dùng', 'Last day of the figures used');
export const previous_numerator = words('Tử số năm trước (rise)', 'Numerator of the year before (rise)');
export const previous_denominator = words('Mẫu số năm trước (rise)', 'Denominator of the year before (rise)');
export const backlog = words(
  'Hồ sơ đang giải quyết đã quá hạn vào ngày cuối; chỉ cạnh chỉ số trước hạn, đúng hạn',
  'Pending files already overdue on the last day; beside early and on-time figures only',
);
export const judged = {
  period_start: words('Ngày đầu kỳ đánh giá', 'First day of the judged period'),
  period_end: words('Ngày cuối kỳ đánh giá', 'Last day of the judged period'),
} as const;
export const span = {
  period_start: words('Ngày đầu kỳ', 'First day of the period'),
  period_end: words('Ngày cuối kỳ', 'Last day of the period'),
} as const;
export const cumulative = words('true: lũy kế; false: trong kỳ', 'true: cumulative; false: in the period');
export const printed_value = words('Giá trị như nguồn đã in', 'Value as the source printed it');
export const field_id = words('Lĩnh vực; trống: cả cơ quan', 'Field of work; empty: the whole office');
export const source_id = words('Mã nguồn', 'Source id');
export const kind = words(
  'ratio: tử số trên mẫu số; count: số đếm; points: điểm; printed: số nguồn công bố sẵn',
  'ratio, count, points, or printed (given by the source without counts)',
);

/** Where a row came from; every table of the data folder has these two besides its own columns. */
export const origin = {
  file: words('Tệp gốc trong thư mục dữ liệu', 'File of the data folder'),
  line: words('Dòng trong tệp đó', 'Line in that file'),
} as const;
