import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRelease, releasePath } from '../../src/embeds/release/files.ts';
import { checkDataSet } from '../../src/warehouse/check-folder.ts';

let folder = '';
let data = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-release-'));
  data = join(folder, 'data');
  await cp('tests/datasets/_valid', data, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the script as an operator does. */
function release(words: readonly string[], from = data, more: Readonly<Record<string, string>> = {}) {
  const env = {
    ...process.env,
    ...more,
    SAMPLE: 'off',
    DATA_FOLDER: from,
    DIST_FOLDER: join(folder, 'dist'),
  };
  return new Promise<{ code: number; out: string; error: string }>((resolve) => {
    execFile(process.execPath, ['scripts/release.ts', ...words], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: err });
    });
  });
}

it('writes the figures of the data set once, and a second time not', async () => {
  const { code, out } = await release(['2025-q1']);
  const path = releasePath(data, '2025-q1');
  expect([code, out.split('\n').at(-2)]).toMatchObject([0, expect.stringContaining(`${path}: 2025-02-28, `)]);
  const read = await readRelease(path);
  expect(read).toMatchObject({ name: '2025-q1', date: '2025-02-28' });
  expect(read.data.measures.get('tinh-vi-du-so-moi')?.length).toBeGreaterThan(10);
  expect(await checkDataSet(data)).toMatchObject({ ok: true, problems: [] });
  const before = await readFile(path, 'utf8');
  const again = await release(['2025-q1']);
  expect([again.code, again.error]).toEqual([
    1,
    `Đã có ${path}. Bản đã chốt không bao giờ ghi đè; hãy đặt tên khác.
${path} is there already. A release is never overwritten; choose another name.
`,
  ]);
  expect(await readFile(path, 'utf8')).toBe(before);
});

it('writes the same bytes in another folder, time zone and language', async () => {
  const other = join(folder, 'other');
  await cp('tests/datasets/_valid', other, { recursive: true });
  await Promise.all([
    release(['twice']),
    release(['twice'], other, { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' }),
  ]);
  const [one, two] = await Promise.all(
    [data, other].map((own) => readFile(releasePath(own, 'twice'), 'utf8')),
  );
  expect(one).toBe(two);
});

it('writes nothing of data with an error, nor of sample data', async () => {
  const wrong = join(folder, 'wrong');
  await cp('tests/datasets/_valid', wrong, { recursive: true });
  await writeFile(join(wrong, 'release.json'), '{}');
  const { code, out } = await release(['2025-q1'], wrong);
  expect([code, out.includes('release_form')]).toEqual([1, true]);
  const sample = join(folder, 'sample');
  await cp('data/sample', sample, { recursive: true });
  const refused = await release(['2025-q1'], sample);
  expect([refused.code, refused.error.split('\n')[1]]).toEqual([
    1,
    'These are sample data; only real ones are frozen.',
  ]);
  for (const own of [wrong, sample]) expect(await readdir(own)).not.toContain('releases');
});

it.each([[[]], [['a', 'b']], [['Q4']], [['sample']]])('ends with 2 on misuse: %j', async (words) => {
  const { code, out, error } = await release(words);
  expect([code, out, error.includes('npm run release')]).toEqual([2, '', true]);
});
