import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
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

// Pixels lie outside the heap: counted by themselves they would have the heap marked twice a second.
setFlagsFromString('--external-memory-accounted-in-global-limit');

// The one argument is what this project's own script wrote.
const { folder, data, cache: images, share } = JSON.parse(process.argv[2] ?? '') as Work;
const cache = createImageCache({ folder: images });
await writeShare(await liveSet('real'), { folder, cache, share });
if (site.sample) await writeShare(await liveSet('sample'), { folder, cache, share });
for (const set of await frozenSets(data)) await writeShare(set, { folder, cache, share });
