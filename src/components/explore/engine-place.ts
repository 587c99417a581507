import type { EnginePlace } from '../../browser/engine/types.ts';
import { fileHref, type Variant } from '../../i18n/variant.ts';
import { enginePaths } from '../../warehouse/engine-files.ts';
import { downloadPlaces, releaseHash, stagedSizes } from '../../warehouse/staged.ts';

/** Where the engine and its data stand, and what they weigh; addresses begin with the site's base path. */
export interface PlacedEngine extends EnginePlace {
  /** Bytes of the whole data file, of which only parts are read. */
  readonly databaseBytes: number;
}

/** The engine's files for a page of a variant. Expects that the build has made them. */
export async function enginePlace({ lang, sample }: Variant): Promise<PlacedEngine> {
  const name = sample ? 'sample' : 'real';
  const root = (path: string): string => fileHref({ lang, sample: false }, `/${path}`);
  const { path, prefix } = downloadPlaces[name];
  return {
    worker: root(enginePaths.worker),
    wasm: root(enginePaths.wasm),
    wasmGz: root(enginePaths.wasmGz),
    database: `${root(`${path}/${prefix}scorecard.duckdb`)}?v=${await releaseHash(name)}`,
    ...(await stagedSizes(name)),
  };
}
