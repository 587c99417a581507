import { parentPort, workerData } from 'node:worker_threads';
import { site } from '../../site.config.ts';
import { createImageCache } from '../image/cache.ts';
import { frozenSets, liveSet } from './sets.ts';
import { type Share, writeShare } from './write-share.ts';

/** What a worker is told. */
export interface Work {
  /** The folder of the site. */
  readonly folder: string;
  /** The data folder, for its releases. */
  readonly data: string;
  readonly cache: string;
  readonly share: Share;
}

const { folder, data, cache: images, share } = workerData as Work;
const cache = createImageCache({ folder: images });
let files = await writeShare(await liveSet('real'), { folder, cache, share });
if (site.sample) files += await writeShare(await liveSet('sample'), { folder, cache, share });
for (const set of await frozenSets(data)) files += await writeShare(set, { folder, cache, share });
parentPort?.postMessage(files);
