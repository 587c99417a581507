import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { Failure } from './types.ts';

/**
 * A worker from a `blob:` address is under the page's own security policy; one from a plain address is under none.
 * In: the absolute address of the engine's script on this host.
 */
function startWorker(script: string): Worker {
  const address = URL.createObjectURL(
    new Blob([`importScripts(${JSON.stringify(script)});`], { type: 'text/javascript' }),
  );
  try {
    return new Worker(address);
  } finally {
    // The worker has its own hold on the text.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

/** Ends with `Failure` when the worker reports a fault of its own, which the engine would wait for in vain. */
function faultOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Failure('boot', event.message)), { once: true });
  });
}

/** Rejects when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

/** Starts the engine in a worker. In: its script's address and its WebAssembly. Throws `Failure` with `boot`. */
export async function bootEngine(script: string, wasm: Blob, signal: AbortSignal): Promise<AsyncDuckDB> {
  const worker = startWorker(script);
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  const module = URL.createObjectURL(wasm);
  try {
    await Promise.race([engine.instantiate(module), faultOf(worker), aborted(signal)]);
    return engine;
  } catch (error) {
    worker.terminate();
    throw error instanceof Failure || error === signal.reason ? error : new Failure('boot', String(error));
  } finally {
    URL.revokeObjectURL(module);
  }
}
