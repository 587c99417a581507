import { distinctIds, leastSettled, strictSum } from './reported.ts';

const days = (from: string, to: string): string => `date_diff('day', ${from}, ${to}) + 1`;

const key = 'agency_id, indicator_id, span_start, span_end, chain, chain_start, chain_end';

/** First day of the first whole month of a chain: report years count from the 15th, all others from the 1st. */
const firstMonth = `CASE WHEN chain = 'report' OR day(chain_start) = 1 THEN chain_start
      ELSE CAST(date_trunc('month', chain_start) + to_months(1) AS DATE) END`;

const start = `CASE nature WHEN 'stock' THEN chain_start ELSE period_start END`;

/** Whole months of the chain inside one row's days: those over by its last day, less those begun before its first. */
const monthsInside = `greatest(0, date_sub('month', ${firstMonth}, least(until, chain_end) + 1)
      - greatest(0, date_sub('month', ${firstMonth}, ${start} - 1) + CASE WHEN ${start} > ${firstMonth} THEN 1 ELSE 0 END))`;

/** One published row that says all: the one that covers most days, those with every part first, the newest of several. */
const single = (from: string): string => `SELECT ${key}, 1 AS row_count, cumulative,
    ${start} AS measured_start, until AS measured_end,
    numerator, denominator, overdue, complete, complete AS known, status, source_ids, rows,
    ${days(start, 'until')} AS covered_days, ${monthsInside} AS covered_months
  FROM members
  WHERE ${from}
  QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY complete DESC, covered_days DESC, period_end DESC) = 1`;

/**
 * Figures that the published rows give for each span of days: the cumulative row that covers most days,
 * or the in-period rows added. A closing cumulative row wins over a sum of the same length; they are never added.
 * Chains are never mixed: rows make a report year only when each runs from a 15th to a 14th, or when they leave no gap.
 * Rows that miss a part are left out, unless there are no others; the figure is then not known.
 *
 * In: the name of a relation with the columns of `spans`. Out: SQL with one row per span that has a figure.
 */
export function candidatesSql(spans: string): string {
  return `WITH mid_month AS (
  SELECT DISTINCT agency_id, indicator_id, target_year FROM reported WHERE day(period_start) = 15 AND NOT cumulative
), near AS (
  SELECT s.*, r.* EXCLUDE (agency_id, indicator_id, target_year)
  FROM ${spans} s
  JOIN reported r ON r.agency_id = s.agency_id AND r.indicator_id = s.indicator_id
    AND r.target_year = s.target_year
  UNION ALL
  SELECT s.*, r.* EXCLUDE (agency_id, indicator_id, target_year)
  FROM ${spans} s
  JOIN reported r ON r.agency_id = s.agency_id AND r.indicator_id = s.indicator_id
  WHERE s.target_year IS NULL
), members AS (
  SELECT r.agency_id, r.indicator_id, r.span_start, r.span_end, r.chain, r.chain_start, r.chain_end,
    i.nature, i.edge, i.kind, r.period_start, r.period_end, r.cumulative, r.numerator, r.denominator,
    r.denominator_flow, r.denominator_edge, r.overdue, r.complete,
    CASE i.nature WHEN 'stock' THEN coalesce(r.stock_on, r.period_end) ELSE r.period_end END AS until,
    r.status, r.source_ids, r.rows
  FROM near r
  JOIN indicators i ON i.indicator_id = r.indicator_id
  WHERE i.kind IN ('ratio', 'count') AND r.period_start >= r.chain_start AND r.period_end <= r.chain_end
    -- Rows that make a report year begin on a 15th; where none does, its sums need not be tried.
    AND (r.chain <> 'report' OR r.cumulative OR i.nature = 'stock' OR EXISTS (
      SELECT 1 FROM mid_month d
      WHERE d.agency_id = r.agency_id AND d.indicator_id = r.indicator_id AND d.target_year = r.target_year
    ))
), closing AS (
  ${single('cumulative')}
), latest_stock AS (
  ${single("nature = 'stock' AND NOT cumulative")}
), usable AS (
  SELECT * FROM members
  WHERE nature = 'flow' AND NOT cumulative
  QUALIFY complete OR NOT bool_or(complete) OVER (PARTITION BY ${key})
), counted AS (
  SELECT * FROM usable u
  WHERE EXISTS (
    SELECT 1 FROM asked a
    WHERE a.agency_id = u.agency_id AND a.indicator_id = u.indicator_id
      AND a.period_start = u.span_start AND a.period_end = u.span_end
  )
), months AS (
  SELECT ${key}, month_start, CAST(month_start + to_months(1) AS DATE) - 1 AS month_end
  FROM (
    SELECT ${key}, CAST(${firstMonth} + to_months(CAST(m AS INTEGER)) AS DATE) AS month_start
    FROM (
      SELECT DISTINCT ${key}, unnest(range(0, date_sub('month', ${firstMonth}, chain_end + 1))) AS m FROM counted
    )
  )
), whole_months AS (
  SELECT ${key}, count(*) AS covered_months
  FROM (
    SELECT ${key}, m.month_start
    FROM months m JOIN counted r USING (${key})
    WHERE r.period_start <= m.month_end AND r.period_end >= m.month_start
    GROUP BY ${key}, m.month_start, m.month_end
    HAVING sum(${days('greatest(r.period_start, m.month_start)', 'least(r.period_end, m.month_end)')})
      = ${days('m.month_start', 'm.month_end')}
  )
  GROUP BY ${key}
), added AS (
  SELECT ${key}, count(*) AS row_count, false AS cumulative, min(period_start) AS measured_start,
    max(period_end) AS measured_end, ${strictSum('numerator')} AS numerator,
    CASE WHEN any_value(kind) = 'count' THEN CAST(NULL AS BIGINT)
      WHEN count(*) = 1 THEN max(denominator)
      WHEN any_value(edge) = 'opening' THEN ${strictSum('denominator_flow')} + arg_min_null(denominator_edge, period_start)
      WHEN any_value(edge) = 'closing' THEN ${strictSum('denominator_flow')} + arg_max_null(denominator_edge, period_start)
      ELSE ${strictSum('denominator_flow')} END AS denominator,
    arg_max_null(overdue, period_start) AS overdue, bool_and(complete) AS complete, any_value(kind) AS kind,
    ${leastSettled} AS status, ${distinctIds('source_ids')} AS source_ids,
    string_agg(rows, '|' ORDER BY period_start) AS rows,
    CAST(sum(${days('period_start', 'period_end')}) AS BIGINT) AS covered_days
  FROM usable
  GROUP BY ${key}
  HAVING chain <> 'report' OR bool_and(day(period_start) = 15 AND day(period_end) = 14)
    OR sum(${days('period_start', 'period_end')}) = ${days('chain_start', 'max(period_end)')}
), candidates AS (
  SELECT * FROM closing
  UNION ALL BY NAME SELECT * FROM latest_stock
  UNION ALL BY NAME
  SELECT a.* EXCLUDE (kind), complete AND (kind = 'count' OR denominator IS NOT NULL) AS known,
    coalesce(w.covered_months, 0) AS covered_months
  FROM added a LEFT JOIN whole_months w USING (${key})
)
SELECT c.*, i.kind, ${days('chain_start', 'chain_end')} AS total_days
FROM candidates c JOIN indicators i ON i.indicator_id = c.indicator_id
QUALIFY row_number() OVER (
  PARTITION BY c.agency_id, c.indicator_id, span_start, span_end
  ORDER BY known DESC, covered_days DESC, c.cumulative DESC, chain
) = 1`;
}
