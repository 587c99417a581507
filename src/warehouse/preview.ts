import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSet } from '../model/data-set.ts';
import { type Difference, difference } from '../model/preview/difference.ts';
import { buildWarehouse } from './build.ts';
import { readDataSet } from './site.ts';

interface Folders {
  readonly before: string;
  readonly after: string;
}

/** What a change of the data does to what the site says, with both data sets, whose names and levels its words need. */
export interface Preview {
  readonly difference: Difference;
  readonly before: DataSet;
  readonly after: DataSet;
}

/** Calls with a folder of its own, which is removed afterwards. */
export async function withTemporary<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'dung-hen-preview-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function computeDataSet(folder: string, path: string): Promise<DataSet> {
  await buildWarehouse(folder, path, { sample: false });
  return readDataSet(path, 'real');
}

/** Builds both data sets apart from the site and compares them. In: two data folders that were checked without error. */
export function previewChange({ before, after }: Folders): Promise<Preview> {
  return withTemporary(async (work) => {
    const old = await computeDataSet(before, join(work, 'before.duckdb'));
    const now = await computeDataSet(after, join(work, 'after.duckdb'));
    return { difference: difference(old, now), before: old, after: now };
  });
}
