import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Schema, Table, Utf8, vectorFromArray } from 'apache-arrow';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngine, type Running } from '../../src/browser/engine/engine.ts';
import { limits } from '../../src/browser/engine/types.ts';

const stamp = '"a" 10';
const headers = { etag: '"a"', 'content-length': '10' };
const database = 'https://host.example/scorecard.duckdb';

type Reader = { schema: Schema; [Symbol.asyncIterator]: () => AsyncGenerator };

const empty: Reader = { schema: new Schema([]), async *[Symbol.asyncIterator]() {} };

/** So many rows of a text of so many signs. */
function texts(rows: number, length: number): Reader {
  const column = vectorFromArray(
    Array.from({ length: rows }, () => 'x'.repeat(length)),
    new Utf8(),
  );
  const table = new Table({ text: column });
  return {
    schema: table.schema,
    async *[Symbol.asyncIterator]() {
      yield* table.batches;
    },
  };
}

interface Fake extends Running {
  readonly sent: readonly string[];
  readonly cancelled: () => number;
  readonly ended: () => number;
}

/** An engine in name only. In: what it does with a question. */
function fake(act: () => Promise<Reader> = () => Promise.resolve(empty)): Fake {
  const sent: string[] = [];
  let [cancelled, ended] = [0, 0];
  const connection = {
    send(sql: string) {
      sent.push(sql);
      return act().then((reader) => ({ open: () => Promise.resolve(reader) }));
    },
    cancelSent() {
      cancelled += 1;
      return Promise.resolve(true);
    },
  };
  const engine = {
    terminate() {
      ended += 1;
      return Promise.resolve();
    },
  };
  return {
    engine: engine as unknown as AsyncDuckDB,
    connection: connection as unknown as AsyncDuckDBConnection,
    database,
    stamp,
    sent,
    cancelled: () => cancelled,
    ended: () => ended,
  };
}

const never = () => new Promise<never>(() => {});
const noOther = () => Promise.reject(new Error('no other engine was wanted'));
const answered = () => Promise.resolve(new Response(null, { headers }));

beforeEach(() => {
  vi.stubGlobal('fetch', answered);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a question that is stopped', () => {
  test('while the host is asked for its stamp is never sent, nor waited for', async () => {
    const running = fake();
    const engine = createEngine(running, noOther);
    // A host that never answers, until it is no longer asked.
    const silent = (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    vi.stubGlobal('fetch', silent);
    const asked = engine.ask('SELECT 1');
    await Promise.resolve();
    engine.cancel();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    vi.stubGlobal('fetch', answered);
    expect(await engine.ask('SELECT 2')).toMatchObject({ rows: [], more: false });
    expect(running.sent).toEqual(['SELECT 2']);
  });

  test('as the host answers is never sent', async () => {
    const running = fake();
    const engine = createEngine(running, noOther);
    let asked: Promise<unknown> = Promise.resolve();
    vi.stubGlobal('fetch', () => {
      engine.cancel();
      return answered();
    });
    asked = engine.ask('SELECT 1');
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    expect(running.sent).toEqual([]);
  });

  test('is over at once; an engine that does not let go of it is replaced before the next one', async () => {
    vi.useFakeTimers();
    const [stuck, next] = [fake(never), fake()];
    const engine = createEngine(stuck, () => Promise.resolve(next));
    const asked = engine.ask('SELECT 1');
    await vi.waitUntil(() => stuck.sent.length > 0);
    engine.cancel();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    expect([stuck.cancelled(), stuck.ended()]).toEqual([1, 0]);
    const later = engine.ask('SELECT 2');
    await vi.runAllTimersAsync();
    expect(await later).toMatchObject({ rows: [] });
    expect([stuck.ended(), next.sent]).toEqual([1, ['SELECT 2']]);
  });

  test('leaves the engine in its place where it lets go in time', async () => {
    let letGo: (error: Error) => void = () => {};
    const running = fake(() => new Promise((_, reject) => (letGo = reject)));
    const engine = createEngine(running, noOther);
    const asked = engine.ask('SELECT 1');
    await vi.waitUntil(() => running.sent.length > 0);
    engine.cancel();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    const later = engine.ask('SELECT 2');
    letGo(new Error('query was canceled'));
    await vi.waitUntil(() => running.sent.length > 1);
    letGo(new Error('Parser Error: x'));
    await expect(later).rejects.toMatchObject({ code: 'syntax' });
    expect(running.ended()).toBe(0);
  });
});

describe('an engine that breaks', () => {
  const broken = () => fake(() => Promise.reject(new Error('memory access out of bounds')));

  test('is replaced, and the next question is answered', async () => {
    const [first, next] = [broken(), fake()];
    const engine = createEngine(first, () => Promise.resolve(next));
    await expect(engine.ask('SELECT 1')).rejects.toMatchObject({ code: 'out_of_memory' });
    expect(await engine.ask('SELECT 2')).toMatchObject({ rows: [] });
    expect([first.ended(), next.sent]).toEqual([1, ['SELECT 2']]);
  });

  test('is replaced later where it could not be at once', async () => {
    const next = fake();
    const renew = vi.fn(() => Promise.resolve<Running>(next));
    renew.mockRejectedValueOnce(new Error('NetworkError: gone'));
    renew.mockRejectedValueOnce(new Error('NetworkError: still gone'));
    const engine = createEngine(broken(), renew);
    await expect(engine.ask('SELECT 1')).rejects.toMatchObject({ code: 'out_of_memory' });
    await expect(engine.ask('SELECT 2')).rejects.toMatchObject({ code: 'unreachable' });
    expect(await engine.ask('SELECT 3')).toMatchObject({ rows: [] });
  });

  test('is not replaced once the reader has left', async () => {
    const next = fake();
    const engine = createEngine(broken(), () => {
      engine.close();
      return Promise.resolve(next);
    });
    await expect(engine.ask('SELECT 1')).rejects.toThrow();
    await vi.waitUntil(() => next.ended() > 0);
    expect(next.sent).toEqual([]);
  });
});

describe('an answer', () => {
  test('ends at so many rows, and says that there were more', async () => {
    const running = fake(async () => {
      const { schema, ...thousand } = texts(1000, 1);
      return {
        schema,
        async *[Symbol.asyncIterator]() {
          for (let times = 0; times * 1000 <= limits.rows; times += 1)
            yield* thousand[Symbol.asyncIterator]();
        },
      };
    });
    const { rows, more } = await createEngine(running, noOther).ask('SELECT 1');
    expect([rows.length, more, running.cancelled()]).toEqual([limits.rows, true, 1]);
  });

  test('of long texts ends before the memory of the page does', async () => {
    const running = fake(async () => texts(20, limits.answer / 10));
    const { rows, more } = await createEngine(running, noOther).ask('SELECT 1');
    expect([rows.length, more, running.cancelled()]).toEqual([10, true, 1]);
  });
});

test('a second question while the first is answered is refused, and the first is answered', async () => {
  const running = fake();
  const engine = createEngine(running, noOther);
  const first = engine.ask('SELECT 1');
  await expect(engine.ask('SELECT 2')).rejects.toMatchObject({ code: 'other' });
  expect(await first).toMatchObject({ rows: [] });
  expect(running.sent).toEqual(['SELECT 1']);
});

test('a file that was published anew is not asked', async () => {
  const running = fake();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { headers: { ...headers, etag: '"b"' } })));
  await expect(createEngine(running, noOther).ask('SELECT 1')).rejects.toMatchObject({ code: 'new_release' });
  expect(running.sent).toEqual([]);
});
