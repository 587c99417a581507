import { fileURLToPath } from 'node:url';
import { createImageCache } from '../src/embeds/image/cache.ts';
import { createKeptEmbeds, keyOfInputs } from '../src/embeds/write/kept.ts';
import type { Work } from '../src/embeds/write/worker.ts';
import { site } from '../src/site.config.ts';
import { runNode } from './run-node.ts';

const worker = fileURLToPath(new URL('../src/embeds/write/worker.ts', import.meta.url));

/** Pictures of all builds on this machine, by content. */
const IMAGES = '.cache/images';

/** Embeds of the last builds on this machine, by all they were made from. */
const KEPT = '.cache/embeds';

/** Besides the data: the code of embeds with all it uses, and the packages. */
const code = ['src', 'scripts/write-embeds.ts', 'package-lock.json'];

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
  /** Embeds of earlier builds, whole; those of all builds on this machine where not said. */
  readonly kept?: string;
}

/** Out: false where one of the processes failed, which has printed why. */
async function writeAll({ warehouses, data, folder, images }: Required<Omit<Options, 'kept'>>) {
  const shares = Array.from({ length: WORKERS }, (_, index) => ({ index, of: WORKERS }));
  const codes = await Promise.all(
    shares.map((share) => {
      const work: Work = { folder, data, cache: images, share };
      return runNode([worker, JSON.stringify(work)], { ...memory, DUNG_HEN_WAREHOUSE: warehouses });
    }),
  );
  createImageCache({ folder: images }).prune();
  return codes.every((exitCode) => exitCode === 0);
}

/**
 * Writes every embed with its picture and data: live ones of all published data sets, and those of every release.
 * Where nothing changed since an earlier build they are that build's. Processes of their own make them: pictures are so
 * large that threads of one would wait for each other's memory. Out: false where one of them failed, which has printed why.
 */
export async function writeEmbeds(options: Options): Promise<boolean> {
  const { data, folder, images = IMAGES, kept = KEPT } = options;
  const embeds = createKeptEmbeds(kept);
  const key = keyOfInputs([...code, data], [site]);
  if (embeds.take(key, folder)) return true;
  return embeds.make(key, folder, (into) => writeAll({ ...options, images, folder: into }));
}
