/** A sum that is unknown as soon as one term is. */
export const strictSum = (term: string): string =>
  `CASE WHEN count(${term}) = count(*) THEN CAST(sum(${term}) AS BIGINT) END`;

/** The ids of several `|` lists, each once, in order. */
export const distinctIds = (column: string): string =>
  `array_to_string(list_sort(list_distinct(flatten(list(string_split(${column}, '|'))))), '|')`;

/** The least settled status of several rows. */
export const leastSettled = `CASE WHEN bool_or(status = 'preliminary') THEN 'preliminary'
    WHEN bool_or(status = 'revised') THEN 'revised' ELSE 'official' END`;

/**
 * One row per agency × indicator × period × cumulative, whole agency: the whole-agency row where it is complete,
 * else the sum of its field rows where the office says that they are all there, else the incomplete row.
 */
export const reportedSql = `WITH field_rows AS (
  SELECT agency_id, period_start, period_end, cumulative, count(*) AS needed,
    bool_and(coalesce(fields_complete, 'false') = 'true') AS all_there
  FROM case_files
  WHERE field_id IS NOT NULL AND period_start IS NOT NULL AND period_end IS NOT NULL
  GROUP BY agency_id, period_start, period_end, cumulative
), candidates AS (
  SELECT agency_id, indicator_id, period_start, period_end, cumulative, target_year,
    numerator, denominator, denominator_flow, denominator_edge, overdue, printed_value, stock_on, complete,
    status, source_id AS source_ids, file || '#' || line AS rows, 'reported' AS method,
    CASE WHEN complete THEN 1 ELSE 3 END AS preference, file, line
  FROM observations
  WHERE field_id IS NULL
  UNION ALL
  SELECT o.agency_id, o.indicator_id, o.period_start, o.period_end, o.cumulative, max(o.target_year),
    ${strictSum('o.numerator')}, ${strictSum('o.denominator')}, ${strictSum('o.denominator_flow')},
    ${strictSum('o.denominator_edge')}, ${strictSum('o.overdue')}, CAST(NULL AS VARCHAR), min(o.stock_on), true,
    ${leastSettled}, string_agg(DISTINCT o.source_id, '|' ORDER BY o.source_id),
    string_agg(o.file || '#' || o.line, '|' ORDER BY o.file, o.line), 'fields', 2, min(o.file), min(o.line)
  FROM observations o
  JOIN field_rows f ON f.agency_id = o.agency_id AND f.period_start = o.period_start
    AND f.period_end = o.period_end AND f.cumulative = o.cumulative
  WHERE o.field_id IS NOT NULL AND f.all_there
  GROUP BY o.agency_id, o.indicator_id, o.period_start, o.period_end, o.cumulative
  HAVING count(*) = any_value(f.needed) AND bool_and(o.complete)
)
SELECT * EXCLUDE (preference, file, line)
FROM candidates
QUALIFY row_number() OVER (
  PARTITION BY agency_id, indicator_id, period_start, period_end, cumulative ORDER BY preference, file, line
) = 1`;
