const days = "date_diff('day', period_start, period_end) + 1";

/** The unrounded value of a measure. In: the relation of its counts, and that of its kind. */
export const measureValue = (counts: string, kinds = counts): string => `CASE ${kinds}.kind
    WHEN 'ratio' THEN CAST(${counts}.numerator AS DOUBLE) / CAST(nullif(${counts}.denominator, 0) AS DOUBLE)
    WHEN 'count' THEN CAST(${counts}.numerator AS DOUBLE)
    ELSE CAST(${counts}.printed_value AS DOUBLE) END`;

/** Why a measure has no value: nothing to count, or a part that was not printed. */
export const missingReason = (counts: string, kinds = counts): string => `CASE
    WHEN ${kinds}.kind = 'ratio' AND (${counts}.numerator IS NULL OR ${counts}.denominator IS NULL) THEN 'not_reported'
    WHEN ${kinds}.kind = 'ratio' AND ${counts}.denominator = 0 THEN 'no_files'
    WHEN ${kinds}.kind = 'count' AND ${counts}.numerator IS NULL THEN 'not_reported'
    WHEN ${kinds}.kind IN ('points', 'printed') AND ${counts}.printed_value IS NULL THEN 'not_reported'
  END`;

/**
 * One row per agency × indicator × period, whole agency only: every published period, and every year added from
 * shorter periods. Where a cumulative and an in-period row span the same days, the cumulative one is shown.
 */
export const measuresSql = `WITH published AS (
  SELECT agency_id, indicator_id, period_start, period_end, cumulative, numerator, denominator, printed_value,
    source_ids, rows, coalesce(stock_on, period_end) AS stock_on, status, method, ${days} AS covered_days
  FROM reported
  QUALIFY row_number() OVER (
    PARTITION BY agency_id, indicator_id, period_start, period_end ORDER BY complete DESC, cumulative DESC
  ) = 1
), years AS (
  SELECT f.agency_id, f.indicator_id, f.measured_start AS period_start, f.measured_end AS period_end, f.cumulative,
    f.numerator, f.denominator, CAST(NULL AS VARCHAR) AS printed_value, f.source_ids, f.rows,
    f.measured_end AS stock_on, f.status, 'periods' AS method, f.covered_days
  FROM figures f
  WHERE f.row_count > 1 AND f.complete
    AND f.span_start = make_date(year(f.span_end), 1, 1) AND f.span_end = make_date(year(f.span_end), 12, 31)
    AND NOT EXISTS (
      SELECT 1 FROM published p
      WHERE p.agency_id = f.agency_id AND p.indicator_id = f.indicator_id
        AND p.period_start = f.measured_start AND p.period_end = f.measured_end
    )
)
SELECT m.agency_id, m.indicator_id, m.period_start, m.period_end, m.cumulative,
  m.numerator, CASE WHEN i.kind = 'ratio' THEN m.denominator END AS denominator,
  ${measureValue('m', 'i')} AS value,
  m.printed_value, i.kind,
  ${missingReason('m', 'i')} AS missing_reason,
  m.source_ids, m.rows,
  CASE i.nature WHEN 'stock' THEN m.stock_on ELSE m.period_end END AS data_until,
  m.status, m.method, m.covered_days, r.sample
FROM (SELECT * FROM published UNION ALL BY NAME SELECT * FROM years) m
JOIN indicators i ON i.indicator_id = m.indicator_id
CROSS JOIN release r
ORDER BY m.agency_id, m.indicator_id, m.period_start, m.period_end`;
