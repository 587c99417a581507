import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewChange } from '../../src/warehouse/preview.ts';

const run = promisify(execFile);
const FILE = 'case-files/so-moi-2024.csv';
const VALID = join('tests', 'datasets', '_valid');

let folder = '';
let data = '';

/** Runs git in the folder of the test, whatever its user has configured. */
const git = (...words: readonly string[]) =>
  run('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.vn', ...words], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });

async function commit(message: string): Promise<string> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
  return (await git('rev-parse', 'HEAD')).stdout.trim();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-preview-test-'));
  data = join(folder, 'data');
  await cp(VALID, data, { recursive: true });
  await git('init', '--quiet');
  await commit('first');
});

afterAll(() => rm(folder, { recursive: true }));

function preview(...words: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  const env = { ...process.env, DATA_FOLDER: data };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/preview.ts', ...words], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: err });
    });
  });
}

/** The file with the half-year's online files fewer by so many, which then came in person. */
async function revised(by: number): Promise<string> {
  const text = await readFile(join(VALID, FILE), 'utf8');
  return text.replace(',1220,1200,840,300,60,', `,1220,1200,${840 - by},${300 + by},60,`);
}

describe('npm run preview', () => {
  it('finds nothing where nothing changed', async () => {
    expect(await preview()).toEqual({
      code: 0,
      out: 'Không kết luận hay con số nào thay đổi\n',
      error: '',
    });
  });

  it('tells what a file would change, with the data around it untouched', async () => {
    const file = join(folder, 'so-moi-2024.csv');
    await writeFile(file, await revised(90));
    const { code, out, error } = await preview('--lang', 'en', '--format', 'markdown', file);
    expect([code, error]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe('4 figures revised');
    expect(out).toContain('70.0% \\(840 / 1,200\\) → 62.5% \\(750 / 1,200\\)');
    expect(await readFile(join(data, FILE), 'utf8')).toBe(await readFile(join(VALID, FILE), 'utf8'));
  });

  it('tells what changed since a commit, as JSON equal to two builds', async () => {
    await writeFile(join(data, FILE), await revised(400));
    try {
      const { out } = await preview('--base', 'HEAD', '--format', 'json');
      const found = JSON.parse(out);
      const { difference } = await previewChange({ before: VALID, after: data });
      expect(found).toMatchObject({
        added: difference.added,
        removed: difference.removed,
        revised: difference.revised,
        jumps: difference.jumps,
      });
      expect(found.jumps).toBeGreaterThan(0);
      expect(found.figures).toHaveLength(difference.figures.length);
      expect((await preview('--base', VALID, '--format', 'json')).out).toBe(out);
    } finally {
      await cp(join(VALID, FILE), join(data, FILE));
    }
  });

  it('says in words what stops it: unknown commit, wrong data, unknown file, misuse', async () => {
    expect(await preview('--base', 'no-such-branch')).toEqual({
      code: 1,
      out: '',
      error: 'Không có bản này trong kho / No such commit: no-such-branch\n',
    });
    const wrong = join(folder, 'statements.csv');
    await writeFile(wrong, 'agency_id\n');
    const refused = await preview(wrong);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.error).toMatch(/^Sau thay đổi:\n/);
    const odd = join(folder, 'odd.txt');
    await writeFile(odd, 'x\n');
    expect((await preview(odd)).error).toMatch(/odd\.txt: /);
    expect((await preview('--format', 'xml')).code).toBe(2);
  });

  it('takes no option for a commit', async () => {
    const { code, error } = await preview('--base=--output=/tmp/x');
    expect([code, error]).toEqual([1, 'Không có bản này trong kho / No such commit: --output=/tmp/x\n']);
  });

  it('refuses the data of a commit with a link in them', async () => {
    await symlink('/etc/passwd', join(data, 'notes-link.csv'));
    const linked = await commit('link');
    await rm(join(data, 'notes-link.csv'));
    const { code, out, error } = await preview('--base', linked);
    expect([code, out]).toEqual([1, '']);
    expect(error).toBe(`${linked}: notes-link.csv: liên kết, không phải tệp / a link, not a file\n`);
  });
});
