import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { columnsOf, rowsOf } from './answer.ts';
import { toRefusal } from './refusals.ts';
import { readStamp } from './release.ts';
import { checkStatement } from './statement.ts';
import { type Answer, type AnswerCell, type Engine, limits, Refusal } from './types.ts';

interface Running {
  readonly engine: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  /** Address of the data file, and the host's stamp of it when it was attached. */
  readonly database: string;
  readonly stamp: string;
}

/** Refuses where the file was published anew: blocks of two files must never be read as one. */
async function checkRelease({ database, stamp }: Running, signal: AbortSignal): Promise<void> {
  const now = await readStamp(database, signal).catch((error: unknown) => {
    throw new Refusal('unreachable', { detail: String(error) });
  });
  if (now !== stamp) throw new Refusal('new_release');
}

async function collect(
  connection: AsyncDuckDBConnection,
  sql: string,
): Promise<Omit<Answer, 'milliseconds'>> {
  const reader = await (await connection.send(sql, true)).open();
  const columns = columnsOf(reader.schema);
  const rows: (readonly AnswerCell[])[] = [];
  for await (const batch of reader) {
    rows.push(...rowsOf(batch, limits.rows + 1 - rows.length));
    if (rows.length > limits.rows) {
      await connection.cancelSent();
      return { columns, rows: rows.slice(0, limits.rows), more: true };
    }
  }
  return { columns, rows, more: false };
}

/** The questions and answers of a started, locked engine. */
export function createEngine(running: Running): Engine {
  const { engine, connection } = running;
  let asking: AbortController | null = null;

  async function answer(sql: string, signal: AbortSignal): Promise<Answer> {
    const started = performance.now();
    checkStatement(sql);
    await checkRelease(running, signal);
    // Stopped while the host was asked: nothing had been sent that could be cancelled.
    signal.throwIfAborted();
    const found = await collect(connection, sql);
    signal.throwIfAborted();
    return { ...found, milliseconds: performance.now() - started };
  }

  return {
    async ask(sql) {
      if (asking) throw new Refusal('other', { detail: 'busy' });
      asking = new AbortController();
      const { signal } = asking;
      try {
        return await answer(sql, signal);
      } catch (error) {
        throw signal.aborted ? new Refusal('cancelled') : toRefusal(error, sql);
      } finally {
        asking = null;
      }
    },
    async cancel() {
      if (!asking) return;
      asking.abort();
      await connection.cancelSent();
    },
    close() {
      void engine.terminate();
    },
  };
}
