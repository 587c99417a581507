import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { openDatabase } from '../../src/warehouse/database.ts';

export const sets = ['real', 'sample'] as const;
export type SetName = (typeof sets)[number];

export const folders: Readonly<Record<SetName, string>> = { real: 'data', sample: 'data/sample' };

export interface Warehouse {
  readonly path: string;
  readonly connection: DuckDBConnection;
  readonly close: () => Promise<void>;
}

/** Builds the warehouse of a committed data set in a temporary folder. */
export async function openWarehouse(name: SetName): Promise<Warehouse> {
  const folder = await mkdtemp(join(tmpdir(), 'questions-'));
  const path = join(folder, `${name}.duckdb`);
  await buildWarehouse(folders[name], path, { sample: name === 'sample' });
  const connection = await openDatabase(path, { access_mode: 'READ_ONLY' });
  const close = async () => {
    connection.closeSync();
    await rm(folder, { recursive: true, force: true });
  };
  return { path, connection, close };
}

/** The text of every file of a data set, by path; the sample lies inside the real one and is not part of it. */
export async function readFiles(name: SetName): Promise<Readonly<Record<string, string>>> {
  const folder = folders[name];
  const paths = (await readdir(folder, { recursive: true })).filter(
    (path) => /\.(?:csv|json)$/.test(path) && !path.startsWith('sample'),
  );
  const files = paths.sort().map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(files));
}
