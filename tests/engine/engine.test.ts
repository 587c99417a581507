import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Schema } from 'apache-arrow';
import { afterEach, expect, test, vi } from 'vitest';
import { createEngine } from '../../src/browser/engine/engine.ts';

const stamp = '"a" 10';
const headers = { etag: '"a"', 'content-length': '10' };

/** An engine whose answers are empty. Out: what it was sent, too. */
function emptyEngine() {
  const sent: string[] = [];
  const reader = { schema: new Schema([]), async *[Symbol.asyncIterator]() {} };
  const connection = {
    send: (sql: string) => {
      sent.push(sql);
      return Promise.resolve({ open: () => Promise.resolve(reader) });
    },
    // Nothing was sent: nothing to cancel.
    cancelSent: () => Promise.resolve(false),
  };
  const engine = createEngine({
    engine: {} as AsyncDuckDB,
    connection: connection as unknown as AsyncDuckDBConnection,
    database: 'https://host.example/scorecard.duckdb',
    stamp,
  });
  return { engine, sent };
}

const answered = () => Promise.resolve(new Response(null, { headers }));

afterEach(() => vi.unstubAllGlobals());

test('a question that is stopped while the host is asked for its stamp is never sent, nor waited for', async () => {
  const { engine, sent } = emptyEngine();
  // A host that never answers, until it is no longer asked.
  const silent = (_: string, { signal }: RequestInit) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  vi.stubGlobal('fetch', silent);
  const asked = engine.ask('SELECT 1');
  await engine.cancel();
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  vi.stubGlobal('fetch', answered);
  expect(await engine.ask('SELECT 2')).toMatchObject({ rows: [], more: false });
  expect(sent).toEqual(['SELECT 2']);
});

test('a question that is stopped as the host answers is never sent', async () => {
  const { engine, sent } = emptyEngine();
  vi.stubGlobal('fetch', answered);
  const asked = engine.ask('SELECT 1');
  await engine.cancel();
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  expect(sent).toEqual([]);
});

test('a second question while the first is answered is refused, and the first is answered', async () => {
  const { engine, sent } = emptyEngine();
  vi.stubGlobal('fetch', answered);
  const first = engine.ask('SELECT 1');
  await expect(engine.ask('SELECT 2')).rejects.toMatchObject({ code: 'other' });
  expect(await first).toMatchObject({ rows: [] });
  expect(sent).toEqual(['SELECT 1']);
});

test('a file that was published anew is not asked', async () => {
  const { engine, sent } = emptyEngine();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { headers: { ...headers, etag: '"b"' } })));
  await expect(engine.ask('SELECT 1')).rejects.toMatchObject({ code: 'new_release' });
  expect(sent).toEqual([]);
});
