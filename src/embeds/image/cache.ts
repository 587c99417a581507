import { createHash, randomUUID } from 'node:crypto';
import {
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
import { renderers } from './fonts.ts';
import { ENCODER, isWholePng } from './indexed-png.ts';
import { renderPng } from './png.ts';
import { STRIPS } from './strips.ts';

const DAY = 86_400_000;
/** A picture that no build asked for that long goes. */
const UNUSED_DAYS = 30;

const maker = [...renderers, STRIPS, ENCODER].join('\n');

/** Pictures by the content of their drawing. */
export interface ImageCache {
  /** The picture of a drawing, drawn only where it is not there yet. */
  readonly pngOf: (svg: string) => Buffer;
  /** Removes what was not used for a month. Out: how many files. */
  readonly prune: () => number;
}

/** A changed figure changes the drawing and so the key; so does a changed renderer. */
function keyOf(svg: string): string {
  return createHash('sha256').update(`${maker}\n`).update(svg).digest('hex');
}

const age = (file: string): number => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);

/** The time of a file says when it was used, to a day: a build that draws nothing writes next to nothing. */
function markUsed(file: string): void {
  const now = new Date();
  if (age(file) > DAY) utimesSync(file, now, now);
}

/** Out: null where there is no file, or not a whole one. */
function read(file: string): Buffer | null {
  try {
    const png = readFileSync(file);
    if (!isWholePng(png)) return null;
    markUsed(file);
    return png;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Written beside and renamed, so that no other worker or build ever reads half of it. */
function write(file: string, png: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, png);
  renameSync(unfinished, file);
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function prune(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const unused = filesIn(folder).filter((file) => age(file) > UNUSED_DAYS * DAY);
  for (const file of unused) rmSync(file, { force: true });
  return unused.length;
}

/** Pictures kept in a folder that builds and workers may share at the same time. */
export function createImageCache({ folder }: { readonly folder: string }): ImageCache {
  return {
    pngOf: (svg) => {
      const key = keyOf(svg);
      const file = join(folder, key.slice(0, 2), `${key}.png`);
      const kept = read(file);
      if (kept) return kept;
      const png = renderPng(svg);
      write(file, png);
      return png;
    },
    prune: () => prune(folder),
  };
}
