import type { Finding } from '../problems.ts';
import { amount, printed, sum } from './amounts.ts';
import { type FigureRow, textOf } from './figure-row.ts';
import { findAt, join, NONE } from './finding.ts';

/** whole = sum of the parts, on the reporting form. The whole must be printed; a part may be a combination. */
const identities = [
  { whole: 'received_total', parts: ['new', 'carried_over'] },
  { whole: 'received_new', parts: ['received_online', 'in_person_or_post'] },
  { whole: 'received_in_person_or_post', parts: ['received_in_person', 'received_by_post'] },
  { whole: 'resolved_total', parts: ['early_or_on_time', 'resolved_late'] },
  { whole: 'resolved_early_or_on_time', parts: ['resolved_early', 'resolved_on_time'] },
  { whole: 'pending_total', parts: ['pending_in_time', 'pending_overdue'] },
].map(({ whole, parts }) => ({ whole, parts, left: printed(whole), right: sum(parts.map(amount)) }));

interface Difference {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly left: number;
  readonly right: number;
}

function broken(row: FigureRow, { whole, parts, left, right }: Difference): readonly Finding[] {
  const details = { whole, parts: parts.join(' + '), left, right, difference: left - right };
  return findAt(row, { field: whole, code: 'identity_broken', severity: row.sense, details });
}

function judgeIdentity(row: FigureRow, identity: (typeof identities)[number]): readonly Finding[] {
  const left = identity.left(row.values);
  const right = left === null ? null : identity.right(row.values);
  if (left === null || right === null || left === right) return NONE;
  return broken(row, { ...identity, left, right });
}

const received = amount('received');
const settled = sum([amount('resolved'), amount('pending')]);
const withdrawn = printed('withdrawn');
const withdrawnCounted = textOf('case_files', 'withdrawn_counted');
const receivedFields = ['received_total', 'received_new', 'received_online'] as const;

/** What the files received may add up to; where the office does not say how it counts withdrawn files, either sum. */
function acceptedSums(row: FigureRow, total: number): readonly number[] {
  const apart = withdrawn(row.values);
  const counted = withdrawnCounted(row);
  if (counted === 'in_on_time') return [total];
  if (counted === 'separate') return apart === null ? [] : [total + apart];
  return apart === null ? [total] : [total, total + apart];
}

function judgeFlow(row: FigureRow): readonly Finding[] {
  const left = received(row.values);
  const total = left === null ? null : settled(row.values);
  if (left === null || total === null) return NONE;
  const sums = acceptedSums(row, total);
  const right = sums[0];
  if (right === undefined || sums.includes(left)) return NONE;
  const whole = receivedFields.find((name) => printed(name)(row.values) !== null) ?? 'received_total';
  const parts = ['resolved_total', 'pending_total', ...(right === total ? [] : ['withdrawn'])];
  return broken(row, { whole, parts, left, right });
}

/** The sums that the reporting form itself demands, each only where every term of it is there. */
export function judgeIdentities(row: FigureRow): readonly Finding[] {
  let found = judgeFlow(row);
  for (const identity of identities) found = join(found, judgeIdentity(row, identity));
  return found;
}
