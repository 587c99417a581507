import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { columnsOf, rowsOf } from './answer.ts';
import { isBroken, toRefusal } from './refusals.ts';
import { readStamp } from './release.ts';
import { checkStatement } from './statement.ts';
import { type Answer, type AnswerCell, type Engine, limits, Refusal } from './types.ts';

/** An engine in its worker, locked, with the published figures attached. */
export interface Running {
  readonly engine: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  /** Address of the data file, and the host's stamp of it when it was attached. */
  readonly database: string;
  readonly stamp: string;
}

/** Milliseconds for letting go of a question that was stopped; some steps of the engine do not look up for minutes. */
const PATIENCE = 1000;

/** Refuses where the file was published anew: blocks of two files must never be read as one. */
async function checkRelease({ database, stamp }: Running, signal: AbortSignal): Promise<void> {
  const now = await readStamp(database, signal).catch((error: unknown) => {
    throw new Refusal('unreachable', { detail: String(error) });
  });
  if (now !== stamp) throw new Refusal('new_release');
}

/** Signs of a row, and one for each cell. */
const sizeOf = (row: readonly AnswerCell[]): number =>
  row.reduce<number>((sum, cell) => sum + 1 + (typeof cell === 'string' ? cell.length : 0), 0);

async function collect(
  connection: AsyncDuckDBConnection,
  sql: string,
): Promise<Omit<Answer, 'milliseconds'>> {
  const reader = await (await connection.send(sql, true)).open();
  const columns = columnsOf(reader.schema);
  const rows: (readonly AnswerCell[])[] = [];
  let size = 0;
  for await (const batch of reader)
    for (const row of rowsOf(batch)) {
      if (rows.length === limits.rows || (size > limits.answer && rows.length > 0)) {
        await connection.cancelSent();
        return { columns, rows, more: true };
      }
      rows.push(row);
      size += sizeOf(row);
    }
  return { columns, rows, more: false };
}

/** What comes first: the outcome, or the end of waiting for it. */
function unlessAborted<T>(outcome: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    outcome.then(resolve, reject);
    if (signal.aborted) reject(signal.reason);
  });
}

/** Ends some time after the signal was aborted. */
const longAfter = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => setTimeout(resolve, PATIENCE), { once: true });
  });

/** The questions and answers of a started, locked engine. In: the engine, and how to get another like it. */
export function createEngine(first: Running, renew: () => Promise<Running>): Engine {
  let present: Running | null = first;
  /** The engine, as soon as it is free. */
  let free: Promise<Running> = Promise.resolve(first);
  let asking: AbortController | null = null;
  let closed = false;

  async function replace(): Promise<Running> {
    void present?.engine.terminate();
    present = null;
    const next = await renew();
    if (closed) {
      void next.engine.terminate();
      throw new Refusal('cancelled');
    }
    present = next;
    return next;
  }

  /** Sends a question; the engine is free again when it has ended, or another one when it will not end. */
  function send(running: Running, sql: string, signal: AbortSignal): ReturnType<typeof collect> {
    const found = collect(running.connection, sql);
    const ended = found.then(
      () => true,
      (error) => !isBroken(error),
    );
    const isWell = Promise.race([ended, longAfter(signal).then(() => false)]);
    free = isWell.then((well) => (well ? running : replace()));
    // Whoever asks next hears of it.
    free.catch(() => {});
    return found;
  }

  async function answer(sql: string, signal: AbortSignal): Promise<Answer> {
    const started = performance.now();
    const statement = checkStatement(sql);
    free = free.catch(() => replace());
    free.catch(() => {});
    const running = await unlessAborted(free, signal);
    await checkRelease(running, signal);
    // Stopped while the host was asked: nothing had been sent that could be cancelled.
    signal.throwIfAborted();
    const found = await unlessAborted(send(running, statement, signal), signal);
    return { ...found, milliseconds: performance.now() - started };
  }

  return {
    async ask(sql) {
      if (asking) throw new Refusal('other', { detail: 'busy' });
      const own = new AbortController();
      asking = own;
      try {
        return await answer(sql, own.signal);
      } catch (error) {
        throw own.signal.aborted ? new Refusal('cancelled') : toRefusal(error, sql);
      } finally {
        asking = null;
      }
    },
    cancel() {
      if (!asking) return;
      asking.abort();
      present?.connection.cancelSent().catch(() => {});
    },
    close() {
      closed = true;
      asking?.abort();
      void present?.engine.terminate();
      present = null;
    },
  };
}
