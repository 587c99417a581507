import type { IndicatorId } from '../model/indicators.ts';
import type { Key } from './translate.ts';
import vi from './vi.json' with { type: 'json' };

type Tail<K> = K extends `whole.${infer Id}` ? Id : never;

/** Indicators that have words for "of every hundred …": all ratios. */
export type RatioId = Tail<Key> & IndicatorId;

/** True for an indicator that has words for its whole and its part. */
export function isRatioId(id: IndicatorId): id is RatioId {
  return Object.hasOwn(vi, `whole.${id}`);
}
