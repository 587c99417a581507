/** Ranks that sources print beside their scores, by `rankKey`. */
export type PrintedRanks = ReadonlyMap<string, number>;

interface Place {
  readonly agency_id: string;
  readonly indicator_id: string;
  readonly period_start: string;
  readonly period_end: string;
}

/** One agency, indicator and period. */
export function rankKey({ agency_id, indicator_id, period_start, period_end }: Place): string {
  return [agency_id, indicator_id, period_start, period_end].join('|');
}
