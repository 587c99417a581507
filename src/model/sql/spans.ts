const isWholeYear = (start: string, end: string): string =>
  `(${start} = make_date(year(${end}), 1, 1) AND ${end} = make_date(year(${end}), 12, 31))`;

/**
 * The periods a target is judged on: one for `once`, each calendar year for `each_year` and `from_date`, the last
 * calendar year of the range for `at_end`.
 */
export const judgedSql = `WITH years AS (
  SELECT target_id, unnest(range(CAST(year(starts_on) AS BIGINT), CAST(year(ends_on) AS BIGINT) + 1)) AS judged_year
  FROM targets
  WHERE judged <> 'once'
), periods AS (
  SELECT target_id, starts_on AS period_start, ends_on AS period_end FROM targets WHERE judged = 'once'
  UNION ALL
  SELECT t.target_id, greatest(t.starts_on, make_date(y.judged_year, 1, 1)),
    least(t.ends_on, make_date(y.judged_year, 12, 31))
  FROM targets t JOIN years y ON y.target_id = t.target_id
  WHERE t.judged <> 'at_end' OR y.judged_year = year(t.ends_on)
)
SELECT t.target_id, a.agency_id, p.period_start, p.period_end,
  ${isWholeYear('p.period_start', 'p.period_end')} AS whole_year,
  p.period_end <= r.as_of AS over, p.period_start > r.as_of AS not_started, r.as_of,
  coalesce(b.valid_to < p.period_end, false) AS body_ended, b.valid_from,
  t.operator, CAST(t.value * 1000000 AS HUGEINT) AS value_micro, t.strength, t.not_scored_because,
  t.readings, t.proved_by, t.disproved_by, t.undecided_reason
FROM targets t
JOIN periods p ON p.target_id = t.target_id
JOIN target_agencies a ON a.target_id = t.target_id
JOIN agencies b ON b.agency_id = a.agency_id
CROSS JOIN release r`;

/** Every indicator a judged period asks for, with its role: a reading, a proof, or a disproof. */
export const askedSql = `SELECT j.*, role, unnest(string_split(ids, '|')) AS indicator_id,
  generate_subscripts(string_split(ids, '|'), 1) AS position
FROM (
  SELECT *, 'reading' AS role, readings AS ids FROM judged
  UNION ALL SELECT *, 'proof', proved_by FROM judged
  UNION ALL SELECT *, 'disproof', disproved_by FROM judged
) j
WHERE ids IS NOT NULL AND NOT body_ended`;

/**
 * Chains of days along which figures are looked for. A calendar year has two: 1 January to 31 December, and the
 * report year 15 December to 14 December; any other judged period only its own days. Chains are never mixed.
 */
export const spansSql = `WITH wanted AS (
  SELECT DISTINCT agency_id, indicator_id, make_date(target_year, 1, 1) AS span_start,
    make_date(target_year, 12, 31) AS span_end
  FROM reported
  UNION
  SELECT DISTINCT agency_id, indicator_id, period_start, period_end FROM asked
)
SELECT agency_id, indicator_id, span_start, span_end, 'calendar' AS chain, span_start AS chain_start,
  span_end AS chain_end,
  CASE WHEN ${isWholeYear('span_start', 'span_end')} THEN CAST(year(span_end) AS BIGINT) END AS target_year
FROM wanted
UNION ALL
SELECT agency_id, indicator_id, span_start, span_end, 'report', make_date(year(span_end) - 1, 12, 15),
  make_date(year(span_end), 12, 14), CAST(year(span_end) AS BIGINT)
FROM wanted
WHERE ${isWholeYear('span_start', 'span_end')}`;
