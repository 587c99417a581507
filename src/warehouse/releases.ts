import process from 'node:process';
import { listReleases, readRelease } from '../embeds/release/files.ts';
import type { Release } from '../embeds/release/text.ts';
import type { Variant } from '../i18n/variant.ts';

/** The releases of a data folder, newest first. Throws where one is not as it was written. */
export async function readReleases(folder: string): Promise<readonly Release[]> {
  const files = await listReleases(folder);
  const releases = await Promise.all(files.map(({ path }) => readRelease(path)));
  return releases.toSorted((one, other) => (one.date + one.name < other.date + other.name ? 1 : -1));
}

let loaded: Promise<readonly Release[]> | undefined;

/** The releases whose frozen charts stand beside the live ones, read once. The sample has none. */
export async function releasesFor({ sample }: Variant): Promise<readonly Release[]> {
  if (sample) return [];
  loaded ??= readReleases(process.env['DATA_FOLDER'] ?? 'data');
  return loaded;
}
