import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quote } from '../model/sql/quote.ts';
import { orderOf, shippedTables } from './build.ts';
import { openDatabase, run } from './database.ts';
import { describePackage, type FileFacts } from './package.ts';

export interface ExportOptions {
  /** Folder of the published files. */
  readonly folder: string;
  /** Put before every file name; `mau-` for the sample, nothing for real data. */
  readonly prefix: string;
  readonly sample: boolean;
  /** Address of the site with its base path, ending in a slash. */
  readonly address: string;
}

/** File name of a table in the downloads: as in the data folder, with hyphens. */
export function downloadName(table: string): string {
  return table.replaceAll('_', '-');
}

async function factsOf(path: string): Promise<FileFacts> {
  const { size } = await stat(path);
  const hash = createHash('sha256').update(await readFile(path));
  return { bytes: size, hash: `sha256:${hash.digest('hex')}` };
}

/**
 * Writes the downloads of one data set: every shipped table as CSV and Parquet, the database itself, and the
 * Data Package that describes them. In: a warehouse file made by `buildWarehouse`. Every copy has a total order,
 * so that equal figures give equal bytes.
 */
export async function exportDownloads(warehouse: string, options: ExportOptions): Promise<void> {
  await mkdir(options.folder, { recursive: true });
  const database = join(options.folder, `${options.prefix}scorecard.duckdb`);
  await copyFile(warehouse, database);
  const connection = await openDatabase(warehouse, { access_mode: 'READ_ONLY' });
  const facts = new Map<string, FileFacts>();
  for (const table of shippedTables) {
    const path = join(options.folder, `${options.prefix}${downloadName(table)}`);
    const sorted = `(SELECT * FROM ${table} ORDER BY ${orderOf(table)})`;
    await run(connection, `COPY ${sorted} TO ${quote(`${path}.csv`)} (FORMAT csv, HEADER true)`);
    await run(connection, `COPY ${sorted} TO ${quote(`${path}.parquet`)} (FORMAT parquet, COMPRESSION zstd)`);
    facts.set(`${table}.csv`, await factsOf(`${path}.csv`));
    facts.set(`${table}.parquet`, await factsOf(`${path}.parquet`));
  }
  connection.closeSync();
  const description = await describePackage(warehouse, facts, options);
  await writeFile(
    join(options.folder, `${options.prefix}datapackage.json`),
    `${JSON.stringify(description, null, 2)}\n`,
  );
}
