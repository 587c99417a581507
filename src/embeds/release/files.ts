import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { explain } from '../../model/explain.ts';
import type { Problem } from '../../model/problems.ts';
import { fileProblem } from '../../model/read-table.ts';
import { isReleaseName, parseRelease, type Release, writeRelease } from './text.ts';

/** The folder of a data set that holds its releases, one file each. */
export const RELEASES = 'releases';

const ENDING = '.json';

/** Where a release of a data folder stands. */
export function releasePath(folder: string, name: string): string {
  return join(folder, RELEASES, name + ENDING);
}

/** Opens a release. In: where it lies, and its name for the reader. Out: the release, or what is wrong with it. */
async function openRelease(path: string, named: string): Promise<Release | Problem> {
  const name = basename(path, ENDING);
  if (!path.endsWith(ENDING) || !isReleaseName(name)) return fileProblem(named, 'frozen_name');
  const read = parseRelease(await readFile(path, 'utf8'), name);
  if (!('fault' in read)) return read;
  if (read.fault === 'form') return fileProblem(named, 'frozen_form');
  return fileProblem(named, 'frozen_changed', { part: read.part });
}

/** What is wrong with the file of a release; null where nothing is. In: where it lies, its name for the reader. */
export async function judgeReleaseFile(path: string, named: string): Promise<Problem | null> {
  const opened = await openRelease(path, named);
  return 'code' in opened ? opened : null;
}

/** Reads a release. Throws, with words for the operator, where one byte of it is not as it was written. */
export async function readRelease(path: string): Promise<Release> {
  const opened = await openRelease(path, path);
  if (!('code' in opened)) return opened;
  const told = (['vi', 'en'] as const).map((lang) => Object.values(explain(opened, lang)).join(' '));
  throw new Error([path, ...told].join('\n'));
}

/** A release of a data folder, not yet read. */
export interface ReleaseFile {
  readonly name: string;
  readonly path: string;
}

/** The releases of a data folder, by name. */
export async function listReleases(folder: string): Promise<readonly ReleaseFile[]> {
  const inner = join(folder, RELEASES);
  const names = existsSync(inner) ? await readdir(inner) : [];
  return names
    .filter((name) => name.endsWith(ENDING) && !name.startsWith('.'))
    .map((name) => ({ name: basename(name, ENDING), path: join(inner, name) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Writes a release into a data folder. Throws where one of that name is there: none is ever overwritten. */
export async function saveRelease(folder: string, release: Omit<Release, 'date'>): Promise<string> {
  const path = releasePath(folder, release.name);
  const text = writeRelease(release);
  await mkdir(join(folder, RELEASES), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  return path;
}
