import type { View } from './view.ts';

/** Levels of the targets that use each indicator of an agency: what its figures must never seem to reach. */
export type Levels = ReadonlyMap<string, readonly string[]>;

/** In: an agency. Out: by indicator, the levels of every target of the agency that reads it. */
export function levelsOf({ data }: View, agencyId: string): Levels {
  const levels = new Map<string, string[]>();
  for (const { target_id, readings } of data.verdicts.get(agencyId) ?? []) {
    const value = data.targets.get(target_id)?.value;
    if (value === null || value === undefined) continue;
    for (const { indicator_id } of readings) {
      const known = levels.get(indicator_id) ?? [];
      if (!known.includes(value)) levels.set(indicator_id, [...known, value]);
    }
  }
  return levels;
}
