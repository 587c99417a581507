import type { DataSet } from '../../model/data-set.ts';
import type { Measure } from '../../model/figures.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import type { Target } from './condition.ts';
import { type Levels, levelsOf } from './levels.ts';
import { memo } from './memo.ts';
import type { View } from './view.ts';

/** All measures of the data set, by indicator. */
export const measuresByIndicator = memo(
  (data: DataSet): ReadonlyMap<IndicatorId, readonly Measure[]> =>
    Map.groupBy([...data.measures.values()].flat(), ({ indicator_id }) => indicator_id),
);

const levelCache = memo((_: DataSet) => new Map<string, Levels>());

/** Levels that an agency's figures are held against, worked out once. */
export function levelsFor(view: View, agencyId: string): Levels {
  const cache = levelCache(view.data);
  const levels = cache.get(agencyId) ?? levelsOf(view, agencyId);
  cache.set(agencyId, levels);
  return levels;
}

/** The ids of a `|` list. */
export const idsIn = (list: string | null): readonly string[] => (list ? list.split('|') : []);

/** Bodies that each body took over from. */
export const predecessorsById = memo((data: DataSet) => {
  const all = [...data.agencies.values()];
  const pairs = all.flatMap((old) => idsIn(old.succeeded_by).map((id) => ({ id, old })));
  return Map.groupBy(pairs, ({ id }) => id);
});

/** What a target does with an indicator. */
export type Use = 'reading' | 'proof' | 'disproof';

function useOf(target: Target, id: IndicatorId): Use | null {
  if (idsIn(target.readings).includes(id)) return 'reading';
  if (idsIn(target.proved_by).includes(id)) return 'proof';
  return idsIn(target.disproved_by).includes(id) ? 'disproof' : null;
}

/** Targets that an indicator can judge, prove or disprove, in the plans' order. */
export function targetsUsing({ data }: View, id: IndicatorId) {
  return [...data.targets.values()].flatMap((target) => {
    const use = useOf(target, id);
    return use ? [{ target, use }] : [];
  });
}

/** Vietnamese alphabetical order, whatever the machine's language. */
export const inOrder = new Intl.Collator('vi', { numeric: true }).compare;
