import type { DataSet } from '../model/data-set.ts';
import { type IndicatorId, indicatorIds } from '../model/indicators.ts';
import { type MeasureSubject, yearOf } from './cards.ts';

/** What an embed is about. */
export type Subject =
  | ({ readonly kind: 'measure' } & MeasureSubject)
  | { readonly kind: 'agency'; readonly id: string }
  | { readonly kind: 'plan'; readonly id: string }
  | { readonly kind: 'indicator'; readonly id: IndicatorId };

/** Embeds that are best made together: they share figures and drawings. */
export type Unit = readonly Subject[];

/** All embeds of one body: itself, each indicator, and each indicator's years. */
function unitOf(agencyId: string, { measures }: DataSet): Unit {
  const own = Map.groupBy(measures.get(agencyId) ?? [], ({ indicator_id }) => indicator_id);
  const subjects = [...own].flatMap(([indicatorId, figures]): Subject[] => {
    const years = [...new Set(figures.map(yearOf))].sort();
    return [null, ...years].map((year) => ({ kind: 'measure', agencyId, indicatorId, year }));
  });
  return [{ kind: 'agency', id: agencyId }, ...subjects];
}

/** Every embed of a data set, in units; bodies first. */
export function unitsOf(data: DataSet): readonly Unit[] {
  const others: readonly Subject[] = [
    ...[...data.plans.keys()].map((id): Subject => ({ kind: 'plan', id })),
    ...indicatorIds.map((id): Subject => ({ kind: 'indicator', id })),
  ];
  return [...[...data.agencies.keys()].map((id) => unitOf(id, data)), ...others.map((subject) => [subject])];
}
