import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { LoadOptions } from '../model/sql/load.ts';
import { quote } from '../model/sql/quote.ts';
import { AGENCY_NUMBERS, type StoredForm, storedForms } from '../model/sql/stored.ts';
import { type Definition, definitions, materialised, shippedViews } from '../model/sql.ts';
import { tableNames } from '../model/tables.ts';
import { batchesOf, inBatch } from './batches.ts';
import { openDatabase, run } from './database.ts';
import { bytesOf, deriveTables, loadTables } from './load.ts';

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

/** Shipped tables that grow with the number of offices and months, and are written batch by batch. */
const large: readonly string[] = ['case_files', 'rates', ...materialised];

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

/** Creates a shipped table with the rows of a query, or adds them to it. */
async function write(connection: DuckDBConnection, table: string, { rows, first }: Written): Promise<void> {
  const into = first ? `CREATE TABLE shipped.${table} AS` : `INSERT INTO shipped.${table}`;
  await run(connection, `${into} ${rows}`);
}

interface Written {
  readonly rows: string;
  readonly first: boolean;
}

/** Writes a table in its stored form. Texts are numbered anew in every batch; none need be looked up in another. */
async function writeStored(connection: DuckDBConnection, form: StoredForm, first: boolean): Promise<void> {
  const columns = form.repeated.join(', ');
  const start = first ? '0' : `(SELECT coalesce(max(text_id), 0) FROM shipped.${form.texts})`;
  await run(connection, `CREATE TABLE narrow AS ${form.narrow}`);
  await run(
    connection,
    `CREATE TABLE texts AS SELECT ${start} + row_number() OVER (ORDER BY ${columns}) AS text_id, *
    FROM (SELECT DISTINCT ${columns} FROM narrow)`,
  );
  await write(connection, form.texts, { rows: 'FROM texts ORDER BY text_id', first });
  const same = form.repeated.map((column) => `n.${column} IS NOT DISTINCT FROM t.${column}`);
  const rows = `SELECT a.agency_no, n.* EXCLUDE (agency_id, ${columns}), t.text_id FROM narrow n
    JOIN shipped.${AGENCY_NUMBERS} a ON a.agency_id = n.agency_id JOIN texts t ON ${same.join(' AND ')}
    ORDER BY ${form.order}`;
  await write(connection, form.rows, { rows, first });
  for (const table of ['narrow', 'texts']) await run(connection, `DROP TABLE ${table}`);
}

async function writeTable(connection: DuckDBConnection, table: string, first: boolean): Promise<void> {
  const form = storedForms[table];
  if (form) await writeStored(connection, form, first);
  else await write(connection, table, { rows: `FROM ${table} ORDER BY ${orderOf(table)}`, first });
}

/** The offices of one batch with everything that is said of them. They come in order, so that the whole is sorted. */
async function writeBatches(connection: DuckDBConnection, batchRows?: number): Promise<void> {
  for (const [index, batch] of (await batchesOf(connection, batchRows)).entries()) {
    await inBatch(connection, batch, async () => {
      await deriveTables(connection);
      for (const table of large) await writeTable(connection, table, index === 0);
    });
  }
}

/**
 * The oldest storage version that the engine in the browser reads. Small blocks, the unit of reading, and large groups of
 * rows, each of which has a description to be read: a question about one office of a country then fetches least.
 */
const STORAGE = "STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 65536, ROW_GROUP_SIZE 245760";

/** These ways of storing text draw their samples at random: the file would be now one block larger, now one smaller. */
const STEADY = "SET disabled_compression_methods = 'fsst,dict_fsst'";

async function writeShipped(connection: DuckDBConnection, path: string, batchRows?: number): Promise<void> {
  await run(connection, STEADY);
  await run(connection, `ATTACH ${quote(path)} AS shipped (${STORAGE})`);
  await run(
    connection,
    `CREATE TABLE shipped.${AGENCY_NUMBERS} AS
    SELECT CAST(row_number() OVER (ORDER BY agency_id) AS INTEGER) AS agency_no, agency_id FROM agencies ORDER BY agency_id`,
  );
  await writeBatches(connection, batchRows);
  for (const table of shippedTables.filter((name) => !large.includes(name)))
    await writeTable(connection, table, true);
  for (const [name, { view }] of Object.entries(storedForms))
    await run(connection, `CREATE VIEW shipped.${name} AS ${view}`);
  for (const { name, sql } of definitions.filter(isShippedView))
    await run(connection, `CREATE VIEW shipped.${name} AS ${sql}`);
  await run(connection, 'DETACH shipped');
}

interface BuildOptions extends LoadOptions {
  /** Published rows that are worked on at once; enough for a few gigabytes where not said. */
  readonly batchRows?: number;
}

/** More CSV than this is loaded into a file instead of into memory. */
const MEMORY_BYTES = 500_000_000;

/**
 * Builds the warehouse file of one checked data set: base tables, derived tables sorted by agency, definitions.
 * In: the data folder, the file to write. The file is replaced.
 */
export async function buildWarehouse(folder: string, path: string, options: BuildOptions): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const scratch = `${path}.work`;
  for (const file of [path, scratch]) await rm(file, { force: true });
  const connection = await openDatabase((await bytesOf(folder)) > MEMORY_BYTES ? scratch : ':memory:');
  await loadTables(connection, folder, options);
  await createDefinitions(connection);
  await writeShipped(connection, path, options.batchRows);
  connection.closeSync();
  await rm(scratch, { force: true });
}
