import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { enginePaths } from './engine-files.ts';
import { type DataSetName, warehouseFolder } from './site.ts';

/** Where the downloads of a data set stand below the site's root, and what their names begin with. */
export const downloadPlaces = {
  real: { path: 'data', prefix: '' },
  sample: { path: 'sample/data', prefix: 'mau-' },
} as const satisfies Record<DataSetName, { readonly path: string; readonly prefix: string }>;

/** The files that a build makes before its pages and moves into the finished site. In: the folder of the warehouses. */
export const stagedFolder = (warehouses: string): string => join(warehouses, 'files');

const staged = (path: string): string => join(stagedFolder(warehouseFolder), path);

const sizeOf = async (path: string): Promise<number> => (await stat(staged(path))).size;

interface Described {
  readonly resources: readonly { readonly path: string; readonly hash: string }[];
}

const HASH_LENGTH = 16;

/**
 * A short hash of all figures of a data set, the same for equal figures: that of the hashes of its Parquet files
 * (the database file itself differs from build to build).
 */
export async function releaseHash(name: DataSetName): Promise<string> {
  const { path, prefix } = downloadPlaces[name];
  const text = await readFile(staged(`${path}/${prefix}datapackage.json`), 'utf8');
  const { resources } = JSON.parse(text) as Described;
  const hash = createHash('sha256');
  for (const resource of resources) {
    if (resource.path.endsWith('.parquet')) hash.update(`${resource.path} ${resource.hash}\n`);
  }
  return hash.digest('hex').slice(0, HASH_LENGTH);
}

/** Bytes of the engine, plain and compressed, and of the data file of a data set. */
export async function stagedSizes(name: DataSetName) {
  const { path, prefix } = downloadPlaces[name];
  return {
    wasmBytes: await sizeOf(enginePaths.wasm).catch(() => sizeOf(enginePaths.wasmGz)),
    wasmGzBytes: await sizeOf(enginePaths.wasmGz),
    databaseBytes: await sizeOf(`${path}/${prefix}scorecard.duckdb`),
  };
}
