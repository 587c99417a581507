import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ConsoleLogger, createDuckDB, LogLevel, NODE_RUNTIME } from '@duckdb/duckdb-wasm/blocking';

const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

/** The engine has 4 GB for the text, the table made of it, and itself. */
const MOST_BYTES = 1.2e9;

/**
 * Loads the same figures as one CSV in the browser's engine (under Node, from memory: no time on a wire is counted).
 * In: the file and its size. Out: a line that says what it cost, or that it is too large for the engine.
 */
export async function loadCsv(path: string, bytes: number): Promise<string> {
  const size = `the same measures as one CSV: ${(bytes / 1e6).toFixed(0)} MB to fetch`;
  if (bytes > MOST_BYTES) return `${size}; too large for the engine's 4 GB, not loaded`;
  const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
  const engine = await createDuckDB(
    { mvp: bundle, eh: bundle },
    new ConsoleLogger(LogLevel.ERROR),
    NODE_RUNTIME,
  );
  await engine.instantiate(() => {});
  engine.registerFileBuffer('measures.csv', new Uint8Array(await readFile(path)));
  const connection = engine.connect();
  const started = performance.now();
  connection.query("CREATE TABLE measures AS FROM read_csv('measures.csv')");
  const loaded = performance.now();
  connection.query("SELECT * FROM measures WHERE agency_id = 'mo-phong-00002'");
  const asked = performance.now();
  connection.close();
  return `${size}, ${(loaded - started).toFixed(0)} ms to load, then ${(asked - loaded).toFixed(0)} ms for one agency`;
}
