import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { locationOf } from '../model/locations.ts';
import { createTableSql, type Definition, definitions, indicatorRows } from '../model/sql.ts';
import { columnsOf, type TableName, tableNames } from '../model/tables.ts';
import { type Cell, quote, run } from './database.ts';

export interface LoadOptions {
  /** True for the sample data set; every figure then carries the mark. */
  readonly sample: boolean;
}

/** Hidden and lock files, which offices' programs leave beside an open table, are not data. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

/** DuckDB reads a path as a pattern: signs of a pattern in a file's name are made to stand for themselves. */
const literalPath = (path: string): string => path.replace(/[*?[]/g, '[$&]');

async function filesIn(folder: string, inner: string): Promise<string[]> {
  if (!existsSync(join(folder, inner))) return [];
  const names = await readdir(join(folder, inner));
  return names
    .filter((name) => name.endsWith('.csv') && !isHidden(name))
    .sort()
    .map((name) => `${inner}/${name}`);
}

/** Files of a table inside a data set, as paths relative to the folder: its one file, then those of its folder in name order. */
export async function filesOf(folder: string, table: TableName): Promise<string[]> {
  const { file, folder: inner } = locationOf(table);
  const single = file !== undefined && existsSync(join(folder, file)) ? [file] : [];
  return inner === undefined ? single : [...single, ...(await filesIn(folder, inner))];
}

/** Bytes of all CSV files of a data set. */
export async function bytesOf(folder: string): Promise<number> {
  const files = await Promise.all(tableNames.map((table) => filesOf(folder, table)));
  const sizes = await Promise.all(files.flat().map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * The rows of one canonical CSV with their physical line. Checked files hold no newline inside a cell, so that
 * the line is the row's position plus the header.
 */
function readCsvSql(folder: string, table: TableName, file: string): string {
  const columns = [...columnsOf(table)].map(([name, meta]) => `${quote(name)}: ${quote(meta.sql)}`);
  return `SELECT *, ${quote(file)}, row_number() OVER () + 1
    FROM read_csv(${quote(literalPath(join(folder, file)))}, hive_partitioning = false, columns = {${columns.join(', ')}}, header = true, delim = ',',
      quote = '"', escape = '"', nullstr = '', auto_detect = false, strict_mode = true, new_line = '\\n',
      max_line_size = 1000000)`;
}

async function loadTable(connection: DuckDBConnection, folder: string, table: TableName): Promise<void> {
  await run(connection, createTableSql(table));
  for (const file of await filesOf(folder, table)) {
    await run(connection, `INSERT INTO ${table} ${readCsvSql(folder, table, file)}`);
  }
}

/** A value as SQL; a list becomes one text with ` | ` between its sentences. */
function literal(value: Cell | undefined | readonly string[]): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return quote(value);
  return typeof value === 'object' ? quote(value.join(' | ')) : String(value);
}

const indicatorColumns = {
  indicator_id: 'VARCHAR',
  family: 'VARCHAR',
  kind: 'VARCHAR',
  origin: 'VARCHAR',
  numerator: 'VARCHAR',
  denominator: 'VARCHAR',
  nature: 'VARCHAR',
  edge: 'VARCHAR',
  repairable: 'BOOLEAN',
  better: 'VARCHAR',
  maximum: 'BIGINT',
  portal_code: 'VARCHAR',
  full_marks: 'BIGINT',
  name_vi: 'VARCHAR',
  name_en: 'VARCHAR',
  question_vi: 'VARCHAR',
  question_en: 'VARCHAR',
  formula_vi: 'VARCHAR',
  formula_en: 'VARCHAR',
  formula_columns_vi: 'VARCHAR',
  formula_columns_en: 'VARCHAR',
  legal_vi: 'VARCHAR',
  legal_en: 'VARCHAR',
  caveats_vi: 'VARCHAR',
  caveats_en: 'VARCHAR',
  unit_vi: 'VARCHAR',
  unit_en: 'VARCHAR',
  whole_vi: 'VARCHAR',
  whole_en: 'VARCHAR',
  did_vi: 'VARCHAR',
  did_en: 'VARCHAR',
} as const;

const indicatorNames = Object.keys(indicatorColumns) as readonly (keyof typeof indicatorColumns)[];

async function loadIndicators(connection: DuckDBConnection): Promise<void> {
  const columns = Object.entries(indicatorColumns).map(([name, type]) => `${name} ${type}`);
  const rows = indicatorRows.map((row) => `(${indicatorNames.map((name) => literal(row[name])).join(', ')})`);
  await run(connection, `CREATE TABLE indicators (${columns.join(', ')})`);
  await run(connection, `INSERT INTO indicators VALUES ${rows.join(', ')}`);
}

/** The committed date up to which a data set speaks. In: its folder. Throws where release.json is missing or malformed. */
export async function readAsOf(folder: string): Promise<string> {
  const release: unknown = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8'));
  if (
    typeof release === 'object' &&
    release !== null &&
    'as_of' in release &&
    typeof release.as_of === 'string'
  ) {
    return release.as_of;
  }
  throw new Error(`release.json without as_of: ${folder}`);
}

/** Loads a checked data set into empty tables. In: a folder that `checkDataSet` found without error. */
export async function loadTables(
  connection: DuckDBConnection,
  folder: string,
  options: LoadOptions,
): Promise<void> {
  const asOf = await readAsOf(folder);
  await run(
    connection,
    `CREATE TABLE release AS SELECT DATE ${quote(asOf)} AS as_of, ${options.sample} AS sample`,
  );
  await loadIndicators(connection);
  for (const table of tableNames) await loadTable(connection, folder, table);
}

/** Makes every derived relation, in order. */
export async function deriveTables(
  connection: DuckDBConnection,
  using: readonly Definition[] = definitions,
): Promise<void> {
  for (const { name, sql } of using) {
    // Over a whole country these are by far the largest, and what reads them reads little of them.
    const kind = name === 'observations' || name === 'field_rates' ? 'VIEW' : 'TABLE';
    await run(connection, `CREATE ${kind} ${name} AS ${sql}`);
  }
}
