/** Why a column of a form is not taken. */
export const leaveReasons = ['share', 'rank', 'procedures', 'no_such_count', 'index', 'remark'] as const;

export type LeaveReason = (typeof leaveReasons)[number];

/** What a column can mean only by the word of the office. */
export const meaningCodes = [
  'received_meaning',
  'on_time_meaning',
  'portal_payment_meaning',
  'fee_meaning',
] as const;

export type MeaningCode = (typeof meaningCodes)[number];

/** What a row is about. */
export type LabelKind = 'unit' | 'field';

/** What becomes of one column of a sheet. */
export type ColumnUse =
  | { readonly use: 'take'; readonly column: string }
  | { readonly use: 'leave'; readonly reason: LeaveReason }
  | { readonly use: 'ask'; readonly code: MeaningCode; readonly column: string }
  | { readonly use: 'label'; readonly kind: LabelKind }
  | { readonly use: 'code' }
  | { readonly use: 'unknown' }
  | { readonly use: 'empty' };

/** A header of several rows as one path, the top first. */
export interface HeaderPath {
  readonly index: number;
  readonly parts: readonly string[];
}

export const take = (column: string): ColumnUse => ({ use: 'take', column });
export const leave = (reason: LeaveReason): ColumnUse => ({ use: 'leave', reason });
export const ask = (code: MeaningCode, column: string): ColumnUse => ({ use: 'ask', code, column });
