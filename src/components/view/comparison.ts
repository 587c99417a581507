import type { Stored } from '../../model/data-set.ts';
import type { Measure } from '../../model/figures.ts';

type Agency = Stored<'agencies'>;
type Level = Agency['level'];

/** What a comparison must know of a figure. */
export type Comparable = Pick<
  Measure,
  'agency_id' | 'period_start' | 'period_end' | 'kind' | 'missing_reason' | 'denominator' | 'value'
>;

export interface Compared<M extends Comparable = Measure> {
  readonly measure: M;
  readonly agency: Agency;
}

/** Why a figure stands beside the others without being compared with them. */
export type ApartReason = 'few' | 'no_files' | 'not_reported' | 'other_period' | 'alone';

export interface Apart<M extends Comparable = Measure> extends Compared<M> {
  readonly why: ApartReason;
}

export interface Span {
  readonly period_start: string;
  readonly period_end: string;
}

/** Bodies of one level under the same kind of parent, in one and the same period. */
export interface ComparisonGroup<M extends Comparable = Measure> {
  readonly level: Level;
  readonly parentLevel: Level | null;
  /** The period compared: the newest that at least two bodies share; null where no two share one. */
  readonly period: Span | null;
  readonly rows: readonly Compared<M>[];
  readonly apart: readonly Apart<M>[];
  /** The other periods with figures, newest first, and of how many bodies. */
  readonly others: readonly (Span & { readonly bodies: number })[];
}

/** Below this, one file moves a rate by several points: shown, never compared. */
const FEWEST_FILES = 30;

interface Options {
  readonly agencies: ReadonlyMap<string, Agency>;
}

const spanKey = ({ period_start, period_end }: Span): string => `${period_end}|${period_start}`;

/** Newest end first; of equal ends the longer period first. */
function byNewest(a: Span, b: Span): number {
  return b.period_end.localeCompare(a.period_end, 'en') || a.period_start.localeCompare(b.period_start, 'en');
}

function whyApart({ kind, missing_reason, denominator, value }: Comparable): ApartReason | null {
  if (missing_reason) return missing_reason;
  if (kind !== 'ratio') return value === null ? 'not_reported' : null;
  return denominator !== null && denominator < FEWEST_FILES ? 'few' : null;
}

function newestEach<M extends Comparable>(items: readonly Compared<M>[]): readonly Compared<M>[] {
  const byAgency = Map.groupBy(items, ({ agency }) => agency.agency_id);
  return [...byAgency.values()].flatMap(
    (own) => own.toSorted((a, b) => byNewest(a.measure, b.measure))[0] ?? [],
  );
}

interface PeriodItems<M extends Comparable> {
  readonly span: Span;
  readonly items: readonly Compared<M>[];
}

function periodsOf<M extends Comparable>(items: readonly Compared<M>[]): readonly PeriodItems<M>[] {
  const groups = [...Map.groupBy(items, ({ measure }) => spanKey(measure)).values()];
  return groups
    .flatMap((own) => (own[0] ? [{ span: own[0].measure, items: own }] : []))
    .toSorted((a, b) => byNewest(a.span, b.span));
}

/** What stands apart: in the period for its own reason, outside it for being outside. */
function apartOf<M extends Comparable>(
  items: readonly Compared<M>[],
  chosen: PeriodItems<M> | undefined,
): readonly Apart<M>[] {
  const inside = chosen?.items ?? [];
  const present = new Set(inside.map(({ agency }) => agency.agency_id));
  const outside = newestEach(items.filter(({ agency }) => !present.has(agency.agency_id)));
  const otherwise = chosen ? 'other_period' : 'alone';
  return [
    ...inside.flatMap((item): Apart<M>[] => {
      const why = whyApart(item.measure);
      return why ? [{ ...item, why }] : [];
    }),
    ...outside.map((item): Apart<M> => ({ ...item, why: whyApart(item.measure) ?? otherwise })),
  ];
}

const spanOf = ({ period_start, period_end }: Span): Span => ({ period_start, period_end });

function groupOf<M extends Comparable>(
  items: readonly Compared<M>[],
  parentLevel: Level | null,
): ComparisonGroup<M> | null {
  const [first] = items;
  if (!first) return null;
  const periods = periodsOf(items);
  const chosen = periods.find((candidate) => candidate.items.length > 1);
  return {
    level: first.agency.level,
    parentLevel,
    period: chosen ? spanOf(chosen.span) : null,
    rows: (chosen?.items ?? []).filter(({ measure }) => whyApart(measure) === null),
    apart: apartOf(items, chosen),
    others: periods
      .filter((candidate) => candidate !== chosen)
      .map(({ span, items: own }) => ({ ...spanOf(span), bodies: own.length })),
  };
}

/**
 * Sorts the figures of one indicator into what may be compared: same level, same kind of parent, same period to
 * the day, at least thirty in the denominator; everything else stands apart with its reason. Largest group first.
 */
export function compareBodies<M extends Comparable>(
  measures: readonly M[],
  { agencies }: Options,
): readonly ComparisonGroup<M>[] {
  const items = measures.flatMap((measure) => {
    const agency = agencies.get(measure.agency_id);
    return agency ? [{ measure, agency }] : [];
  });
  const parentOf = ({ parent_id }: Agency): Level | null =>
    (parent_id ? agencies.get(parent_id)?.level : null) ?? null;
  const kinds = Map.groupBy(items, ({ agency }) => `${agency.level}|${parentOf(agency) ?? ''}`);
  return [...kinds.values()]
    .flatMap((own) => groupOf(own, own[0] ? parentOf(own[0].agency) : null) ?? [])
    .toSorted((a, b) => b.rows.length - a.rows.length);
}
