import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

const PREFIX = 'site-';

/** Name of the work folder of a build by this process; the number tells later builds whether it still runs. */
export function workFolderName({ pid }: { readonly pid: number }): string {
  return `${PREFIX}${pid}`;
}

/** Beginning of the names of the hidden folders beside a site in which builds replace it. */
const besidePrefix = (published: string): string => `.${basename(published)}.${PREFIX}`;

/** What a replacement keeps beside the published site, and so on its disk: the new one before, the old one after. */
const staged = (beside: string): string => join(beside, 'new');
const replaced = (beside: string): string => join(beside, 'old');

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** A link is followed: the folder it leads to is the one that is published. */
const placeOf = (published: string): Promise<string> => realpath(published).catch(() => published);

type Move = (from: string, to: string) => Promise<void>;

/** Moves a folder, to another disk too; some layered file systems of containers count as one inside themselves. */
async function bring(from: string, to: string, move: Move): Promise<void> {
  try {
    await move(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

/** Moves the old site aside and the new one into its place; the old one goes back where the second fails. */
async function exchange(place: string, beside: string, move: Move): Promise<void> {
  const stands = existsSync(place);
  if (stands) await bring(place, replaced(beside), move);
  try {
    await move(staged(beside), place);
  } catch (error) {
    if (stands) await move(replaced(beside), place);
    throw error;
  }
}

/**
 * Puts a finished site in the place of the published one by two renames, so that nobody meets half a site.
 * In: the finished folder, on any disk, and the published one. Throws where the system refuses; the old site then
 * stands in its place.
 */
export async function replaceFolder(finished: string, published: string, move: Move = rename): Promise<void> {
  const place = await placeOf(published);
  const beside = join(dirname(place), besidePrefix(place) + process.pid);
  try {
    await mkdir(beside, { recursive: true });
    await bring(finished, staged(beside), move);
    await exchange(place, beside, move);
  } finally {
    // Where even putting it back failed, the old site waits here for the next build.
    if (existsSync(place) || !existsSync(replaced(beside)))
      await rm(beside, { recursive: true, force: true });
  }
}

/** Whether a process has ended and only its number is still kept, as in a container whose first process is npm. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Whether another process of this number runs. An earlier one with our own number does not. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0) && !isZombie(pid);
  } catch (error) {
    // Of another user.
    return codeOf(error) === 'EPERM';
  }
}

/** The folders whose names are a prefix and the number of a process that has ended. */
async function leftBehind(folder: string, prefix: string): Promise<readonly string[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const left = names.filter((name) => {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^\d+$/.test(pid) && !isRunning(Number(pid));
  });
  return left.map((name) => join(folder, name));
}

/**
 * Mends what builds that were killed left behind: a site that was moved aside goes back when nothing took its
 * place, and unfinished work is removed. Builds that still run are left alone.
 * In: the published folder, the folder of all builds.
 */
export async function mendLeftovers(published: string, builds: string): Promise<void> {
  const place = await placeOf(published);
  const besides = await leftBehind(dirname(place), besidePrefix(place));
  for (const beside of besides) {
    if (existsSync(replaced(beside)) && !existsSync(place)) await rename(replaced(beside), place);
  }
  for (const left of [...besides, ...(await leftBehind(builds, PREFIX))]) {
    await rm(left, { recursive: true, force: true });
  }
}
