import type { Measure } from '../../src/model/figures.ts';

/** What each indicator counts, typed again by hand: numerator and denominator in the words of `amounts.ts`. */

export interface Entry {
  readonly kind: Measure['kind'];
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** The office can still mend the past: no pace to the target, and nothing is broken for good. */
  readonly repairable: boolean;
  /** A level at a date: only the last one counts. */
  readonly stock: boolean;
  /** The level is taken on `stock_on`, which may differ from the last day of the period. */
  readonly inventory: boolean;
}

const basic = { repairable: false, stock: false, inventory: false };

function ratio(numerator: string, denominator: string, more: Partial<Entry> = {}): Entry {
  return { ...basic, kind: 'ratio', numerator, denominator, ...more };
}

function files(numerator: string, more: Partial<Entry> = {}): Entry {
  return { ...basic, kind: 'count', numerator, denominator: null, ...more };
}

const mendable = { repairable: true };

export const fromCaseFiles: Readonly<Record<string, Entry>> = {
  'on-time': ratio('early_or_on_time', 'resolved'),
  early: ratio('resolved_early', 'resolved'),
  'online-new': ratio('received_online', 'new'),
  'online-all': ratio('received_online', 'received'),
  'in-person-new': ratio('received_in_person', 'new'),
  'by-post-new': ratio('received_by_post', 'new'),
  'paper-files': files('in_person_or_post'),
  'received-new': files('new'),
  'backlog-overdue': files('pending_overdue', { stock: true }),
  'backlog-share': ratio('pending_overdue', 'pending', { stock: true }),
  'new-files-digitised': ratio('received_files_digitised', 'new', mendable),
  'old-files-digitised': ratio('old_files_digitised', 'old_files', {
    ...mendable,
    stock: true,
    inventory: true,
  }),
  'results-digitised': ratio('results_digitised', 'results_required', mendable),
  'successful-digitised': ratio('successful_digitised', 'resolved_successful', mendable),
  'synced-digitised': ratio('synced_and_digitised', 'files_synced', mendable),
  'results-in-force-digitised': ratio('results_in_force_digitised', 'results_in_force', {
    ...mendable,
    stock: true,
    inventory: true,
  }),
  'e-results': ratio('e_results', 'results_required', mendable),
  'fully-electronic-all': ratio('resolved_fully_electronic', 'resolved'),
  'fully-electronic-synced': ratio('resolved_fully_electronic', 'files_synced'),
  'payment-files': ratio('files_paid_online', 'files_owing_fee'),
  'payment-portal-transactions': ratio('transactions_national_portal', 'transactions'),
  'files-reused': ratio('files_reused', 'new'),
  'files-synced': ratio('files_synced', 'received', mendable),
  'results-synced': ratio('results_synced', 'results_required', mendable),
  'late-reported': ratio('late_reported_to_head', 'late', mendable),
  'late-notified': ratio('late_notified_full', 'late', mendable),
  'late-apologised': ratio('late_apologised', 'late', mendable),
  'late-reason-given': ratio('late_reason_given', 'late', mendable),
  'late-redated': ratio('late_redated', 'late', mendable),
  'moved-electronically': ratio('moved_electronically', 'moved_between_units'),
  'satisfaction-survey': ratio('satisfied', 'surveyed'),
  'petitions-answered': ratio('petitions_answered_published', 'petitions_due', mendable),
  'petitions-on-time': ratio('petitions_on_time', 'petitions_due'),
};

const given = { ...basic, numerator: null, denominator: null };
const givenRatio: Entry = { ...given, kind: 'ratio' };
const givenMendable: Entry = { ...givenRatio, repairable: true };
const asPrinted: Entry = { ...given, kind: 'printed' };
const points: Entry = { ...given, kind: 'points' };

export const fromRates: Readonly<Record<string, Entry>> = {
  'received-766': { ...given, kind: 'count' },
  'on-time-766': givenRatio,
  'overdue-766': givenRatio,
  'e-results-766': givenMendable,
  'digitised-766': givenMendable,
  'reused-766': givenMendable,
  'linked-766': givenMendable,
  'citizen-data-files-766': givenMendable,
  'citizen-data-procedures-766': givenMendable,
  'payment-files-766': givenRatio,
  'payment-procedures-766': givenRatio,
  'sync-766': givenMendable,
  'publish-on-time-766': givenRatio,
  'public-update-766': givenRatio,
  'public-content-766': givenMendable,
  'petitions-classified-766': givenMendable,
  'petitions-regulations-766': givenRatio,
  'petitions-staff-766': givenRatio,
  'petitions-on-time-766': givenRatio,
  'petitions-satisfied-766': givenRatio,
  'settlement-satisfaction-766': givenRatio,
  'avg-days-766': asPrinted,
  'online-group-766': asPrinted,
  'score-total-766': points,
  'score-transparency-766': points,
  'score-progress-766': points,
  'score-online-766': points,
  'score-payment-766': points,
  'score-digitisation-766': points,
  'score-satisfaction-766': points,
};

export function entryOf(indicator: string): Entry | undefined {
  return fromCaseFiles[indicator] ?? fromRates[indicator];
}
