import type { AnswerColumnKind, QuestionColumn } from './question.ts';

type Options = Partial<Pick<QuestionColumn, 'kind' | 'place' | 'of'>>;

/** A column of an answer with its heading in both languages; a count in the table where not said otherwise. */
export function column(
  name: string,
  vi: string,
  en: string,
  { kind = 'count', place = 'table', of }: Options = {},
): QuestionColumn {
  return of ? { name, vi, en, kind, place, of } : { name, vi, en, kind, place };
}

const of = (kind: AnswerColumnKind): Options => ({ kind });

/** Columns that many answers share. */
export const agency = column('agency_id', 'Cơ quan', 'Body', of('agency'));
export const parent = column('parent_id', 'Thuộc', 'Under', of('agency'));
export const level = column('level', 'Cấp', 'Level', of('level'));
export const indicator = column('indicator_id', 'Chỉ số', 'Indicator', of('indicator'));
export const plan = column('plan_id', 'Kế hoạch', 'Plan', of('plan'));
export const target = column('target_id', 'Chỉ tiêu', 'Target', of('target'));
export const numerator = column('numerator', 'Tử số', 'Numerator');
export const denominator = column('denominator', 'Mẫu số', 'Denominator');
export const rate = column('percent', 'Tỷ lệ (%)', 'Rate (%)', {
  kind: 'rate',
  of: ['numerator', 'denominator'],
});
export const periodStart = column('period_start', 'Từ ngày', 'From', of('date'));
export const periodEnd = column('period_end', 'Đến ngày', 'To', of('date'));
export const bodies = column('bodies', 'Số cơ quan', 'Bodies');
export const sources = column('source_ids', 'Nguồn', 'Sources', { kind: 'source', place: 'below' });

/** The same column, in the answer but not in the page's table. */
export const unseen = (shared: QuestionColumn): QuestionColumn => ({ ...shared, place: 'nowhere' });
