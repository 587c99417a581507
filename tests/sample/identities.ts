import { count, type TextRow } from './rows.ts';

/** A whole and the terms that must add up to it. */
const sums: readonly (readonly [string, readonly string[]])[] = [
  ['received_total', ['received_new', 'carried_over']],
  ['received_new', ['received_online', 'received_in_person', 'received_by_post']],
  ['received_new', ['received_online', 'received_in_person_or_post']],
  ['received_online', ['received_full_process', 'received_partial_process']],
  ['resolved_total', ['resolved_early', 'resolved_on_time', 'resolved_late']],
  ['resolved_total', ['resolved_early_or_on_time', 'resolved_late']],
  ['pending_total', ['pending_in_time', 'pending_overdue']],
];

/** Where a part stands above its whole, a rate would pass 100 %. */
const parts: readonly (readonly [string, string])[] = [
  ['resolved_successful', 'resolved_total'],
  ['resolved_fully_electronic', 'resolved_total'],
  ['resolved_fully_electronic', 'files_synced'],
  ['files_synced', 'received_total'],
  ['received_files_digitised', 'received_new'],
  ['files_reused', 'received_new'],
  ['successful_digitised', 'resolved_successful'],
  ['results_required', 'resolved_total'],
  ['e_results', 'results_required'],
  ['results_digitised', 'results_required'],
  ['results_synced', 'results_required'],
  ['results_in_force_digitised', 'results_in_force'],
  ['old_files_digitised', 'old_files'],
  ['files_owing_fee', 'resolved_total'],
  ['files_paid_online', 'files_owing_fee'],
  ['transactions_national_portal', 'transactions'],
  ['synced_and_digitised', 'files_synced'],
  ['late_notified_full', 'late_apologised'],
  ['late_notified_full', 'late_reason_given'],
  ['late_notified_full', 'late_redated'],
  ['moved_electronically', 'moved_between_units'],
  ['satisfied', 'surveyed'],
  ['petitions_on_time', 'petitions_due'],
  ['petitions_answered_published', 'petitions_due'],
];

function add(row: TextRow, columns: readonly string[]): number | null {
  let total = 0;
  for (const column of columns) {
    const value = count(row, column);
    if (value === null) return null;
    total += value;
  }
  return total;
}

function leaving(row: TextRow): number | null {
  const separate = row['withdrawn_counted'] === 'separate' ? ['withdrawn'] : [];
  return add(row, ['resolved_total', 'pending_total', ...separate]);
}

const differ = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

/** The identities of the form that a row breaks. */
export function brokenIdentities(row: TextRow): readonly string[] {
  const broken = sums
    .filter(([whole, terms]) => differ(count(row, whole), add(row, terms)))
    .map(([whole, terms]) => `${whole} = ${terms.join(' + ')}`);
  const balance = differ(count(row, 'received_total'), leaving(row));
  return balance ? [...broken, 'received_total = resolved_total + pending_total'] : broken;
}

/** The parts of a row that stand above their whole. */
export function partsAboveWhole(row: TextRow): readonly string[] {
  return parts
    .filter(([part, whole]) => {
      const [counted, limit] = [count(row, part), count(row, whole)];
      return counted !== null && limit !== null && counted > limit;
    })
    .map(([part, whole]) => `${part} above ${whole}`);
}
