const hundred = '100000000';

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

const perfect = (before: string): string =>
  `coalesce(${before}.denominator > 0 AND ${before}.numerator >= ${before}.denominator, false)`;

/**
 * Everything a judgement looks at, side by side. `reached` against `wanted` is the exact comparison by
 * cross-multiplication (numerator × 100 against value × denominator, both × a million), never of a rounded rate.
 * `needed` of `coming` files must succeed on the days left, at the same daily pace; both are scaled alike.
 */
const figured = `SELECT a.*, i.repairable, i.nature, u.agency_id IS NOT NULL AS published, f.agency_id IS NOT NULL AS known,
    f.kind, f.numerator, f.denominator, f.covered_days, f.total_days, f.covered_days >= f.total_days AS full_period,
    f.covered_months, f.measured_start, f.measured_end, f.rows, f.source_ids, f.status, f.overdue,
    CASE f.kind WHEN 'count' THEN CAST(f.numerator AS HUGEINT) * 1000000
      ELSE CAST(f.numerator AS HUGEINT) * ${hundred} END AS reached,
    CASE f.kind WHEN 'count' THEN a.value_micro ELSE a.value_micro * CAST(f.denominator AS HUGEINT) END AS wanted,
    a.value_micro * f.denominator * f.total_days - CAST(f.numerator AS HUGEINT) * ${hundred} * f.covered_days AS needed,
    CAST(f.denominator AS HUGEINT) * ${hundred} * (f.total_days - f.covered_days) AS coming,
    NOT a.over AND f.kind = 'ratio' AND a.operator IN ('>=', '>', '=') AND NOT i.repairable AND i.nature = 'flow'
      AND f.denominator > 0 AND f.covered_days < f.total_days AS has_pace,
    CASE WHEN a.operator = 'rise' AND NOT a.over AND ${withoutGap} THEN ${yearBefore('f.chain_start')} END AS same_start,
    CASE WHEN a.operator = 'rise' AND NOT a.over AND ${withoutGap} THEN ${yearBefore('f.measured_end')} END AS same_end,
    coalesce(a.valid_from > ${yearBefore('a.period_start')}, false) AS founded_later
  FROM wanted a
  JOIN indicators i ON i.indicator_id = a.indicator_id
  LEFT JOIN figures u ON u.agency_id = a.agency_id AND u.indicator_id = a.indicator_id
    AND u.span_start = a.period_start AND u.span_end = a.period_end
  LEFT JOIN (SELECT * FROM figures WHERE known) f ON f.agency_id = a.agency_id AND f.indicator_id = a.indicator_id
    AND f.span_start = a.begun_start AND f.span_end = a.period_end`;

/** Beside them the year before, and the same days of the year before, where a rise asks for them. */
const compared = `SELECT f.*,
    p.numerator AS year_numerator, p.denominator AS year_denominator, coalesce(p.known, false) AS year_known,
    coalesce(p.covered_days >= p.total_days, false) AS year_full, ${perfect('p')} AS year_perfect,
    s.numerator AS span_numerator, s.denominator AS span_denominator, s.agency_id IS NOT NULL AS span_known,
    ${perfect('s')} AS span_perfect
  FROM figured f
  LEFT JOIN figures p ON p.agency_id = f.agency_id AND p.indicator_id = f.indicator_id
    AND p.span_start = f.previous_start AND p.span_end = f.previous_end
  LEFT JOIN (SELECT * FROM same_span_figures WHERE known AND covered_days >= total_days) s
    ON s.agency_id = f.agency_id AND s.indicator_id = f.indicator_id
    AND s.span_start = f.same_start AND s.span_end = f.same_end`;

/** What to look up, null where nothing is: joins on equal columns alone stay fast over a whole country. */
const wanted = `SELECT *, CASE WHEN NOT not_started THEN period_start END AS begun_start,
    CASE WHEN operator = 'rise' THEN ${yearBefore('period_start')} END AS previous_start,
    CASE WHEN operator = 'rise' THEN ${yearBefore('period_end')} END AS previous_end
  FROM asked`;

/** \`holds\`: the condition on the figures; \`broken\`: a 100 or a 0 that final counts broke and no later count mends. */
const tested = `SELECT *,
    CASE operator
      WHEN '>=' THEN reached >= wanted
      WHEN '>' THEN reached > wanted
      WHEN '<=' THEN reached <= wanted
      WHEN '<' THEN reached < wanted
      WHEN '=' THEN CASE WHEN value_micro = ${hundred} AND kind = 'ratio' THEN reached >= wanted ELSE reached = wanted END
    END AS holds,
    NOT repairable AND nature = 'flow' AND (
      (kind = 'ratio' AND value_micro = ${hundred} AND operator IN ('>=', '=') AND numerator < denominator)
      OR (value_micro = 0 AND operator IN ('<=', '=') AND numerator > 0)) AS broken,
    coalesce(has_pace AND (needed > coming OR (operator = '>' AND needed = coming)), false) AS out_of_reach,
    CAST(numerator AS HUGEINT) * year_denominator > CAST(year_numerator AS HUGEINT) * denominator AS above_year,
    CAST(numerator AS HUGEINT) * span_denominator > CAST(span_numerator AS HUGEINT) * denominator AS above_span
  FROM compared`;

const riseOutcome = `CASE
        WHEN founded_later THEN 'no_data|no_previous_year'
        WHEN year_known AND year_full AND year_perfect THEN 'not_scored|rise_not_possible'
        WHEN NOT over THEN CASE
          WHEN NOT span_known THEN 'no_data|no_same_span'
          WHEN denominator = 0 OR span_denominator = 0 THEN 'not_scored|no_files'
          WHEN span_perfect THEN 'not_scored|rise_not_possible'
          WHEN above_span THEN 'on_track|'
          ELSE 'at_risk|' END
        WHEN NOT year_known THEN 'no_data|no_previous_year'
        WHEN NOT year_full OR NOT full_period THEN 'partial|coverage'
        WHEN denominator = 0 OR year_denominator = 0 THEN 'not_scored|no_files'
        WHEN above_year THEN 'met|'
        ELSE 'missed|' END`;

/** state|reason, so that one CASE decides both. */
const judged = `SELECT *,
    CASE
      WHEN not_started THEN 'no_data|not_started'
      WHEN NOT published THEN 'no_data|not_published'
      WHEN NOT known THEN 'no_data|not_reported'
      WHEN operator = 'rise' THEN ${riseOutcome}
      WHEN kind = 'ratio' AND denominator = 0 THEN
        CASE WHEN over AND NOT full_period THEN 'partial|coverage' ELSE 'not_scored|no_files' END
      WHEN over AND full_period THEN CASE WHEN holds THEN 'met|' ELSE 'missed|' END
      WHEN over AND broken THEN 'missed|'
      WHEN over THEN 'partial|coverage'
      WHEN holds THEN 'on_track|'
      WHEN out_of_reach THEN 'at_risk|out_of_reach'
      ELSE 'at_risk|'
    END AS outcome,
    over OR (year_known AND year_full AND year_perfect) AS against_year
  FROM tested`;

/** Each reading of each judged period, with its figures and the state it would give alone. */
export const readingsSql = `WITH wanted AS (
  ${wanted}
), figured AS (
  ${figured}
), compared AS (
  ${compared}
), tested AS (
  ${tested}
), outcomes AS (
  ${judged}
)
SELECT target_id, agency_id, period_start, period_end, role, position, indicator_id,
  split_part(outcome, '|', 1) AS state, nullif(split_part(outcome, '|', 2), '') AS reason,
  numerator, CASE kind WHEN 'ratio' THEN denominator END AS denominator,
  CASE kind WHEN 'ratio' THEN CAST(numerator AS DOUBLE) / CAST(nullif(denominator, 0) AS DOUBLE)
    ELSE CAST(numerator AS DOUBLE) END AS value,
  CASE WHEN full_period THEN 1 ELSE CAST(covered_days AS DOUBLE) / total_days END AS coverage, covered_months,
  CASE WHEN operator <> 'rise' AND has_pace AND NOT out_of_reach
    THEN greatest(0, CAST(needed AS DOUBLE) / CAST(coming AS DOUBLE)) END AS needed_rate,
  measured_end AS data_until, measured_start, measured_end, rows, source_ids, status,
  CASE WHEN operator = 'rise' AND NOT starts_with(outcome, 'no_data') THEN
    CASE WHEN against_year THEN year_numerator ELSE span_numerator END END AS previous_numerator,
  CASE WHEN operator = 'rise' AND NOT starts_with(outcome, 'no_data') THEN
    CASE WHEN against_year THEN year_denominator ELSE span_denominator END END AS previous_denominator,
  CASE WHEN indicator_id IN ('on-time', 'early') THEN overdue END AS backlog,
  (SELECT sample FROM release) AS sample
FROM outcomes
ORDER BY target_id, agency_id, period_start, period_end, role, position`;
