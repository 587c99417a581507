import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { computeDataSet } from '../../src/warehouse/figures.ts';
import { computeIndependently } from '../independent/compute.ts';
import { randomDataSet } from '../independent/generator.ts';
import { load } from '../independent/load.ts';
import { expectAgreement } from './agreement.ts';
import { computeNatively } from './native.ts';

/** More in `npm run bench -- agreement`. */
const seedCount = Number(process.env['AGREEMENT_SEEDS'] ?? 60);

/** Seeds that once told the two apart: in these, cumulative rows of several years cover as many days each. */
const known = [137, 242];

async function filesOf(folder: string): Promise<Record<string, string>> {
  const paths = (await readdir(folder, { recursive: true }))
    .map(String)
    .filter((path) => (path.endsWith('.csv') || path === 'release.json') && !path.startsWith('sample'));
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return Object.fromEntries(paths.map((path, at) => [path, texts[at] ?? '']));
}

describe('DuckDB and the independent computation agree on every row', () => {
  test.each([
    { folder: 'data', sample: false },
    { folder: 'data/sample', sample: true },
  ])('of $folder', async ({ folder, sample }) => {
    const native = await computeDataSet(folder, { sample });
    expect(native.measures.length).toBeGreaterThan(100);
    expectAgreement(native, computeIndependently(load(await filesOf(folder))));
  });

  test.each([...new Set([...Array.from({ length: seedCount }, (_, seed) => seed), ...known])])(
    'of random data set %i',
    async (seed) => {
      const { files } = randomDataSet(seed);
      expectAgreement(await computeNatively(files), computeIndependently(load(files)));
    },
  );
});
