import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { createImageCache } from '../image/cache.ts';
import type { Work } from './worker.ts';

/** Pictures of all builds on this machine, by content. */
const IMAGES = '.cache/images';

/** As many as the machines that build the site have processors. */
const WORKERS = 2;

interface Options {
  /** The folder that holds the warehouses. */
  readonly warehouses: string;
  /** The data folder, for its releases. */
  readonly data: string;
  /** The folder of the site, to write into. */
  readonly folder: string;
  /** Pictures that were drawn before, by content; those of all builds on this machine where not said. */
  readonly images?: string;
}

function run(work: Work, warehouses: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: work,
    env: { ...process.env, DUNG_HEN_WAREHOUSE: warehouses },
  });
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`the worker that writes embeds ended with ${code}`)));
  return promise;
}

/**
 * Writes every embed with its picture and data: live ones of all published data sets, and those of every release.
 * Out: the number of files. Throws where a release is not as it was written.
 */
export async function writeEmbeds({ warehouses, data, folder, images = IMAGES }: Options): Promise<number> {
  const shares = Array.from({ length: WORKERS }, (_, index) => ({ index, of: WORKERS }));
  const written = await Promise.all(
    shares.map((share) => run({ folder, data, cache: images, share }, warehouses)),
  );
  createImageCache({ folder: images }).prune();
  return written.reduce((sum, files) => sum + files, 0);
}
