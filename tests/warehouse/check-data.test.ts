import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesAbout, filesAtOnce, type PublishedIndex } from '../../src/model/published-files.ts';
import { writeCheckData } from '../../src/warehouse/check-data.ts';
import { openFolder } from '../../src/warehouse/check-folder.ts';
import { cell, readCsv } from '../data/read-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'checks-'));
let index: PublishedIndex;

beforeAll(async () => {
  await writeCheckData('data', folder);
  index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('every file of the data set is copied byte for byte and named with its size and hash', async () => {
  const { files } = await openFolder('data');
  expect(index.files.map(({ path, table }) => [path, table])).toEqual(
    files.map(({ path, table }) => [path, table]),
  );
  expect(index.files.length).toBeGreaterThan(10);
  for (const { path, bytes, sha256 } of index.files) {
    const copy = readFileSync(join(folder, path));
    expect(copy.equals(readFileSync(join('data', path))), path).toBe(true);
    const hash = createHash('sha256').update(copy).digest('hex').slice(0, 16);
    expect([bytes, sha256]).toEqual([copy.length, hash]);
  }
  expect(index.release).toBe(readFileSync('data/release.json', 'utf8'));
  expect(JSON.parse(index.release).as_of).toBe(index.as_of);
});

test('files of figures name the agencies in them, registers do not', () => {
  for (const { path, agencies, table } of index.files) {
    const isFigures = table === 'case_files' || table === 'rates';
    const found = readCsv(join('data', path)).map((row) => (isFigures ? cell(row, 'agency_id') : ''));
    expect([path, agencies]).toEqual([path, isFigures ? [...new Set(found)].sort() : undefined]);
  }
});

test('a small data set is fetched at once, of a large one the registers; figures by agency', () => {
  expect(filesAtOnce(index)).toEqual(index.files);
  const large = { ...index, files: index.files.map((file) => ({ ...file, bytes: 5_000_000 })) };
  const first = filesAtOnce(large);
  expect(first.map(({ table }) => table)).not.toContain('rates');
  expect(first.map(({ path }) => path)).toContain('agencies.csv');
  expect(filesAbout(large, new Set(['gia-lai-xa-van-canh'])).map(({ path }) => path)).toEqual(
    index.files.filter(({ agencies }) => agencies?.includes('gia-lai-xa-van-canh')).map(({ path }) => path),
  );
  expect(filesAbout(large, new Set(['khong-co']))).toEqual([]);
});
