import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const datasets = join('tests', 'datasets');
const VALID = '_valid';
const EXPECTED = 'expected.json';

/** Names of the faults, one a folder. */
export async function faultNames(): Promise<readonly string[]> {
  const names = await readdir(datasets);
  return names.filter((name) => name !== VALID).sort();
}

/** Calls with a folder that holds the valid data set, the files of the fault laid over it. */
export async function withOverlay<T>(name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-hen-'));
  try {
    await cp(join(datasets, VALID), folder, { recursive: true });
    if (name !== VALID) await cp(join(datasets, name), folder, { recursive: true });
    await rm(join(folder, EXPECTED), { force: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function readExpected(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(datasets, name, EXPECTED), 'utf8'));
}
