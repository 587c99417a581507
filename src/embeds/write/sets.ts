import { redirects } from '../../redirects.ts';
import { readRevisions } from '../../warehouse/contents.ts';
import { printedRanks } from '../../warehouse/printed-ranks.ts';
import { type DataSetName, loadDataSet } from '../../warehouse/site.ts';
import { correctionsOf } from '../release/corrections.ts';
import { listReleases, readRelease } from '../release/files.ts';
import type { EmbedSet } from './files-of-unit.ts';

const none = () => null;

/** The figures of today, of one data set. */
export async function liveSet(name: DataSetName): Promise<EmbedSet> {
  return {
    data: await loadDataSet(name),
    ranks: await printedRanks(name),
    release: null,
    correctionOf: none,
  };
}

/** Every release of a data folder, beside the figures of today. */
export async function frozenSets(folder: string): Promise<readonly EmbedSet[]> {
  const now = { data: await loadDataSet('real'), revised: await readRevisions('real'), redirects };
  const files = await listReleases(folder);
  return Promise.all(
    files.map(async ({ path }) => {
      const { name, date, data: frozen, ranks } = await readRelease(path);
      return {
        data: frozen,
        ranks,
        release: { name, date },
        correctionOf: correctionsOf(frozen, now),
      };
    }),
  );
}
