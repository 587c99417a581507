import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { build } from './build.ts';
import { listFiles } from './folder.ts';
import { copyTree } from './tree.ts';

const output = 'made/elsewhere/site';

let tree = '';
let here: ReadonlyMap<string, string>;
let there: ReadonlyMap<string, string>;

/** What each file of a folder holds, as a hash, without the databases: DuckDB writes them differently each time. */
async function hashes(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = listFiles(folder).filter((file) => !file.endsWith('.duckdb'));
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(files.map((file) => [file, hashOf(file)]));
}

beforeAll(async () => {
  tree = await copyTree('Đúng Hẹn ', 'data');
  const place = { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  await build({ tree, output, environment: { ...place, SAMPLE: 'on' } });
  here = await hashes(inject('rootFolder'));
  there = await hashes(join(tree, output));
});

afterAll(() => rm(tree, { recursive: true, force: true }));

test('another folder, time zone and language give the same files', () => {
  expect(here.size).toBeGreaterThan(800);
  expect([...there.keys()]).toEqual([...here.keys()]);
});

test('and the same bytes in every one of them', () => {
  expect([...here].filter(([file, hash]) => there.get(file) !== hash).map(([file]) => file)).toEqual([]);
});
