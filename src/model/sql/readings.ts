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
const brokenForGood = `(NOT i.repairable AND i.nature = 'flow' AND (
      (f.kind = 'ratio' AND a.value_micro = ${hundred} AND a.operator IN ('>=', '=') AND f.numerator < f.denominator)
      OR (a.value_micro = 0 AND a.operator IN ('<=', '=') AND f.numerator > 0)))`;

/** The same day a year before. */
const yearBefore = (day: string): string => `CAST(${day} - INTERVAL 1 YEAR AS DATE)`;

const withoutGap = `f.measured_start = f.chain_start
    AND f.covered_days = date_diff('day', f.measured_start, f.measured_end) + 1`;

/** Where the same days of the year before are needed to judge a rise in a running year. */
export const sameSpansSql = `SELECT DISTINCT f.agency_id, f.indicator_id, ${yearBefore('f.chain_start')} AS span_start,
  ${yearBefore('f.measured_end')} AS span_end, f.chain, ${yearBefore('f.chain_start')} AS chain_start,
  ${yearBefore('f.measured_end')} AS chain_end,
  CASE WHEN a.whole_year THEN CAST(year(a.period_end) - 1 AS BIGINT) END AS target_year
FROM asked a
JOIN figures f ON f.agency_id = a.agency_id AND f.indicator_id = a.indicator_id
  AND f.span_start = a.period_start AND f.span_end = a.period_end
WHERE a.operator = 'rise' AND NOT a.over AND f.known AND ${withoutGap}`;

const rises = (before: string): string =>
  `CAST(f.numerator AS HUGEINT) * ${before}.denominator > CAST(${before}.numerator AS HUGEINT) * f.denominator`;

const perfect = (before: string): string =>
  `(${before}.denominator > 0 AND ${before}.numerator >= ${before}.denominator)`;

const fullYear = '(p.covered_days >= p.total_days)';

/** Last year was already at its highest, so that nothing can be higher. */
const bestBefore = `coalesce(p.known AND ${fullYear} AND ${perfect('p')}, false)`;

const riseOutcome = `CASE
        WHEN a.valid_from > ${yearBefore('a.period_start')} THEN 'no_data|no_previous_year'
        WHEN ${bestBefore} THEN 'not_scored|rise_not_possible'
        WHEN NOT a.over THEN CASE
          WHEN s.agency_id IS NULL THEN 'no_data|no_same_span'
          WHEN f.denominator = 0 OR s.denominator = 0 THEN 'not_scored|no_files'
          WHEN ${perfect('s')} THEN 'not_scored|rise_not_possible'
          WHEN ${rises('s')} THEN 'on_track|' ELSE 'at_risk|' END
        WHEN NOT coalesce(p.known, false) THEN 'no_data|no_previous_year'
        WHEN NOT ${fullYear} OR f.covered_days < f.total_days THEN 'partial|coverage'
        WHEN f.denominator = 0 OR p.denominator = 0 THEN 'not_scored|no_files'
        WHEN ${rises('p')} THEN 'met|' ELSE 'missed|' END`;

/** Files that must succeed among those still to come at the same daily pace, and how many are to come; both × total. */
const needed = `(a.value_micro * f.denominator * f.total_days - CAST(f.numerator AS HUGEINT) * ${hundred} * f.covered_days)`;
const coming = `(CAST(f.denominator AS HUGEINT) * ${hundred} * (f.total_days - f.covered_days))`;

const hasPace = `(NOT a.over AND f.kind = 'ratio' AND a.operator IN ('>=', '>', '=') AND NOT i.repairable
      AND i.nature = 'flow' AND f.denominator > 0 AND f.covered_days < f.total_days)`;

/**
 * Each reading of each judged period, with its figures and the state it would give alone.
 * \`outcome\` is state|reason so that one CASE decides both.
 */
export const readingsSql = `WITH judged_readings AS (
  SELECT a.target_id, a.agency_id, a.period_start, a.period_end, a.role, a.position, a.indicator_id,
    f.numerator, f.denominator, f.covered_days, f.total_days, f.covered_months, f.measured_start,
    f.measured_end, f.rows, f.source_ids, f.status, f.kind, f.overdue,
    CASE WHEN a.over OR ${bestBefore} THEN p.numerator ELSE s.numerator END AS previous_numerator,
    CASE WHEN a.over OR ${bestBefore} THEN p.denominator ELSE s.denominator END AS previous_denominator,
    CASE
      WHEN a.not_started THEN 'no_data|not_started'
      WHEN u.agency_id IS NULL THEN 'no_data|not_published'
      WHEN f.agency_id IS NULL THEN 'no_data|not_reported'
      WHEN a.operator = 'rise' THEN ${riseOutcome}
      WHEN f.kind = 'ratio' AND f.denominator = 0 THEN
        CASE WHEN a.over AND f.covered_days < f.total_days THEN 'partial|coverage' ELSE 'not_scored|no_files' END
      WHEN a.over AND f.covered_days >= f.total_days THEN CASE WHEN ${holds} THEN 'met|' ELSE 'missed|' END
      WHEN a.over AND ${brokenForGood} THEN 'missed|'
      WHEN a.over THEN 'partial|coverage'
      WHEN ${holds} THEN 'on_track|'
      WHEN ${hasPace} AND ${needed} > ${coming} THEN 'at_risk|out_of_reach'
      ELSE 'at_risk|'
    END AS outcome,
    CASE WHEN a.operator <> 'rise' AND ${hasPace} AND ${needed} <= ${coming}
      THEN greatest(0, CAST(${needed} AS DOUBLE) / CAST(${coming} AS DOUBLE)) END AS needed_rate
  FROM asked a
  JOIN indicators i ON i.indicator_id = a.indicator_id
  LEFT JOIN figures u ON u.agency_id = a.agency_id AND u.indicator_id = a.indicator_id
    AND u.span_start = a.period_start AND u.span_end = a.period_end
  LEFT JOIN figures f ON f.agency_id = a.agency_id AND f.indicator_id = a.indicator_id
    AND f.span_start = a.period_start AND f.span_end = a.period_end AND f.known AND NOT a.not_started
  LEFT JOIN figures p ON a.operator = 'rise' AND p.agency_id = a.agency_id AND p.indicator_id = a.indicator_id
    AND p.span_start = ${yearBefore('a.period_start')} AND p.span_end = ${yearBefore('a.period_end')}
  LEFT JOIN same_span_figures s ON a.operator = 'rise' AND NOT a.over AND s.known AND s.covered_days >= s.total_days
    AND s.agency_id = f.agency_id AND s.indicator_id = f.indicator_id AND ${withoutGap}
    AND s.span_start = ${yearBefore('f.chain_start')} AND s.span_end = ${yearBefore('f.measured_end')}
)
SELECT j.target_id, j.agency_id, j.period_start, j.period_end, j.role, j.position, j.indicator_id,
  split_part(outcome, '|', 1) AS state, nullif(split_part(outcome, '|', 2), '') AS reason,
  j.numerator, CASE j.kind WHEN 'ratio' THEN j.denominator END AS denominator,
  CASE j.kind WHEN 'ratio' THEN CAST(j.numerator AS DOUBLE) / CAST(nullif(j.denominator, 0) AS DOUBLE)
    ELSE CAST(j.numerator AS DOUBLE) END AS value,
  CASE WHEN j.covered_days >= j.total_days THEN 1 ELSE CAST(j.covered_days AS DOUBLE) / j.total_days END AS coverage,
  j.covered_months, j.needed_rate, j.measured_end AS data_until, j.measured_start, j.measured_end, j.rows,
  j.source_ids, j.status,
  CASE WHEN NOT starts_with(outcome, 'no_data') THEN j.previous_numerator END AS previous_numerator,
  CASE WHEN NOT starts_with(outcome, 'no_data') THEN j.previous_denominator END AS previous_denominator,
  CASE WHEN j.indicator_id IN ('on-time', 'early') THEN j.overdue END AS backlog
FROM judged_readings j
ORDER BY j.target_id, j.agency_id, j.period_start, j.period_end, j.role, j.position`;
