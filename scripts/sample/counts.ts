import type { Random } from './random.ts';
import { at, part, shareOut, sum } from './share-out.ts';

/** One body's year: exact totals where a figure must land on a threshold, usual shares for the rest. */
export interface YearPlan {
  readonly fresh: number;
  readonly resolved: number;
  /** Files withdrawn and counted apart from the resolved ones. */
  readonly withdrawn?: number;
  /** Exact totals of the year, by column. */
  readonly totals?: Readonly<Record<string, number>>;
  /** How many new files each period brings, relative to the others. */
  readonly weights?: readonly number[];
  /** Thousandths of the pending files that are overdue. */
  readonly overdue?: number;
}

/** Counts of one period by column; auxiliary names begin with an underscore and are never printed. */
export type Counts = Readonly<Record<string, number>>;

type Series = readonly number[];
type Lookup = (name: string) => number;

/** A share of another series, or what is left when other series are known. */
type Step =
  | { readonly column: string; readonly of: string; readonly thousandths: number }
  | { readonly column: string; readonly each: (get: Lookup, last: boolean) => number };

const share = (column: string, of: string, thousandths: number): Step => ({ column, of, thousandths });

/** In an order in which every series needs only those above it; no part is ever above its whole. */
const steps: readonly Step[] = [
  share('received_online', 'received_new', 600),
  { column: '_counter', each: (get) => get('received_new') - get('received_online') },
  share('received_by_post', '_counter', 120),
  { column: 'received_in_person', each: (get) => get('_counter') - get('received_by_post') },
  share('received_full_process', 'received_online', 700),
  {
    column: 'received_partial_process',
    each: (get) => get('received_online') - get('received_full_process'),
  },
  share('resolved_late', 'resolved_total', 16),
  { column: '_not_late', each: (get) => get('resolved_total') - get('resolved_late') },
  share('resolved_early', '_not_late', 850),
  { column: 'resolved_on_time', each: (get) => get('_not_late') - get('resolved_early') },
  share('resolved_successful', 'resolved_total', 950),
  share('files_synced', '_coming', 970),
  { column: '_electronic', each: (get) => Math.min(get('resolved_total'), get('files_synced')) },
  share('resolved_fully_electronic', '_electronic', 780),
  share('received_files_digitised', 'received_new', 830),
  share('successful_digitised', 'resolved_successful', 900),
  share('results_required', 'resolved_total', 920),
  share('e_results', 'results_required', 950),
  share('results_digitised', 'results_required', 870),
  share('results_synced', 'results_required', 900),
  share('files_owing_fee', 'resolved_total', 420),
  share('files_paid_online', 'files_owing_fee', 430),
  share('transactions', 'files_owing_fee', 980),
  share('transactions_national_portal', 'transactions', 640),
  share('files_reused', 'received_new', 510),
  share('synced_and_digitised', 'files_synced', 940),
  { column: '_late', each: (get, last) => get('resolved_late') + (last ? get('pending_overdue') : 0) },
  share('late_reported_to_head', '_late', 1000),
  share('late_apologised', '_late', 1000),
  share('late_reason_given', '_late', 960),
  share('late_redated', '_late', 930),
  { column: '_notified', each: (get) => Math.min(get('late_reason_given'), get('late_redated')) },
  share('late_notified_full', '_notified', 1000),
  share('moved_between_units', 'resolved_total', 300),
  share('moved_electronically', 'moved_between_units', 880),
  share('surveyed', 'resolved_total', 150),
  share('satisfied', 'surveyed', 930),
  share('petitions_due', 'received_new', 6),
  share('petitions_on_time', 'petitions_due', 1000),
  share('petitions_answered_published', 'petitions_due', 1000),
];

function pendingOf(opening: number, incoming: Series, leaving: Series): number[] {
  let pending = opening;
  return incoming.map((fresh, index) => {
    pending += fresh - at(leaving, index);
    return pending;
  });
}

function receivedOf(plan: YearPlan, periods: number, random: Random): number[] {
  const weights = plan.weights ?? Array.from({ length: periods }, () => random.between(80, 120));
  return shareOut(plan.fresh, weights);
}

/** The series that hang together: what came, what was resolved, what is left. */
function flowOf(plan: YearPlan, opening: number, fresh: Series, random: Random): Map<string, Series> {
  const resolved = shareOut(plan.resolved, fresh);
  const withdrawn = shareOut(plan.withdrawn ?? 0, fresh);
  const leaving = resolved.map((count, index) => count + at(withdrawn, index));
  const pending = pendingOf(opening, fresh, leaving);
  const carried = [opening, ...pending.slice(0, -1)];
  const overdue = pending.map((count) =>
    Math.floor((count * (plan.overdue ?? 40) * random.between(70, 130)) / 100_000),
  );
  return new Map<string, Series>([
    ['received_new', fresh],
    ['carried_over', carried],
    ['received_total', fresh.map((count, index) => count + at(carried, index))],
    ['resolved_total', resolved],
    ['withdrawn', withdrawn],
    ['pending_total', pending],
    ['pending_overdue', overdue],
    ['pending_in_time', pending.map((count, index) => count - at(overdue, index))],
    ['_coming', fresh.map((count, index) => (index === 0 ? count + opening : count))],
  ]);
}

function take(known: ReadonlyMap<string, Series>, name: string): Series {
  const series = known.get(name);
  if (!series) throw new Error(`no series ${name}`);
  return series;
}

function compute(step: Step, known: ReadonlyMap<string, Series>, plan: YearPlan, random: Random): Series {
  if ('of' in step) {
    const wholes = take(known, step.of);
    const total = plan.totals?.[step.column] ?? Math.floor((sum(wholes) * step.thousandths) / 1000);
    return part(total, wholes, random);
  }
  const { length } = take(known, 'received_new');
  return Array.from({ length }, (_, index) =>
    step.each((name) => at(take(known, name), index), index === length - 1),
  );
}

/**
 * Counts of the consecutive periods of one year, with every identity of the form holding.
 * In: the year's plan, the files carried over into it, how many periods. Throws where a total cannot be reached.
 */
export function countYear(
  plan: YearPlan,
  opening: number,
  { periods, random }: { readonly periods: number; readonly random: Random },
): Counts[] {
  const fresh = receivedOf(plan, periods, random);
  const known = flowOf(plan, opening, fresh, random);
  for (const step of steps) known.set(step.column, compute(step, known, plan, random));
  return fresh.map((_, index) =>
    Object.fromEntries([...known].map(([name, series]) => [name, at(series, index)])),
  );
}
