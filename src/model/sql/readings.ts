const hundred = '100000000';

/** Exact comparison by cross-multiplication: numerator/denominator against value/100, all whole numbers. */
const left = `CASE f.kind WHEN 'count' THEN CAST(f.numerator AS HUGEINT) * 1000000
      ELSE CAST(f.numerator AS HUGEINT) * ${hundred} END`;
const right = `CASE f.kind WHEN 'count' THEN a.value_micro
      ELSE a.value_micro * CAST(f.denominator AS HUGEINT) END`;

const holds = `CASE a.operator
      WHEN '>=' THEN ${left} >= ${right}
      WHEN '>' THEN ${left} > ${right}
      WHEN '<=' THEN ${left} <= ${right}
      WHEN '<' THEN ${left} < ${right}
      WHEN '=' THEN CASE WHEN a.value_micro = ${hundred} AND f.kind = 'ratio' THEN ${left} >= ${right} ELSE ${left} = ${right} END
    END`;

/** A 100 or a 0 that final counts have already broken, and that no later count can mend. */
const brokenForGood = `(NOT i.repairable AND (
      (f.kind = 'ratio' AND a.value_micro = ${hundred} AND a.operator IN ('>=', '=') AND f.numerator < f.denominator)
      OR (a.value_micro = 0 AND a.operator IN ('<=', '=') AND f.numerator > 0)))`;

/** Where the same days of the year before are needed to judge a rise in a running year. */
export const sameSpansSql = `SELECT DISTINCT f.agency_id, f.indicator_id,
  CAST(f.measured_start - INTERVAL 1 YEAR AS DATE) AS span_start,
  CAST(f.measured_end - INTERVAL 1 YEAR AS DATE) AS span_end, f.chain,
  CAST(f.measured_start - INTERVAL 1 YEAR AS DATE) AS chain_start,
  CAST(f.measured_end - INTERVAL 1 YEAR AS DATE) AS chain_end, CAST(NULL AS BIGINT) AS target_year
FROM asked a
JOIN figures f ON f.agency_id = a.agency_id AND f.indicator_id = a.indicator_id
  AND f.span_start = a.period_start AND f.span_end = a.period_end
WHERE a.operator = 'rise' AND NOT a.over AND f.measured_start = f.chain_start
  AND f.covered_days = date_diff('day', f.measured_start, f.measured_end) + 1`;

/** The year before a judged year, for `rise`: whole year once it is over, the same days while it runs. */
const previousSql = `SELECT a.target_id, a.agency_id, a.period_start, a.indicator_id,
    p.numerator, p.denominator, p.covered_days >= p.total_days AS full_year
  FROM asked a
  JOIN figures p ON p.agency_id = a.agency_id AND p.indicator_id = a.indicator_id
    AND p.span_start = CAST(a.period_start - INTERVAL 1 YEAR AS DATE)
    AND p.span_end = CAST(a.period_end - INTERVAL 1 YEAR AS DATE)
  WHERE a.operator = 'rise' AND a.over AND coalesce(a.valid_from <= p.measured_start, true)
  UNION ALL
  SELECT a.target_id, a.agency_id, a.period_start, a.indicator_id, s.numerator, s.denominator, true
  FROM asked a
  JOIN figures f ON f.agency_id = a.agency_id AND f.indicator_id = a.indicator_id
    AND f.span_start = a.period_start AND f.span_end = a.period_end
  JOIN same_span_figures s ON s.agency_id = f.agency_id AND s.indicator_id = f.indicator_id
    AND s.span_start = CAST(f.measured_start - INTERVAL 1 YEAR AS DATE)
    AND s.span_end = CAST(f.measured_end - INTERVAL 1 YEAR AS DATE)
  WHERE a.operator = 'rise' AND NOT a.over AND s.covered_days >= s.total_days
    AND f.measured_start = f.chain_start
    AND f.covered_days = date_diff('day', f.measured_start, f.measured_end) + 1
    AND coalesce(a.valid_from <= s.measured_start, true)`;

const rises = 'CAST(f.numerator AS HUGEINT) * p.denominator > CAST(p.numerator AS HUGEINT) * f.denominator';

/** Files needed on the days left over the files expected on them, at the same daily pace. */
const neededRate = `(CAST(a.value_micro AS DOUBLE) / ${hundred} * f.denominator * f.total_days - CAST(f.numerator AS DOUBLE) * f.covered_days)
      / (CAST(f.denominator AS DOUBLE) * (f.total_days - f.covered_days))`;

/**
 * Each reading of each judged period, with its figures and the state it would give alone.
 * \`outcome\` is state|reason so that one CASE decides both.
 */
export const readingsSql = `WITH previous AS (
  ${previousSql}
), judged_readings AS (
  SELECT a.target_id, a.agency_id, a.period_start, a.period_end, a.over, a.role, a.position, a.indicator_id,
    f.numerator, f.denominator, f.covered_days, f.total_days, f.covered_months, f.data_until, f.measured_start,
    f.measured_end, f.rows, f.source_ids, f.status, f.kind,
    p.numerator AS previous_numerator, p.denominator AS previous_denominator,
    CASE
      WHEN a.not_started THEN 'no_data|not_started'
      WHEN f.agency_id IS NULL AND EXISTS (
        SELECT 1 FROM reported r
        WHERE r.agency_id = a.agency_id AND r.indicator_id = a.indicator_id
          AND r.period_end BETWEEN a.period_start AND a.period_end
      ) THEN 'no_data|not_reported'
      WHEN f.agency_id IS NULL THEN 'no_data|not_published'
      WHEN f.kind = 'ratio' AND f.denominator = 0 AND f.numerator = 0 THEN 'not_scored|no_files'
      WHEN f.kind = 'ratio' AND f.denominator = 0 THEN 'no_data|not_reported'
      WHEN a.operator = 'rise' THEN CASE
        WHEN p.agency_id IS NULL AND a.over THEN 'no_data|no_previous_year'
        WHEN p.agency_id IS NULL THEN 'no_data|no_same_span'
        WHEN p.denominator = 0 THEN 'no_data|no_previous_year'
        WHEN a.over AND (NOT p.full_year OR f.covered_days < f.total_days) THEN 'partial|coverage'
        WHEN p.numerator >= p.denominator THEN 'not_scored|rise_not_possible'
        WHEN a.over THEN CASE WHEN ${rises} THEN 'met|' ELSE 'missed|' END
        WHEN ${rises} THEN 'on_track|' ELSE 'at_risk|' END
      WHEN a.over AND f.covered_days >= f.total_days THEN CASE WHEN ${holds} THEN 'met|' ELSE 'missed|' END
      WHEN a.over AND ${brokenForGood} THEN 'missed|broken'
      WHEN a.over THEN 'partial|coverage'
      WHEN ${holds} THEN 'on_track|'
      ELSE 'at_risk|'
    END AS outcome,
    CASE WHEN NOT a.over AND f.kind = 'ratio' AND a.operator IN ('>=', '>', '=') AND NOT i.repairable
      AND f.denominator > 0 AND f.covered_days < f.total_days THEN greatest(0, ${neededRate}) END AS needed_rate
  FROM asked a
  JOIN indicators i ON i.indicator_id = a.indicator_id
  LEFT JOIN figures f ON f.agency_id = a.agency_id AND f.indicator_id = a.indicator_id
    AND f.span_start = a.period_start AND f.span_end = a.period_end
  LEFT JOIN previous p ON p.target_id = a.target_id AND p.agency_id = a.agency_id
    AND p.period_start = a.period_start AND p.indicator_id = a.indicator_id
)
SELECT j.target_id, j.agency_id, j.period_start, j.period_end, j.role, j.position, j.indicator_id,
  split_part(outcome, '|', 1) AS state,
  CASE WHEN split_part(outcome, '|', 1) = 'at_risk' AND needed_rate > 1 THEN 'out_of_reach'
    ELSE nullif(split_part(outcome, '|', 2), '') END AS reason,
  j.numerator, CASE j.kind WHEN 'ratio' THEN j.denominator END AS denominator,
  CASE j.kind WHEN 'ratio' THEN CAST(j.numerator AS DOUBLE) / CAST(nullif(j.denominator, 0) AS DOUBLE)
    ELSE CAST(j.numerator AS DOUBLE) END AS value,
  least(1, CAST(j.covered_days AS DOUBLE) / j.total_days) AS coverage, j.covered_months,
  CASE WHEN needed_rate <= 1 THEN needed_rate END AS needed_rate,
  j.data_until, j.measured_start, j.measured_end, j.rows, j.source_ids, j.status,
  j.previous_numerator, j.previous_denominator,
  CASE WHEN j.indicator_id IN ('on-time', 'early') THEN b.numerator END AS backlog
FROM judged_readings j
LEFT JOIN (SELECT * FROM reported WHERE indicator_id = 'backlog-overdue' AND complete
  QUALIFY row_number() OVER (PARTITION BY agency_id, period_end ORDER BY cumulative DESC, period_start) = 1) b
  ON b.agency_id = j.agency_id AND b.period_end = j.measured_end
ORDER BY j.target_id, j.agency_id, j.period_start, j.period_end, j.role, j.position`;
