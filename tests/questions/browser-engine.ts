import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ConsoleLogger, createDuckDB, LogLevel, NODE_RUNTIME } from '@duckdb/duckdb-wasm/blocking';
import { columnsOf, rowsOf } from '../../src/browser/engine/answer.ts';
import { checkStatement } from '../../src/browser/engine/statement.ts';
import type { AnswerColumn } from '../../src/browser/engine/types.ts';
import type { AnswerRow } from '../../src/model/questions/question.ts';

const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

export interface BrowserEngine {
  readonly ask: (sql: string) => {
    readonly columns: readonly AnswerColumn[];
    readonly rows: readonly AnswerRow[];
  };
  readonly close: () => void;
}

/** The browser's own engine in Node, locked as the page locks it, answering as the page answers. */
export async function openLockedEngine(path: string): Promise<BrowserEngine> {
  const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
  const engine = await createDuckDB(
    { mvp: bundle, eh: bundle },
    new ConsoleLogger(LogLevel.ERROR),
    NODE_RUNTIME,
  );
  await engine.instantiate(() => {});
  engine.open({ path: ':memory:' });
  engine.registerFileBuffer('scorecard.duckdb', new Uint8Array(await readFile(path)));
  const connection = engine.connect();
  for (const statement of [
    'SET autoinstall_known_extensions = false',
    'SET autoload_known_extensions = false',
    "ATTACH 'scorecard.duckdb' AS s (READ_ONLY)",
    'USE s',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ])
    connection.query(statement);
  const ask = (sql: string) => {
    const table = connection.query(checkStatement(sql));
    return {
      columns: columnsOf(table.schema),
      rows: table.batches.flatMap((batch) => [...rowsOf(batch)]),
    };
  };
  return { ask, close: () => connection.close() };
}
