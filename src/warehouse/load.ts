import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { locationOf } from '../model/locations.ts';
import { derivationSql, insertSql, type LoadOptions, openingSql } from '../model/sql/load.ts';
import { type Definition, definitions } from '../model/sql.ts';
import { type TableName, tableNames } from '../model/tables.ts';
import { run } from './database.ts';

/** Hidden and lock files, which offices' programs leave beside an open table, are not data. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

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
  for (const sql of openingSql(tableNames, await readAsOf(folder), options)) await run(connection, sql);
  for (const table of tableNames) {
    for (const file of await filesOf(folder, table))
      await run(connection, insertSql(table, { path: join(folder, file), file }));
  }
}

/** Makes every derived relation, in order. */
export async function deriveTables(
  connection: DuckDBConnection,
  using: readonly Definition[] = definitions,
): Promise<void> {
  for (const sql of derivationSql(using)) await run(connection, sql);
}
