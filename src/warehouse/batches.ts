import type { DuckDBConnection } from '@duckdb/node-api';
import { quote } from '../model/sql/quote.ts';
import { agencyTables } from '../model/sql.ts';
import { tableNames } from '../model/tables.ts';
import { query, run } from './database.ts';

/** Offices whose ids stand between two, both included. */
export interface Batch {
  readonly first: string;
  readonly last: string;
}

/** Published rows that are worked on at once; what the SQL makes of them fits into a few gigabytes. */
const ROWS = 500_000;

/**
 * Splits the offices, in the order of their ids, so that no batch has many more rows than `most`. An office is never
 * split: no rule of judgement looks from one office at another. Out: at least one batch.
 */
export async function batchesOf(connection: DuckDBConnection, most = ROWS): Promise<readonly Batch[]> {
  const rows = await query(
    connection,
    `WITH sizes AS (
      SELECT a.agency_id, coalesce(c.n, 0) + coalesce(r.n, 0) AS n
      FROM agencies a
      LEFT JOIN (SELECT agency_id, count(*) AS n FROM case_files GROUP BY agency_id) c ON c.agency_id = a.agency_id
      LEFT JOIN (SELECT agency_id, count(*) AS n FROM rates GROUP BY agency_id) r ON r.agency_id = a.agency_id
    ), placed AS (
      SELECT agency_id, (sum(n) OVER (ORDER BY agency_id) - n) // ${most} AS batch FROM sizes
    )
    SELECT min(agency_id) AS first, max(agency_id) AS last FROM placed GROUP BY batch ORDER BY batch`,
  );
  const batches = rows.map(({ first, last }) => ({ first: String(first), last: String(last) }));
  return batches.length > 0 ? batches : [{ first: '', last: '' }];
}

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const isOfAgency = (table: string): boolean => (agencyTables as readonly string[]).includes(table);

/**
 * Runs some work in a database of its own that holds all loaded tables, but of those that belong to offices only the
 * rows of a batch. What the work makes there vanishes afterwards.
 */
export async function inBatch(
  connection: DuckDBConnection,
  { first, last }: Batch,
  work: () => Promise<void>,
): Promise<void> {
  const [current] = await query(connection, 'SELECT current_database() AS name');
  const all = identifier(String(current?.['name']));
  await run(connection, "ATTACH ':memory:' AS batch");
  for (const table of ['release', 'indicators', ...tableNames]) {
    const chosen = isOfAgency(table) ? `WHERE agency_id BETWEEN ${quote(first)} AND ${quote(last)}` : '';
    await run(connection, `CREATE TABLE batch.${table} AS SELECT * FROM ${all}.${table} ${chosen}`);
  }
  await run(connection, 'USE batch');
  await work();
  await run(connection, `USE ${all}`);
  await run(connection, 'DETACH batch');
}
