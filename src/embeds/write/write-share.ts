import { setImmediate } from 'node:timers/promises';
import { viewOf } from '../../components/view/view.ts';
import { langs } from '../../model/lang.ts';
import { createSiteWriter, type SiteFile } from '../../warehouse/site-file.ts';
import { siteCard } from '../cards.ts';
import type { ImageCache } from '../image/cache.ts';
import { cardSvg } from '../image/card-svg.ts';
import { embedFilePath } from '../place.ts';
import { unitsOf } from '../subjects.ts';
import { createEmbedMaker, type EmbedSet } from './files-of-unit.ts';

/** One of several equal parts of the work. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

interface Options {
  /** The folder of the site. */
  readonly folder: string;
  readonly cache: ImageCache;
  readonly share: Share;
}

/** The picture of pages that are about nothing in particular. */
function siteFiles({ data }: EmbedSet, { pngOf }: ImageCache): readonly SiteFile[] {
  const { sample } = data;
  return langs.map((lang) => {
    const card = siteCard(viewOf(data, { lang, sample }));
    const place = { variant: { lang, sample }, release: null, path: '' };
    return { path: embedFilePath(place, 'chart.png'), content: pngOf(cardSvg(card, '')) };
  });
}

/** Writes a share of the embeds of a set. */
export async function writeShare(set: EmbedSet, { folder, cache, share }: Options): Promise<void> {
  const make = createEmbedMaker(set, cache.pngOf);
  const write = createSiteWriter(folder);
  const units = unitsOf(set.data).filter((_, place) => place % share.of === share.index);
  const writeAll = (all: readonly SiteFile[]) => {
    for (const file of all) write(file);
  };
  if (share.index === 0 && !set.release) writeAll(siteFiles(set, cache));
  for (const unit of units) {
    writeAll(make(unit));
    // The memory of drawn pictures is given back between two turns of the event loop, never within one.
    await setImmediate();
  }
}
