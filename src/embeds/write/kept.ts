import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

const LIST = 'files.json';
const FILES = 'files';
/** Builds for a root and for a base path, of today and of a trial, each keep theirs. */
const MOST = 4;

/** One kept file: its path, how many bytes, and when it was written. */
type Entry = readonly [path: string, size: number, time: number];

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/**
 * A name for all that a build's embeds are made from. In: files and folders, of which every byte counts, and whatever
 * else decides. Another byte, path or setting gives another name.
 */
export function keyOfInputs(places: readonly string[], others: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, process.arch, ...others]));
  for (const place of places) {
    const paths = statSync(place).isDirectory()
      ? filesBelow(place).map((path) => join(place, path))
      : [place];
    for (const path of paths) {
      const bytes = readFileSync(path);
      hash.update(`\n${path}\0${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** A second name for a file, which costs no bytes; a copy where the disk is another one. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to);
  }
}

function linkAll(paths: readonly string[], from: string, into: string): void {
  for (const parent of new Set(paths.map((path) => dirname(join(into, path)))))
    mkdirSync(parent, { recursive: true });
  for (const path of paths) linkFile(join(from, path), join(into, path));
}

function entryOf(folder: string, path: string): Entry {
  const { size, mtimeMs } = lstatSync(join(folder, path));
  return [path, size, mtimeMs];
}

/** Whether a file is as it was kept: one of a site may be edited in place, and is the same file. */
function isAsKept(folder: string, [path, size, time]: Entry): boolean {
  const now = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return now?.size === size && now.mtimeMs === time;
}

function readList(kept: string): readonly Entry[] | null {
  try {
    return JSON.parse(readFileSync(join(kept, LIST), 'utf8')) as readonly Entry[];
  } catch {
    return null;
  }
}

/** What was used last stays. */
function prune(folder: string): void {
  const time = (name: string): number =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(folder).sort((one, other) => time(other) - time(one));
  for (const name of names.slice(MOST)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Trees of embeds under the keys of what they were made from. */
export interface KeptEmbeds {
  /** Puts the tree of a key into a site. Out: false where there is none, or one that was changed since. */
  readonly take: (key: string, site: string) => boolean;
  /**
   * Puts a tree that `write` makes into a site and keeps it under the key. Out: what `write` says; where that is false,
   * the site gets nothing and nothing is kept.
   */
  readonly make: (key: string, site: string, write: (folder: string) => Promise<boolean>) => Promise<boolean>;
}

/** Keeps trees of embeds in a folder that builds may share at the same time. */
export function createKeptEmbeds(folder: string): KeptEmbeds {
  return {
    take: (key, site) => {
      const kept = join(folder, key);
      const list = readList(kept);
      if (!list?.every((entry) => isAsKept(join(kept, FILES), entry))) return false;
      linkAll(
        list.map(([path]) => path),
        join(kept, FILES),
        site,
      );
      const now = new Date();
      utimesSync(kept, now, now);
      return true;
    },
    make: async (key, site, write) => {
      const fresh = join(folder, `${key}.${process.pid}`);
      const files = join(fresh, FILES);
      try {
        mkdirSync(files, { recursive: true });
        if (!(await write(files))) return false;
        const paths = filesBelow(files);
        linkAll(paths, files, site);
        writeFileSync(join(fresh, LIST), JSON.stringify(paths.map((path) => entryOf(files, path))));
        const kept = join(folder, key);
        if (existsSync(kept)) rmSync(kept, { recursive: true, force: true });
        renameSync(fresh, kept);
        prune(folder);
        return true;
      } finally {
        rmSync(fresh, { recursive: true, force: true });
      }
    },
  };
}
