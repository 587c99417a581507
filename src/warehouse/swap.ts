import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Where the site that is being replaced waits until the new one stands in its place. */
const aside = (work: string): string => join(work, 'replaced');

/**
 * Puts a finished site in the place of the published one: the old folder is renamed aside, the new one into place.
 * In: the finished folder, the published folder, a work folder on the same disk.
 */
export async function replaceFolder(finished: string, published: string, work: string): Promise<void> {
  await mkdir(dirname(published), { recursive: true });
  if (existsSync(published)) await rename(published, aside(work));
  await rename(finished, published);
  await rm(aside(work), { recursive: true, force: true });
}

const PREFIX = 'site-';

/** Name of the work folder of a build by this process; the number tells later builds whether it still runs. */
export function workFolderName(process: { readonly pid: number }): string {
  return `${PREFIX}${process.pid}`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Mends what builds that were killed left behind: a site that was moved aside goes back when nothing took its
 * place, and unfinished work is removed. Builds that still run are left alone.
 * In: the published folder, the folder of all builds.
 */
export async function mendLeftovers(published: string, builds: string): Promise<void> {
  if (!existsSync(builds)) return;
  for (const name of await readdir(builds)) {
    if (!name.startsWith(PREFIX) || isRunning(Number(name.slice(PREFIX.length)))) continue;
    const replaced = aside(join(builds, name));
    if (existsSync(replaced) && !existsSync(published)) await rename(replaced, published);
    await rm(join(builds, name), { recursive: true, force: true });
  }
}
