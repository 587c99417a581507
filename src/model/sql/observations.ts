import { type Indicator, indicatorIds, indicatorOf } from '../indicators.ts';
import { isInventory, quantity } from '../quantities.ts';

const NOTHING = 'CAST(NULL AS BIGINT)';
const NO_DATE = 'CAST(NULL AS DATE)';

function fromCaseFiles(id: string, indicator: Indicator): string {
  const numerator = quantity(indicator.numerator ?? '').sql;
  const parts = indicator.denominator ? quantity(indicator.denominator) : undefined;
  return `SELECT agency_id, field_id, '${id}' AS indicator_id, period_start, period_end, cumulative, report_year,
    ${numerator} AS numerator, ${parts?.sql ?? NOTHING} AS denominator,
    ${parts?.flow ?? NOTHING} AS denominator_flow, ${parts?.opening ?? parts?.closing ?? NOTHING} AS denominator_edge,
    pending_overdue AS overdue, CAST(NULL AS VARCHAR) AS printed_value, ${isInventory(indicator.numerator) ? 'stock_on' : NO_DATE} AS stock_on,
    status, source_id, file, line
  FROM case_files`;
}

const fromRates = `SELECT r.agency_id, CAST(NULL AS VARCHAR) AS field_id, r.indicator_id, r.period_start, r.period_end, r.cumulative, r.report_year,
    r.numerator, CASE WHEN i.kind = 'ratio' THEN r.denominator END AS denominator,
    CASE WHEN i.kind = 'ratio' THEN r.denominator END AS denominator_flow, ${NOTHING} AS denominator_edge,
    ${NOTHING} AS overdue, r.printed_value, ${NO_DATE} AS stock_on, r.status, r.source_id, r.file, r.line
  FROM rates r JOIN indicators i ON i.indicator_id = r.indicator_id AND i.origin = 'rates'`;

/** Whether everything the figure needs was printed. */
const complete = `CASE i.kind
    WHEN 'ratio' THEN o.numerator IS NOT NULL AND o.denominator IS NOT NULL
    WHEN 'count' THEN o.numerator IS NOT NULL
    ELSE o.printed_value IS NOT NULL END`;

/**
 * Both CSV shapes as one relation: a row per published row × indicator that it says something about.
 * A row without two certain dates is context and stands in no observation.
 */
export function observationsSql(): string {
  const unpivoted = indicatorIds
    .filter((id) => indicatorOf(id).origin === 'case-files')
    .map((id) => fromCaseFiles(id, indicatorOf(id)));
  return `SELECT o.agency_id, o.field_id, o.indicator_id, o.period_start, o.period_end, o.cumulative,
  CAST(coalesce(o.report_year, year(o.period_end)) AS BIGINT) AS target_year,
  o.numerator, o.denominator, o.denominator_flow, o.denominator_edge, o.overdue, o.printed_value, o.stock_on,
  ${complete} AS complete, o.status, o.source_id, o.file, o.line
FROM (
  ${[...unpivoted, fromRates].join('\n  UNION ALL\n  ')}
) o
JOIN indicators i ON i.indicator_id = o.indicator_id
WHERE o.period_start IS NOT NULL AND o.period_end IS NOT NULL
  AND (o.numerator IS NOT NULL OR o.denominator IS NOT NULL OR o.printed_value IS NOT NULL)`;
}

/** Rates of single fields of work, which no measure and no verdict reads on their own. */
export const fieldRatesSql = `SELECT agency_id, field_id, indicator_id, period_start, period_end, cumulative, numerator,
  denominator, CAST(numerator AS DOUBLE) / CAST(nullif(denominator, 0) AS DOUBLE) AS value, status, source_id, file, line
FROM observations
WHERE field_id IS NOT NULL
ORDER BY agency_id, field_id, indicator_id, period_start, period_end, file, line`;
