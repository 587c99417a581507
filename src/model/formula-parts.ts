import { type IndicatorId, indicatorOf } from './indicators.ts';
import { quantity } from './quantities.ts';

/** The columns of `case_files` that an indicator is computed from; none for one that its source gives itself. */
export function columnsBehind(id: IndicatorId): ReadonlySet<string> {
  const { origin, numerator, denominator } = indicatorOf(id);
  if (origin === 'rates') return new Set();
  const used = [numerator, denominator].flatMap((name) => (name ? [quantity(name).sql] : []));
  return new Set(used.flatMap((sql) => sql.match(/[a-z]\w*/g) ?? []).filter((word) => word !== 'coalesce'));
}
