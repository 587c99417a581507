import { measureValue, missingReason } from './measures.ts';

const days = "date_diff('day', period_start, period_end) + 1";

/**
 * `measures` as it is stored: sorted by agency, and without what follows from its other columns, so that a browser
 * that asks about one agency fetches little of the file. In: the name of the relation that holds the measures.
 */
export const storedMeasuresSql = (
  measures: string,
): string => `SELECT agency_id, indicator_id, period_start, period_end,
  cumulative, numerator, denominator, printed_value, kind, source_ids,
  CASE WHEN NOT contains(rows, '|') THEN regexp_extract(rows, '^(.*)#', 1) END AS file,
  CASE WHEN NOT contains(rows, '|') THEN CAST(regexp_extract(rows, '#([0-9]+)$', 1) AS BIGINT) END AS line,
  CASE WHEN contains(rows, '|') THEN rows END AS several_rows,
  nullif(data_until, period_end) AS other_data_until, status, method,
  nullif(covered_days, ${days}) AS fewer_covered_days, sample
FROM ${measures}`;

/** The view `measures` over the stored form; the same columns, in the same order, as the defining SQL gives. */
export const measuresViewSql = `SELECT agency_id, indicator_id, period_start, period_end, cumulative, numerator, denominator,
  ${measureValue('measure_rows')} AS value, printed_value, kind, ${missingReason('measure_rows')} AS missing_reason,
  source_ids, coalesce(several_rows, file || '#' || line) AS rows,
  coalesce(other_data_until, period_end) AS data_until, status, method,
  coalesce(fewer_covered_days, ${days}) AS covered_days, sample
FROM measure_rows`;
