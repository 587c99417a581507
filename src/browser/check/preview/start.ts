import { bootEngine } from '../../engine/boot.ts';
import { downloadEngine } from '../../engine/download.ts';
import { absolutePlace, checkBrowser } from '../../engine/start.ts';
import { type EnginePlace, limits, type Progress } from '../../engine/types.ts';
import type { Computing } from './state.ts';

export interface StartOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** No extension from anywhere, little memory. Nobody but this page's own code asks this engine anything. */
const settings = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  `SET memory_limit = '${limits.memoryMegabytes}MB'`,
];

/** An engine to compute with, and how to free its memory. */
export interface Started extends Computing {
  readonly close: () => void;
}

/** Fetches and starts an engine with nothing in it. Throws `Failure`, and what the signal was aborted with. */
export async function startComputing(place: EnginePlace, options: StartOptions): Promise<Started> {
  checkBrowser();
  const { worker, ...files } = absolutePlace(place);
  const wasm = await downloadEngine({ worker, ...files }, options);
  options.onProgress({ stage: 'boot', loaded: 0, total: 0 });
  const engine = await bootEngine(worker, new Blob([wasm], { type: 'application/wasm' }), options.signal);
  await engine.open({ path: ':memory:' });
  const connection = await engine.connect();
  for (const statement of settings) await connection.query(statement);
  return { engine, connection, close: () => void engine.terminate() };
}
