import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { downloadEngine } from '../../src/browser/engine/download.ts';
import { readStamp } from '../../src/browser/engine/release.ts';
import type { Progress } from '../../src/browser/engine/types.ts';

const wasm = new TextEncoder().encode('\0asm the engine, which is long enough to be told in parts');
const packed = new Uint8Array(gzipSync(wasm));

const place = {
  worker: 'https://host.example/worker.js',
  wasm: 'https://host.example/engine.wasm',
  wasmGz: 'https://host.example/engine.wasm.gz',
  wasmBytes: wasm.length,
  wasmGzBytes: packed.length,
  database: 'https://host.example/scorecard.duckdb',
};

/** A host: what it answers at each address, and whether it compresses the plain copy itself. */
interface Host {
  readonly files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
  readonly compresses?: boolean;
}

function stand({ files, compresses = false }: Host): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string, { method = 'GET' }: RequestInit = {}) => {
    asked.push(`${method} ${address.slice('https://host.example/'.length)}`);
    const body = files[address];
    if (!body) return Promise.resolve(new Response(null, { status: 404 }));
    const headers: Record<string, string> = compresses ? { 'content-encoding': 'br' } : {};
    return Promise.resolve(new Response(method === 'HEAD' ? null : body, { headers }));
  });
  return asked;
}

const both = { [place.wasm]: wasm, [place.wasmGz]: packed };

function download(onProgress: (progress: Progress) => void = () => {}) {
  return downloadEngine(place, { onProgress, signal: new AbortController().signal });
}

afterEach(() => vi.unstubAllGlobals());

describe('the copy of the engine that is fetched', () => {
  test('is the compressed one where the host does not compress the plain one', async () => {
    const asked = stand({ files: both });
    expect(await download()).toEqual(wasm);
    expect(asked).toEqual(['HEAD engine.wasm', 'GET engine.wasm.gz']);
  });

  test('is the plain one where the host compresses it', async () => {
    const asked = stand({ files: both, compresses: true });
    expect(await download()).toEqual(wasm);
    expect(asked).toEqual(['HEAD engine.wasm', 'GET engine.wasm']);
  });

  test('is the compressed one where the host has no plain one', async () => {
    stand({ files: { [place.wasmGz]: packed } });
    expect(await download()).toEqual(wasm);
  });

  test('is the plain one where the compressed one is missing', async () => {
    stand({ files: { [place.wasm]: wasm } });
    expect(await download()).toEqual(wasm);
  });

  test('is not unpacked twice where the host unpacks it on the way', async () => {
    stand({ files: { [place.wasmGz]: wasm } });
    expect(await download()).toEqual(wasm);
  });

  test('is told as it comes, up to the whole', async () => {
    stand({ files: both });
    const told: Progress[] = [];
    await download((progress) => told.push(progress));
    expect(told.at(-1)).toEqual({ stage: 'download', loaded: packed.length, total: packed.length });
  });
});

describe('a download that cannot be', () => {
  test('is a failure with the host’s answer', async () => {
    stand({ files: {} });
    await expect(download()).rejects.toMatchObject({
      code: 'download',
      detail: expect.stringContaining('404'),
    });
  });

  test('ends with what it was aborted with', async () => {
    stand({ files: both });
    const stop = new AbortController();
    const why = new Error('changed my mind');
    stop.abort(why);
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => Promise.reject(signal?.reason));
    await expect(downloadEngine(place, { onProgress: () => {}, signal: stop.signal })).rejects.toBe(why);
  });
});

describe('the stamp of the data file', () => {
  test('is the host’s mark and the size, and differs when either does', async () => {
    const stampWith = (headers: Record<string, string>) => {
      vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { headers })));
      return readStamp(place.database);
    };
    const first = await stampWith({ etag: '"a"', 'content-length': '10' });
    expect(await stampWith({ etag: '"a"', 'content-length': '10' })).toBe(first);
    expect(await stampWith({ etag: '"b"', 'content-length': '10' })).not.toBe(first);
    expect(await stampWith({ etag: '"a"', 'content-length': '11' })).not.toBe(first);
    expect(await stampWith({ 'last-modified': 'Sat, 21 Nov 2026 00:00:00 GMT' })).not.toBe(first);
  });

  test('of a file that is not there is a failure', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })));
    await expect(readStamp(place.database)).rejects.toMatchObject({ code: 'database' });
  });
});
