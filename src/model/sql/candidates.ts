import { leastSettled, strictSum } from './reported.ts';

const days = (from: string, to: string): string => `date_diff('day', ${from}, ${to}) + 1`;

/** Whole months of the chain that end on or before a day, for a figure without gaps. */
const monthsUntil = (day: string): string =>
  `greatest(0, date_sub('month', chain_start, least(${day}, chain_end) + 1))`;

const key = 'agency_id, indicator_id, span_start, span_end, chain, chain_start, chain_end';

/**
 * Figures that the published rows give for each span of days: the latest cumulative row from the chain's first day,
 * or the in-period rows added. A closing cumulative row wins over a sum of the same length; they are never added.
 *
 * In: the name of a relation with the columns of `spans`. Out: SQL with one row per span that has a figure.
 */
export function candidatesSql(spans: string): string {
  return `WITH members AS (
  SELECT s.agency_id, s.indicator_id, s.span_start, s.span_end, s.chain, s.chain_start, s.chain_end,
    i.nature, i.edge, r.period_start, r.period_end, r.cumulative, r.numerator, r.denominator,
    r.denominator_flow, r.denominator_edge, coalesce(r.stock_on, r.period_end) AS stock_on,
    r.status, r.source_ids, r.rows
  FROM ${spans} s
  JOIN reported r ON r.agency_id = s.agency_id AND r.indicator_id = s.indicator_id
    AND r.period_start >= s.chain_start AND r.period_end <= s.chain_end
    AND (s.target_year IS NULL OR r.target_year = s.target_year)
  JOIN indicators i ON i.indicator_id = s.indicator_id
  WHERE r.complete AND i.kind IN ('ratio', 'count')
), closing AS (
  SELECT ${key}, 1 AS row_count, true AS cumulative, period_start AS measured_start, period_end AS measured_end,
    numerator, denominator, status, source_ids, rows,
    CASE nature WHEN 'stock' THEN least(stock_on, chain_end) ELSE period_end END AS data_until,
    ${days('chain_start', "CASE nature WHEN 'stock' THEN least(stock_on, chain_end) ELSE period_end END")} AS covered_days,
    ${monthsUntil("CASE nature WHEN 'stock' THEN stock_on ELSE period_end END")} AS covered_months
  FROM members
  WHERE cumulative AND period_start = chain_start
  QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY period_end DESC) = 1
), latest_stock AS (
  SELECT ${key}, 1 AS row_count, false AS cumulative, period_start AS measured_start, period_end AS measured_end,
    numerator, denominator, status, source_ids, rows, least(stock_on, chain_end) AS data_until,
    ${days('chain_start', 'least(stock_on, chain_end)')} AS covered_days, ${monthsUntil('stock_on')} AS covered_months
  FROM members
  WHERE nature = 'stock' AND NOT cumulative
  QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY period_end DESC, period_start DESC) = 1
), counted AS (
  SELECT * FROM members m
  WHERE nature = 'flow' AND NOT cumulative AND EXISTS (
    SELECT 1 FROM asked a
    WHERE a.agency_id = m.agency_id AND a.indicator_id = m.indicator_id
      AND a.period_start = m.span_start AND a.period_end = m.span_end
  )
), months AS (
  SELECT ${key}, month_start, CAST(month_start + to_months(1) AS DATE) - 1 AS month_end
  FROM (
    SELECT ${key}, CAST(chain_start + to_months(CAST(m AS INTEGER)) AS DATE) AS month_start
    FROM (SELECT DISTINCT ${key}, unnest(range(0, date_sub('month', chain_start, chain_end + 1))) AS m FROM counted)
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
    max(period_end) AS measured_end, CAST(sum(numerator) AS BIGINT) AS numerator,
    CASE WHEN count(*) = 1 THEN max(denominator)
      WHEN any_value(edge) = 'opening' THEN ${strictSum('denominator_flow')} + first(denominator_edge ORDER BY period_start)
      WHEN any_value(edge) = 'closing' THEN ${strictSum('denominator_flow')} + last(denominator_edge ORDER BY period_start)
      ELSE ${strictSum('denominator_flow')} END AS denominator,
    ${leastSettled} AS status, string_agg(DISTINCT source_ids, '|' ORDER BY source_ids) AS source_ids,
    string_agg(rows, '|' ORDER BY period_start) AS rows, max(period_end) AS data_until,
    CAST(sum(${days('period_start', 'period_end')}) AS BIGINT) AS covered_days
  FROM members
  WHERE nature = 'flow' AND NOT cumulative
  GROUP BY ${key}
), candidates AS (
  SELECT * FROM closing
  UNION ALL BY NAME SELECT * FROM latest_stock
  UNION ALL BY NAME
  SELECT a.*, coalesce(w.covered_months, 0) AS covered_months FROM added a LEFT JOIN whole_months w USING (${key})
)
SELECT c.*, i.kind, ${days('chain_start', 'chain_end')} AS total_days
FROM candidates c JOIN indicators i ON i.indicator_id = c.indicator_id
WHERE c.denominator IS NOT NULL OR i.kind = 'count'
QUALIFY row_number() OVER (
  PARTITION BY c.agency_id, c.indicator_id, span_start, span_end
  ORDER BY covered_days DESC, c.cumulative DESC, chain
) = 1`;
}
