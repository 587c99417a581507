import { countColumns } from './columns.ts';
import { type Counts, countYear, type YearPlan } from './counts.ts';
import type { Cells } from './csv.ts';
import { type Period, sinceNewYear } from './periods.ts';
import { createRandom } from './random.ts';
import { at } from './share-out.ts';

/** Levels at the end of a year, printed on its last row only. */
type Inventory = Readonly<Record<string, number>>;

interface BodyYear extends YearPlan {
  readonly periods: readonly Period[];
  readonly inventory?: Inventory;
}

/** What one body (or one field of its work) prints. */
export interface Body {
  readonly agency: string;
  readonly field?: string;
  /** Files carried over into the first year. */
  readonly opening: number;
  readonly years: readonly BodyYear[];
  /** The count columns that this body prints. */
  readonly columns: readonly string[];
  /** Prints every quarter from the start of the year instead of period by period. */
  readonly cumulative?: boolean;
  /** Last days of periods that were never published. */
  readonly missing?: readonly string[];
  /** Last day of the one period whose resolved files do not add up, and by how many. */
  readonly broken?: { readonly end: string; readonly files: number };
  /** Last day of the one period whose row was corrected after it was published. */
  readonly revised?: string;
  /** Cells that stand on every row. */
  readonly cells?: Cells;
}

interface Counted {
  readonly period: Period;
  readonly counts: Counts;
  readonly inventory: Inventory;
}

const countOf = (counts: Counts, name: string): number => counts[name] ?? 0;

function countBody(body: Body): Counted[][] {
  const random = createRandom(`${body.agency} ${body.field ?? ''}`);
  let opening = body.opening;
  return body.years.map((year) => {
    const counted = countYear(year, opening, { periods: year.periods.length, random });
    opening = countOf(at(counted, counted.length - 1), 'pending_total');
    return counted.map((counts, index) => ({
      period: at(year.periods, index),
      counts,
      inventory: index === counted.length - 1 ? (year.inventory ?? {}) : {},
    }));
  });
}

const levels = ['pending_total', 'pending_in_time', 'pending_overdue'];

/** Adds the flows of two spans; levels are those of the later, files carried over those of the earlier. */
function addCounts(earlier: Counts, later: Counts): Counts {
  const added = Object.keys(later).map((name): [string, number] => {
    if (levels.includes(name)) return [name, countOf(later, name)];
    if (name === 'carried_over') return [name, countOf(earlier, name)];
    return [name, countOf(earlier, name) + countOf(later, name)];
  });
  const sums = Object.fromEntries(added);
  return { ...sums, received_total: countOf(sums, 'received_new') + countOf(sums, 'carried_over') };
}

function accumulate(year: readonly Counted[]): Counted[] {
  let total: Counts | undefined;
  const running = year.map(({ period, counts, inventory }) => {
    total = total ? addCounts(total, counts) : counts;
    return { period: sinceNewYear(period), counts: total, inventory };
  });
  return running.filter((_, index) => index % 3 === 2);
}

function misprint(counts: Counts, files: number): Counts {
  return {
    ...counts,
    resolved_total: countOf(counts, 'resolved_total') - files,
    resolved_on_time: countOf(counts, 'resolved_on_time') - files,
  };
}

function withCombinations(counts: Counts): Counts {
  return {
    ...counts,
    received_in_person_or_post: countOf(counts, 'received_in_person') + countOf(counts, 'received_by_post'),
    resolved_early_or_on_time: countOf(counts, 'resolved_early') + countOf(counts, 'resolved_on_time'),
  };
}

function toCells(body: Body, { period, counts, inventory }: Counted): Cells {
  const { broken } = body;
  const printed = withCombinations(broken?.end === period.end ? misprint(counts, broken.files) : counts);
  const chosen = body.columns.map((name): [string, number] => [name, countOf(printed, name)]);
  return {
    agency_id: body.agency,
    field_id: body.field ?? null,
    period_start: period.start,
    period_end: period.end,
    period_as_printed: period.printed,
    period_basis: 'printed',
    cumulative: body.cumulative ?? false,
    includes_subordinates: 'false',
    status: body.revised === period.end ? 'revised' : 'official',
    source_id: 'mau-nguon-so-lieu',
    ...body.cells,
    ...Object.fromEntries(chosen),
    ...inventory,
    ...(Object.keys(inventory).length > 0 ? { stock_on: period.end } : {}),
  };
}

/** The rows that a body publishes, in time order. Throws where a column is not a count of the form. */
export function bodyRows(body: Body): Cells[] {
  const unknown = body.columns.find((name) => !countColumns.includes(name));
  if (unknown) throw new Error(`no count column ${unknown}`);
  return countBody(body)
    .flatMap((year) => (body.cumulative ? accumulate(year) : year))
    .filter(({ period }) => !body.missing?.includes(period.end))
    .map((counted) => toCells(body, counted));
}
