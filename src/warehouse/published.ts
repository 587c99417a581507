import { rendersShared } from '../i18n/built-langs.ts';
import type { DataSet } from '../model/data-set.ts';
import { site } from '../site.config.ts';
import { loadDataSet } from './site.ts';

interface PublishedSet {
  /** The part of the address before the machine files: nothing, or `sample`. */
  readonly path: string | undefined;
  readonly set: DataSet;
}

/** The data sets whose machine files this process renders: the real one, and the sample where it is switched on. */
export async function publishedSets(): Promise<readonly PublishedSet[]> {
  if (!rendersShared) return [];
  const real = { path: undefined, set: await loadDataSet('real') };
  return site.sample ? [real, { path: 'sample', set: await loadDataSet('sample') }] : [real];
}
