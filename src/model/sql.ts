import { formulaColumns } from './formula-columns.ts';
import type { Indicator } from './indicators.ts';
import { indicatorIds, indicatorOf } from './indicators.ts';
import { quantity } from './quantities.ts';
import { candidatesSql } from './sql/candidates.ts';
import { measuresSql } from './sql/measures.ts';
import { fieldRatesSql, observationsSql } from './sql/observations.ts';
import { readingsSql, sameSpansSql } from './sql/readings.ts';
import { fieldSumsSql, reportedSql } from './sql/reported.ts';
import { askedSql, judgedSql, spansSql } from './sql/spans.ts';
import { clausesSql, verdictsSql } from './sql/verdicts.ts';
import { columnsOf, type TableName } from './tables.ts';

/** One relation with its defining SQL; each may name only the base tables and the relations above it. */
export interface Definition {
  readonly name: string;
  readonly sql: string;
}

/** Every derived relation, in the order in which they are made. No SQL names a catalog or a schema. */
export const definitions: readonly Definition[] = [
  { name: 'observations', sql: observationsSql() },
  { name: 'field_rates', sql: fieldRatesSql },
  { name: 'field_sums', sql: fieldSumsSql },
  { name: 'reported', sql: reportedSql },
  { name: 'judged', sql: judgedSql },
  { name: 'asked', sql: askedSql },
  { name: 'spans', sql: spansSql },
  { name: 'figures', sql: candidatesSql('spans') },
  { name: 'same_spans', sql: sameSpansSql },
  { name: 'same_span_figures', sql: candidatesSql('same_spans') },
  { name: 'measures', sql: measuresSql },
  { name: 'readings', sql: readingsSql },
  { name: 'verdicts', sql: verdictsSql },
  { name: 'clauses', sql: clausesSql },
];

/** Relations that are shipped with their rows rather than as definitions only. */
export const materialised = ['measures', 'readings', 'verdicts', 'clauses'] as const;

/** Relations that are shipped as views, to be asked like tables. */
export const shippedViews = ['observations', 'field_rates'] as const;

/** Base tables of which each row belongs to one office; every derived relation is made office by office from them. */
export const agencyTables = [
  'case_files',
  'rates',
  'target_agencies',
] as const satisfies readonly TableName[];

/** `CREATE TABLE` of a base table: the CSV's columns with their declared types, then file and line of the row. */
export function createTableSql(table: TableName): string {
  const columns = [...columnsOf(table)].map(([name, meta]) => `${name} ${meta.sql}`);
  return `CREATE TABLE ${table} (${columns.join(', ')}, file VARCHAR, line BIGINT)`;
}

/** What the SQL needs to know of an indicator beyond its record: does it add up, and what stands at the edge. */
export function indicatorShape(indicator: Indicator) {
  const parts = [indicator.numerator, indicator.denominator].flatMap((name) =>
    name ? [quantity(name)] : [],
  );
  const last = parts.at(-1);
  const nature = parts.some((part) => !part.flow) ? 'stock' : 'flow';
  const edge = last?.opening ? 'opening' : last?.closing ? 'closing' : null;
  return { nature, edge } as const;
}

export const indicatorRows = indicatorIds.map((indicator_id) => {
  const indicator = indicatorOf(indicator_id);
  return {
    indicator_id,
    ...indicator,
    ...indicatorShape(indicator),
    formula_columns_vi: formulaColumns(indicator_id, 'vi'),
    formula_columns_en: formulaColumns(indicator_id, 'en'),
  };
});
