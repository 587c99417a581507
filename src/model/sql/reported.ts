import { type Indicator, indicatorIds, indicatorOf } from '../indicators.ts';
import { isInventory, quantity } from '../quantities.ts';

/** A sum that is unknown as soon as one term is. */
export const strictSum = (term: string): string =>
  `CASE WHEN count(${term}) = count(*) THEN CAST(sum(${term}) AS BIGINT) END`;

/** The ids of several `|` lists, each once, in order. */
export const distinctIds = (column: string): string =>
  `array_to_string(list_sort(list_distinct(string_split(string_agg(DISTINCT ${column}, '|'), '|'))), '|')`;

/** The least settled status of several rows. */
export const leastSettled = `CASE WHEN bool_or(status = 'preliminary') THEN 'preliminary'
    WHEN bool_or(status = 'revised') THEN 'revised' ELSE 'official' END`;

/** A quantity of one row under a name of its own; its strict sum over field rows stands under the same name. */
interface Term {
  readonly name: string;
  readonly sql: string;
}

interface Terms {
  readonly numerator: Term;
  readonly denominator: Term | null;
  readonly flow: Term | null;
  readonly edge: Term | null;
}

const term = (name: string, sql: string | undefined): Term | null => (sql ? { name, sql } : null);

function termsOf({ numerator = '', denominator }: Indicator): Terms {
  const whole = denominator ? quantity(denominator) : undefined;
  return {
    numerator: { name: numerator, sql: quantity(numerator).sql },
    denominator: term(`${denominator}`, whole?.sql),
    flow: term(`${denominator}_flow`, whole?.flow),
    edge: term(`${denominator}_edge`, whole?.opening ?? whole?.closing),
  };
}

const fromCaseFiles = indicatorIds
  .map((id) => ({ id, indicator: indicatorOf(id) }))
  .filter(({ indicator }) => indicator.origin === 'case-files');

/** Every quantity that an indicator needs, once. */
const allTerms = new Map(
  fromCaseFiles.flatMap(({ indicator }) =>
    Object.values(termsOf(indicator)).flatMap((each) => (each ? [[each.name, each.sql] as const] : [])),
  ),
);

/**
 * The fields of work of each office and period added, where the office says that they are all there: one row per
 * agency × period × cumulative with a column per quantity, which is unknown as soon as one field lacks it.
 */
export const fieldSumsSql = `SELECT agency_id, period_start, period_end, cumulative,
  CAST(max(coalesce(report_year, year(period_end))) AS BIGINT) AS target_year, min(stock_on) AS stock_on,
  ${[...allTerms].map(([name, sql]) => `${strictSum(sql)} AS ${name}`).join(',\n  ')},
  ${strictSum('pending_overdue')} AS overdue,
  ${leastSettled} AS status, string_agg(DISTINCT source_id, '|' ORDER BY source_id) AS source_ids,
  string_agg(file || '#' || line, '|' ORDER BY file, line) AS rows, min(file) AS file, min(line) AS line
FROM case_files
WHERE field_id IS NOT NULL AND period_start IS NOT NULL AND period_end IS NOT NULL
GROUP BY agency_id, period_start, period_end, cumulative
HAVING bool_and(coalesce(fields_complete, 'false') = 'true')`;

const NOTHING = 'CAST(NULL AS BIGINT)';

/** The sums that give an indicator everything it needs, as rows of that indicator. */
function fromFields({ id, indicator }: (typeof fromCaseFiles)[number]): string {
  const { numerator, denominator, flow, edge } = termsOf(indicator);
  const needed = [numerator, denominator].flatMap((each) => (each ? [`${each.name} IS NOT NULL`] : []));
  return `SELECT agency_id, '${id}' AS indicator_id, period_start, period_end, cumulative, target_year,
    ${numerator.name} AS numerator, ${denominator?.name ?? NOTHING} AS denominator,
    ${flow?.name ?? NOTHING} AS denominator_flow, ${edge?.name ?? NOTHING} AS denominator_edge, overdue,
    ${isInventory(indicator.numerator) ? 'stock_on' : 'CAST(NULL AS DATE)'} AS stock_on,
    status, source_ids, rows, file, line
  FROM field_sums WHERE ${needed.join(' AND ')}`;
}

/**
 * One row per agency × indicator × period × cumulative, whole agency: the whole-agency row where it is complete,
 * else the sum of its field rows where the office says that they are all there, else the incomplete row.
 */
export const reportedSql = `WITH candidates AS (
  SELECT agency_id, indicator_id, period_start, period_end, cumulative, target_year,
    numerator, denominator, denominator_flow, denominator_edge, overdue, printed_value, stock_on, complete,
    status, source_id AS source_ids, file || '#' || line AS rows, 'reported' AS method,
    CASE WHEN complete THEN 1 ELSE 3 END AS preference, file, line
  FROM observations
  WHERE field_id IS NULL
  UNION ALL
  SELECT agency_id, indicator_id, period_start, period_end, cumulative, target_year,
    numerator, denominator, denominator_flow, denominator_edge, overdue, CAST(NULL AS VARCHAR), stock_on, true,
    status, source_ids, rows, 'fields', 2, file, line
  FROM (
  ${fromCaseFiles.map(fromFields).join('\n  UNION ALL\n  ')}
  )
)
SELECT * EXCLUDE (preference, file, line)
FROM candidates
QUALIFY row_number() OVER (
  PARTITION BY agency_id, indicator_id, period_start, period_end, cumulative ORDER BY preference, file, line
) = 1`;
