import { cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../model/problems.ts';
import { findPlace } from './check-files.ts';

/** A data set of its own beside the real one. */
const APART = 'sample';

/** Copies a data folder without the sample. In: where it lies, where to. */
export async function copyData(folder: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name !== APART)
      await cp(join(folder, name), join(into, name), { recursive: true, verbatimSymlinks: true });
  }
}

/**
 * Copies a data folder and puts files into their places, by the end of their own path, else by their header.
 * Out: what is wrong with files that have no place; nothing of them is copied.
 */
export async function copyWithFiles(
  folder: string,
  files: readonly string[],
  into: string,
): Promise<readonly Problem[]> {
  await copyData(folder, into);
  const problems: Problem[] = [];
  for (const file of files) {
    const place = await findPlace(file, folder);
    if (typeof place !== 'string') {
      problems.push(place);
      continue;
    }
    await mkdir(dirname(join(into, place)), { recursive: true });
    await cp(file, join(into, place));
  }
  return problems;
}
