import { agency, column, denominator, indicator, numerator, rate, sources, unseen } from './columns.ts';

/** Columns of two dates beside each other. */
export const earlier = column('earlier', 'Ngày trước', 'Earlier day', { kind: 'date' });
export const later = column('period_end', 'Ngày sau', 'Later day', { kind: 'date' });
const fall = column('fall', 'Giảm (điểm %)', 'Fall (points)', { kind: 'points' });
const before = column('percent_before', 'Trước (%)', 'Before (%)', {
  kind: 'rate',
  of: ['numerator_before', 'denominator_before'],
});
const countsBefore = [
  unseen(column('numerator_before', 'Tử số trước', 'Numerator before')),
  unseen(column('denominator_before', 'Mẫu số trước', 'Denominator before')),
];

/** Columns of a rate that fell. */
export const fallColumns = [
  agency,
  indicator,
  earlier,
  ...countsBefore,
  before,
  later,
  unseen(numerator),
  unseen(denominator),
  { ...rate, vi: 'Nay (%)', en: 'Now (%)' },
  fall,
  sources,
];
