import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ConsoleLogger, createDuckDB, LogLevel, NODE_RUNTIME } from '@duckdb/duckdb-wasm/blocking';

const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

async function start() {
  const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
  const engine = await createDuckDB(
    { mvp: bundle, eh: bundle },
    new ConsoleLogger(LogLevel.ERROR),
    NODE_RUNTIME,
  );
  await engine.instantiate(() => {});
  return engine;
}

/** The browser's own engine, in Node, with nothing in it. */
export async function openEmptyEngine() {
  const engine = await start();
  engine.open({ path: ':memory:' });
  const connection = engine.connect();
  const query = async (sql: string) => connection.query(sql);
  return {
    engine: {
      registerFileText: async (name: string, text: string) => engine.registerFileText(name, text),
      dropFile: async (name: string) => {
        engine.dropFile(name);
        return null;
      },
    },
    connection: { query },
    close: () => connection.close(),
  };
}

/** The browser's own engine, in Node, with a shipped database attached as `s`. */
export async function openInBrowserEngine(path: string) {
  const engine = await start();
  engine.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  engine.registerFileBuffer('scorecard.duckdb', new Uint8Array(await readFile(path)));
  const connection = engine.connect();
  connection.query("ATTACH 'scorecard.duckdb' AS s (READ_ONLY)");
  const rows = (sql: string): Record<string, unknown>[] =>
    connection
      .query(sql)
      .toArray()
      .map((row) => row.toJSON());
  return { rows, close: () => connection.close() };
}
