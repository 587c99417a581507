import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { aborted, bootEngine } from './boot.ts';
import { downloadEngine } from './download.ts';
import { createEngine, type Running } from './engine.ts';
import { readStamp } from './release.ts';
import { type Engine, type EnginePlace, Failure, limits, type Progress } from './types.ts';

interface StartOptions {
  readonly onProgress: (progress: Progress) => void;
  /** Aborted by the reader who changed their mind. */
  readonly signal: AbortSignal;
  /** Milliseconds for what comes after the download; a wrong security policy makes the engine wait for ever. */
  readonly patience?: number;
}

const PATIENCE = 60_000;
const LITTLE_MEMORY = 1;

/** The same place with whole addresses, which a worker needs. */
export function absolutePlace(place: EnginePlace): EnginePlace {
  const on = (address: string): string => new URL(address, location.href).href;
  return {
    ...place,
    worker: on(place.worker),
    wasm: on(place.wasm),
    wasmGz: on(place.wasmGz),
    database: on(place.database),
  };
}

/** Throws `Failure` where this browser cannot run the engine at all. */
export function checkBrowser(): void {
  if (
    typeof WebAssembly === 'undefined' ||
    typeof Worker === 'undefined' ||
    typeof DecompressionStream === 'undefined'
  )
    throw new Failure('no_webassembly');
  const memory = 'deviceMemory' in navigator ? Number(navigator.deviceMemory) : Number.POSITIVE_INFINITY;
  if (memory < LITTLE_MEMORY) throw new Failure('little_memory', `${memory} GB`);
}

/** Before the lock: no extension from anywhere, little memory, the published file read by ranges. */
const settings = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  `SET memory_limit = '${limits.memoryMegabytes}MB'`,
];

/** After it nothing outside the attached file can be reached, and this cannot be undone. */
const locks = ['USE s', 'SET enable_external_access = false', 'SET lock_configuration = true'];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function attach(engine: AsyncDuckDB, database: string): Promise<AsyncDuckDBConnection> {
  await engine.open({
    path: ':memory:',
    filesystem: { reliableHeadRequests: true, allowFullHTTPReads: true, forceFullHTTPReads: false },
  });
  const connection = await engine.connect();
  for (const statement of settings) await connection.query(statement);
  await connection.query(`ATTACH ${quoted(database)} AS s (READ_ONLY)`);
  for (const statement of locks) await connection.query(statement);
  return connection;
}

async function boot(
  place: EnginePlace,
  wasm: Blob,
  { onProgress, signal }: Pick<StartOptions, 'onProgress' | 'signal'>,
): Promise<Running> {
  onProgress({ stage: 'boot', loaded: 0, total: 0 });
  const engine = await bootEngine(place.worker, wasm, signal);
  try {
    onProgress({ stage: 'attach', loaded: 0, total: 0 });
    const stamp = await readStamp(place.database, signal);
    const attached = attach(engine, stampedAddress(place.database, stamp));
    const connection = await Promise.race([attached, aborted(signal)]);
    return { engine, connection, database: place.database, stamp };
  } catch (error) {
    await engine.terminate();
    if (error === signal.reason) throw error;
    throw error instanceof Failure ? error : new Failure('database', String(error));
  }
}

/** The address of one file as it stands now: ranges of two files that follow each other never mix in a cache. */
function stampedAddress(database: string, stamp: string): string {
  const address = new URL(database);
  if (stamp) address.searchParams.set('e', stamp);
  return address.href;
}

/**
 * Fetches, starts and locks the engine, and attaches the published figures, which it reads by ranges.
 * Throws `Failure` with why it could not, and what the signal was aborted with.
 */
export async function startEngine(given: EnginePlace, options: StartOptions): Promise<Engine> {
  const { onProgress, signal, patience = PATIENCE } = options;
  checkBrowser();
  const place = absolutePlace(given);
  // Kept for an engine that must be replaced; a browser may keep a blob outside the memory of the page.
  const wasm = new Blob([await downloadEngine(place, { onProgress, signal })], { type: 'application/wasm' });
  const run = async (watch: Pick<StartOptions, 'onProgress'>, until: readonly AbortSignal[]) => {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Failure('timeout')), patience);
    try {
      return await boot(place, wasm, { ...watch, signal: AbortSignal.any([...until, late.signal]) });
    } finally {
      clearTimeout(timer);
    }
  };
  return createEngine(await run({ onProgress }, [signal]), () => run({ onProgress: () => {} }, []));
}
