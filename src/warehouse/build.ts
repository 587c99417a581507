import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Definition, definitions, materialised, shippedViews } from '../model/sql.ts';
import { tableNames } from '../model/tables.ts';
import { openDatabase, quote, run } from './database.ts';
import { deriveTables, type LoadOptions, loadTables } from './load.ts';

const order: Record<string, string> = {
  measures: 'agency_id, indicator_id, period_start, period_end',
  readings: 'agency_id, target_id, period_start, period_end, role, position',
  verdicts: 'agency_id, target_id, period_start, period_end',
  clauses: 'agency_id, plan_id, clause_id, period_start, period_end',
  case_files: 'agency_id, field_id, period_start, period_end, file, line',
  rates: 'agency_id, indicator_id, period_start, period_end, file, line',
};

/** Tables of the shipped file: what came from CSV, what the SQL made, and the definitions beside them. */
export const shippedTables = [
  'release',
  'indicators',
  ...tableNames,
  ...materialised,
  'definitions',
] as const;

/** The total order in which a shipped table is written; equal bytes whatever the number of threads. */
export function orderOf(table: string): string {
  return order[table] ?? 'ALL';
}

async function createDefinitions(connection: DuckDBConnection): Promise<void> {
  const rows = definitions.map(
    ({ name, sql }, position) => `(${position + 1}, ${quote(name)}, ${quote(sql)})`,
  );
  await run(connection, 'CREATE TABLE definitions (position INTEGER, name VARCHAR, sql VARCHAR)');
  await run(connection, `INSERT INTO definitions VALUES ${rows.join(', ')}`);
}

const isShippedView = ({ name }: Definition): boolean => (shippedViews as readonly string[]).includes(name);

async function copyInto(connection: DuckDBConnection, path: string): Promise<void> {
  // The oldest storage version that the engine in the browser reads.
  await run(connection, `ATTACH ${quote(path)} AS shipped (STORAGE_VERSION 'v1.2.0')`);
  for (const table of shippedTables) {
    await run(connection, `CREATE TABLE shipped.${table} AS FROM ${table} ORDER BY ${orderOf(table)}`);
  }
  for (const { name, sql } of definitions.filter(isShippedView)) {
    await run(connection, `CREATE VIEW shipped.${name} AS ${sql}`);
  }
  await run(connection, 'DETACH shipped');
}

/**
 * Builds the warehouse file of one checked data set: base tables, derived tables sorted by agency, definitions.
 * In: the data folder, the file to write. The file is replaced.
 */
export async function buildWarehouse(folder: string, path: string, options: LoadOptions): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  const connection = await openDatabase();
  await loadTables(connection, folder, options);
  await deriveTables(connection);
  await createDefinitions(connection);
  await copyInto(connection, path);
  connection.closeSync();
}
