import type { Verdict } from '../model/figures.ts';
import type { IndicatorId } from '../model/indicators.ts';

/** What an indicator counts. */
export type Unit = 'files' | 'results' | 'transactions' | 'answers' | 'petitions' | 'procedures';

const exceptions: Partial<Record<IndicatorId, Unit>> = {
  'results-in-force-digitised': 'results',
  'payment-portal-transactions': 'transactions',
  'satisfaction-survey': 'answers',
  'petitions-answered': 'petitions',
  'petitions-on-time': 'petitions',
  'citizen-data-procedures-766': 'procedures',
  'payment-procedures-766': 'procedures',
  'publish-on-time-766': 'procedures',
  'public-update-766': 'procedures',
  'public-content-766': 'procedures',
  'petitions-classified-766': 'petitions',
  'petitions-regulations-766': 'petitions',
  'petitions-staff-766': 'petitions',
  'petitions-on-time-766': 'petitions',
  'petitions-satisfied-766': 'petitions',
};

/** What the numerator of an indicator counts: files, except where said. */
export function unitOf(id: IndicatorId): Unit {
  return exceptions[id] ?? 'files';
}

/** What the figures of a verdict count: those of the reading shown, else of the first. */
export function unitOfVerdict({ reading, readings }: Pick<Verdict, 'reading' | 'readings'>): Unit {
  const id = reading ?? readings[0]?.indicator_id;
  return id ? unitOf(id) : 'files';
}
