import { columnNames } from '../../src/model/tables.ts';
import type { Random } from '../sample/random.ts';

/** Columns whose counts are made up; the rest of the form stays empty. */
const counted = [
  'received_total',
  'received_new',
  'received_online',
  'received_in_person',
  'received_by_post',
  'carried_over',
  'resolved_total',
  'resolved_early',
  'resolved_on_time',
  'resolved_late',
  'resolved_successful',
  'resolved_fully_electronic',
  'pending_total',
  'pending_in_time',
  'pending_overdue',
  'received_files_digitised',
  'successful_digitised',
  'results_required',
  'e_results',
  'results_digitised',
  'files_owing_fee',
  'files_paid_online',
  'transactions',
  'transactions_national_portal',
  'files_reused',
  'files_synced',
  'results_synced',
  'synced_and_digitised',
  'late_reported_to_head',
  'late_apologised',
  'late_reason_given',
  'late_redated',
  'late_notified_full',
  'surveyed',
  'satisfied',
] as const;

export type MonthCounts = Readonly<Record<(typeof counted)[number], number>>;

const share = (whole: number, thousandths: number): number => Math.floor((whole * thousandths) / 1000);

function received(fresh: number, carried: number, online: number) {
  const post = share(fresh - online, 100);
  return {
    received_total: fresh + carried,
    received_new: fresh,
    received_online: online,
    received_in_person: fresh - online - post,
    received_by_post: post,
    carried_over: carried,
  };
}

function results(resolved: number, thousandths: number) {
  const required = share(resolved, 920);
  const owing = share(resolved, 420);
  const surveyed = share(resolved, 150);
  const successful = share(resolved, 950);
  return {
    resolved_successful: successful,
    successful_digitised: share(successful, thousandths),
    resolved_fully_electronic: share(resolved, thousandths - 60),
    results_required: required,
    e_results: share(required, thousandths + 50),
    results_digitised: share(required, thousandths),
    results_synced: share(required, thousandths + 20),
    files_owing_fee: owing,
    files_paid_online: share(owing, thousandths - 300),
    transactions: owing,
    transactions_national_portal: share(owing, thousandths - 200),
    surveyed,
    satisfied: share(surveyed, thousandths + 60),
  };
}

/** Files pending at the end of a month: far fewer than a month brings. */
export function pendingOf(size: number, random: Random): number {
  return random.between(share(size, 60), share(size, 160));
}

/** One month of one body with every identity holding. In: the files carried over, its size, its quality. */
export function countMonth(
  carried: number,
  { size, thousandths }: { readonly size: number; readonly thousandths: number },
  random: Random,
): MonthCounts {
  const fresh = random.between(share(size, 800), share(size, 1200));
  const pending = pendingOf(size, random);
  const resolved = fresh + carried - pending;
  const overdue = share(pending, random.between(0, 90));
  const late = share(resolved, random.between(0, 30));
  const early = share(resolved - late, thousandths);
  const synced = Math.min(fresh, resolved);
  return {
    ...received(fresh, carried, share(fresh, random.between(450, 900))),
    ...results(synced, thousandths),
    resolved_total: resolved,
    resolved_early: early,
    resolved_on_time: resolved - late - early,
    resolved_late: late,
    pending_total: pending,
    pending_in_time: pending - overdue,
    pending_overdue: overdue,
    received_files_digitised: share(fresh, thousandths),
    files_reused: share(fresh, thousandths - 300),
    files_synced: synced,
    synced_and_digitised: share(synced, thousandths + 30),
    late_reported_to_head: late,
    late_apologised: late,
    late_reason_given: late,
    late_redated: late,
    late_notified_full: late,
  };
}

/** Adds the months of all fields of a body. Throws where there is none. */
export function addFields([first, ...others]: readonly MonthCounts[]): MonthCounts {
  if (!first) throw new Error('no field to add');
  const total = { ...first };
  for (const field of others) {
    for (const name of counted) total[name] += field[name];
  }
  return total;
}

const isCounted = (name: string): name is keyof MonthCounts => counted.some((known) => known === name);

const columns = columnNames('case_files');
const first = columns.findIndex(isCounted);
const slots = columns.slice(first).map((name) => (isCounted(name) ? name : null));

/** How many columns stand before the counts. */
export const leadingColumns: readonly string[] = columns.slice(0, first);

/** What the form by fields of work (II.06a/VPCP) counts; the other forms count a whole body. */
const byField: ReadonlySet<string> = new Set([
  'received_total',
  'received_online',
  'received_in_person',
  'received_by_post',
  'carried_over',
  'resolved_total',
  'resolved_early',
  'resolved_on_time',
  'resolved_late',
  'pending_total',
  'pending_in_time',
  'pending_overdue',
]);

/** The count cells of a whole body's row as CSV text, in file order. */
export function countCells(counts: MonthCounts): string {
  return slots.map((name) => (name ? counts[name] : '')).join(',');
}

/** The same for a row of one field of work. */
export function fieldCells(counts: MonthCounts): string {
  return slots.map((name) => (name && byField.has(name) ? counts[name] : '')).join(',');
}
