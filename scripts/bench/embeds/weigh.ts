import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { unitsOf } from '../../../src/embeds/subjects.ts';
import { createEmbedMaker } from '../../../src/embeds/write/files-of-unit.ts';
import { liveSet } from '../../../src/embeds/write/sets.ts';
import type { Share } from '../../../src/embeds/write/write-share.ts';

/** What a worker is told. */
export interface Weighing {
  readonly share: Share;
}

/** How many pages a worker weighed, and the heaviest of them, in bytes of gzip -9. */
export interface Weighed {
  readonly pages: number;
  readonly largest: { readonly path: string; readonly bytes: number };
}

const { share } = workerData as Weighing;
const set = await liveSet('real');
const noPicture = Buffer.alloc(0);
const make = createEmbedMaker(set, () => noPicture);
let pages = 0;
let largest = { path: '', bytes: 0 };
for (const unit of unitsOf(set.data).filter((_, place) => place % share.of === share.index)) {
  for (const { path, content } of make(unit)) {
    if (!path.endsWith('.html')) continue;
    const bytes = gzipSync(content, { level: 9 }).length;
    pages += 1;
    if (bytes > largest.bytes) largest = { path, bytes };
  }
  await setImmediate();
}
parentPort?.postMessage({ pages, largest } satisfies Weighed);
