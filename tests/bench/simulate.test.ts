import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeSimulation } from '../../scripts/simulate/write.ts';
import { checkDataSet } from '../../src/warehouse/check-folder.ts';
import { computeDataSet } from '../../src/warehouse/figures.ts';

const size = { agencies: 30, months: 14, fields: 2 };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-'));
  await writeSimulation(folder, size);
});

async function readAll(place: string): Promise<Record<string, string>> {
  const names = await readdir(join(place, 'case-files'));
  const paths = ['agencies.csv', 'target-agencies.csv', ...names.map((name) => `case-files/${name}`)];
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(place, path), 'utf8')])),
  );
}

describe('a simulated data set', () => {
  test('is valid, without a single warning', async () => {
    const report = await checkDataSet(folder);
    expect(report.problems).toEqual([]);
    expect(report.rows).toBeGreaterThan(size.agencies * size.months * (size.fields + 1));
  });

  test('is the same every time', async () => {
    const again = await mkdtemp(join(tmpdir(), 'dung-hen-'));
    await writeSimulation(again, size);
    expect(await readAll(again)).toEqual(await readAll(folder));
  });

  test('gives every second body a plan and verdicts of several kinds', async () => {
    const { verdicts } = await computeDataSet(folder);
    expect(new Set(verdicts.map(({ agency_id }) => agency_id)).size).toBe(size.agencies / 2);
    const states = new Set(verdicts.map(({ state }) => state));
    expect(states).toContain('met');
    expect(states).toContain('missed');
  });
});
