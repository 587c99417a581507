import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
const { version } = JSON.parse(await readFile(join(dist, '..', 'package.json'), 'utf8')) as {
  readonly version: string;
};

/** Where the engine's files stand below the site's root: a folder for each version, which never changes. */
const place = `engine/${version}`;

/** Paths of the engine's files below the site's root. */
export const enginePaths = {
  worker: `${place}/duckdb-browser-eh.worker.js`,
  wasm: `${place}/duckdb-eh.wasm`,
  wasmGz: `${place}/duckdb-eh.wasm.gz`,
} as const;

const cache = join('.cache', enginePaths.wasmGz);

/** Compresses the engine once for all builds of one version; several builds may do so side by side. */
async function compress(): Promise<string> {
  if (existsSync(cache)) return cache;
  await mkdir(dirname(cache), { recursive: true });
  const own = `${cache}.${process.pid}`;
  const packed = await promisify(gzip)(await readFile(join(dist, 'duckdb-eh.wasm')), { level: 9 });
  await writeFile(own, packed);
  await rename(own, cache);
  return cache;
}

/**
 * Copies the engine's files below a folder that becomes the site's root: the compressed copy always, the plain one
 * (34 MB) where `plain` says so.
 */
export async function writeEngine(folder: string, { plain }: { readonly plain: boolean }): Promise<void> {
  await mkdir(join(folder, place), { recursive: true });
  await copyFile(join(dist, 'duckdb-browser-eh.worker.js'), join(folder, enginePaths.worker));
  if (plain) await copyFile(join(dist, 'duckdb-eh.wasm'), join(folder, enginePaths.wasm));
  await copyFile(await compress(), join(folder, enginePaths.wasmGz));
}
