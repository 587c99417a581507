import { fileURLToPath } from 'node:url';
import { createImageCache } from '../src/embeds/image/cache.ts';
import type { Work } from '../src/embeds/write/worker.ts';
import { runNode } from './run-node.ts';

const worker = fileURLToPath(new URL('../src/embeds/write/worker.ts', import.meta.url));

/** Pictures of all builds on this machine, by content. */
const IMAGES = '.cache/images';

/** As many as the machines that build the site have processors. */
const WORKERS = 2;

/** The memory of a picture is used again for the next one instead of going back to the system in between. */
const memory = { MALLOC_MMAP_THRESHOLD_: '1073741824', MALLOC_TRIM_THRESHOLD_: '1073741824' };

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

/**
 * Writes every embed with its picture and data: live ones of all published data sets, and those of every release.
 * Processes of their own do it: pictures are so large that threads of one would wait for each other's memory.
 * Out: false where one of them failed, which has printed why.
 */
export async function writeEmbeds({ warehouses, data, folder, images = IMAGES }: Options): Promise<boolean> {
  const shares = Array.from({ length: WORKERS }, (_, index) => ({ index, of: WORKERS }));
  const codes = await Promise.all(
    shares.map((share) => {
      const work: Work = { folder, data, cache: images, share };
      return runNode([worker, JSON.stringify(work)], { ...memory, DUNG_HEN_WAREHOUSE: warehouses });
    }),
  );
  createImageCache({ folder: images }).prune();
  return codes.every((code) => code === 0);
}
