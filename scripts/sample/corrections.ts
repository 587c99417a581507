import type { Cells } from './csv.ts';

const COLUMN = 'received_online';
const DAY = '2024-02-20';
/** By how many files the number was too small before. */
const MISSED = 10;

/** The corrections behind the rows that are marked as revised. In: every row of counts. */
export function correctionsOf(rows: readonly Cells[]): readonly Cells[] {
  return rows
    .filter(({ status }) => status === 'revised')
    .map((row) => ({
      agency_id: row['agency_id'] ?? null,
      field_id: row['field_id'] ?? null,
      column_name: COLUMN,
      period_start: row['period_start'] ?? null,
      period_end: row['period_end'] ?? null,
      cumulative: row['cumulative'] ?? null,
      old_value: Number(row[COLUMN]) - MISSED,
      new_value: row[COLUMN] ?? null,
      corrected_on: DAY,
      reason_vi: `Đính chính mẫu: ${MISSED} hồ sơ nộp trực tuyến đã bị ghi nhầm là nộp trực tiếp.`,
      reason_en: `Sample correction: ${MISSED} files submitted online had been entered as handed in at the counter.`,
      document_number: '02/CV-MẪU',
      source_id: 'mau-nguon-so-lieu',
    }));
}
