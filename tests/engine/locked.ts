import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, type DuckDBConnection, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';

const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

/** The browser's engine under Node, locked as the page locks it, with one table `t`. Out: what asks it. */
export async function lockedEngine(): Promise<DuckDBConnection['query']> {
  const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
  const engine = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.open({ path: ':memory:' });
  const connection = engine.connect();
  for (const sql of [
    'CREATE TABLE t (a INTEGER)',
    'SET autoinstall_known_extensions = false',
    'SET autoload_known_extensions = false',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ])
    connection.query(sql);
  return (sql) => connection.query(sql);
}
