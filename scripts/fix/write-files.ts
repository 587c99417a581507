import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ConvertedFile } from '../../src/model/import/types.ts';

export interface Written {
  readonly path: string;
  readonly state: 'new' | 'same' | 'replaced';
}

async function stateOf(place: string, text: string): Promise<Written['state']> {
  const isThere = await access(place).then(
    () => true,
    () => false,
  );
  if (!isThere) return 'new';
  return (await readFile(place, 'utf8')) === text ? 'same' : 'replaced';
}

/** Writes converted files into a folder. Out: what became of each; a file that was there and differed is replaced and told. */
export async function writeFiles(
  folder: string,
  files: readonly ConvertedFile[],
): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const { path, text } of files) {
    const place = join(folder, path);
    const state = await stateOf(place, text);
    await mkdir(dirname(place), { recursive: true });
    if (state !== 'same') await writeFile(place, text);
    written.push({ path: place, state });
  }
  return written;
}
