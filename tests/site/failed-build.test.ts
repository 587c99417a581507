import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuildResult, runBuild } from './build.ts';
import { listFiles } from './folder.ts';

const table = 'rates/gia-lai-communes-counts-2026.csv';
const LINE = 2022;

let folder = '';
let before: ReadonlyMap<string, string>;
let result: BuildResult;

async function readAll(site: string): Promise<ReadonlyMap<string, string>> {
  const files = listFiles(site);
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(site, file), 'base64')] as const)),
  );
}

/** Puts a decimal comma into a count. */
async function breakCell(data: string): Promise<void> {
  const lines = (await readFile(join(data, table), 'utf8')).split('\n');
  lines[LINE - 1] = lines[LINE - 1]?.replace(',2497,', ',"2.497,5",') ?? '';
  await writeFile(join(data, table), lines.join('\n'));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-failed-'));
  const [data, site] = [join(folder, 'data'), join(folder, 'site')];
  await cp('data', data, { recursive: true });
  await breakCell(data);
  await cp('public', site, { recursive: true });
  await writeFile(join(site, 'index.html'), 'the site of yesterday');
  before = await readAll(site);
  result = await runBuild({ output: site, environment: { DATA_FOLDER: data } });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build with one wrong cell ends with 1 and says where and what to write, and nothing else', () => {
  expect(result.code).toBe(1);
  const [file = '', place = '', what = '', fix = ''] = result.said.split('\n');
  expect(file).toBe(join(folder, 'data', table));
  expect(place).toMatch(/^ {2}LỖI dòng 2022, ký tự 89, cột 10 \(numerator\) \[\w+\]$/);
  expect(what).toContain('2.497,5');
  expect(fix).toMatch(/^ {6}→ ./);
  expect(result.said).not.toContain('cảnh báo dòng');
});

test('the site that stood there stands untouched', async () => {
  expect(before.size).toBeGreaterThan(1);
  expect(await readAll(join(folder, 'site'))).toEqual(before);
});
