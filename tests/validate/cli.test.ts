import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasets } from './overlay.ts';

let folder = '';
let data = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-cli-'));
  data = join(folder, 'data');
  await cp(join(datasets, '_valid'), data, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the script as a user does, with the small valid data set for `data/`. */
function validate(...words: readonly string[]): Promise<Run> {
  const env = { ...process.env, DATA_FOLDER: data };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/validate.ts', ...words], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: err });
    });
  });
}

async function writeCopy(from: string, to: string, change: (text: string) => string): Promise<string> {
  await writeFile(join(folder, to), change(await readFile(join(data, from), 'utf8')));
  return join(folder, to);
}

describe('npm run validate', () => {
  it('checks data/ when nothing is named, and ends with 0 where all is good', async () => {
    expect(await validate()).toEqual({
      code: 0,
      out: '✓ Không có lỗi nào: 11 tệp, 32 dòng dữ liệu.\n',
      error: '',
    });
  });

  it('speaks English and JSON', async () => {
    const { code, out } = await validate(data, '--format', 'json', '--lang', 'en');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { ok: true, files: 11, rows: 32, problems: [], truncated: false, total: 0 },
    ]);
  });

  it.each([['--format', 'xml'], ['--lang', 'fr'], ['--quick']])(
    'ends with 2 on misuse: %s %s',
    async (...words) => {
      const { code, out, error } = await validate(...words);
      expect([code, out]).toEqual([2, '']);
      expect(error).toContain('npm run validate');
    },
  );

  it.each([
    ['nope', 'folder_missing'],
    ['nope.csv', 'file_unreadable'],
  ])('ends with 1 on %s, which is not there', async (path, code) => {
    const run = await validate(path);
    expect(run.code).toBe(1);
    expect(run.out).toContain(`[${code}]`);
  });

  it('judges a single file in the place of the one of its name, and says where', async () => {
    await mkdir(join(folder, 'rates'), { recursive: true });
    const file = await writeCopy('rates/cong-2024.csv', 'rates/cong-2024.csv', (text) =>
      text.replace('99.83', '99,83%'),
    );
    const { code, out } = await validate(file);
    expect(code).toBe(1);
    expect(out).toContain(`${file}\n  LỖI dòng 9`);
  });

  it('recognises a file anywhere by its header, and finds what it repeats in the data', async () => {
    const file = await writeCopy('rates/cong-2024.csv', 'tai-ve.csv', (text) => text);
    const { code, out } = await validate(file, '--format', 'json');
    const read = JSON.parse(out);
    expect([code, read.total]).toEqual([1, 9]);
    expect(read.problems[0]).toMatchObject({ file, line: 2, code: 'duplicate_key' });
    expect(read.problems[0].message).toContain(join(data, 'rates/cong-2024.csv'));
  });

  it('tells what a single file breaks elsewhere', async () => {
    const file = await writeCopy('sources.csv', 'sources.csv', (text) => text.replace(/\nbao-vi-du.*/, ''));
    const { code, out } = await validate(file);
    expect(code).toBe(1);
    expect(out).toContain(`${join(data, 'rates/cong-2024.csv')}\n  LỖI dòng 2`);
  });

  it('says that a file is of no table', async () => {
    await writeFile(join(folder, 'khac.csv'), 'tên,tuổi\nAn,3\n');
    expect((await validate(join(folder, 'khac.csv'))).out).toContain('[table_unknown]');
  });

  it('refuses a link in the data folder, and a folder without its first files', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    await symlink(join(data, 'agencies.csv'), join(other, 'agencies.csv'));
    const { code, out } = await validate(other);
    expect(code).toBe(1);
    for (const found of [
      'agencies.csv\n  LỖI cả tệp [file_symlink]',
      'sources.csv\n  LỖI cả tệp [file_missing]',
      'release.json\n  LỖI cả tệp [file_missing]',
    ]) {
      expect(out).toContain(found);
    }
  });

  it('says that a folder stands where a file must, and the other way round, and nothing that follows from it', async () => {
    const other = join(folder, 'misplaced');
    await cp(data, other, { recursive: true });
    for (const name of ['agencies.csv', 'rates']) await rm(join(other, name), { recursive: true });
    await mkdir(join(other, 'agencies.csv'));
    await writeFile(join(other, 'rates'), 'a,b\n1,2\n');
    const { code, out } = await validate(other);
    expect(code).toBe(1);
    expect(out.match(/\[\w+\]/g)).toEqual(['[not_a_file]', '[not_a_folder]']);
    expect(out).toContain('agencies.csv là một thư mục; ở đây phải là một tệp.');
    expect(out).toContain('rates là một tệp; ở đây phải là thư mục chứa các tệp CSV.');
    expect((await validate(join(other, 'agencies.csv'), '--lang', 'en')).out).toContain(
      'agencies.csv is a folder; a file must stand here.',
    );
  });

  it('ends quietly where its reader has read enough', async () => {
    const rows = Array.from({ length: 4000 }, (_, index) => `nguon-${index},Báo cáo,Sở Mới,,,,,lạ,`);
    const file = await writeCopy('sources.csv', 'sources.csv', (text) => `${text}${rows.join('\n')}\n`);
    const command = `"${process.execPath}" scripts/validate.ts "${file}" | head -n 1`;
    const run = await new Promise<Run>((resolve) => {
      execFile('sh', ['-c', command], { env: { ...process.env, DATA_FOLDER: data } }, (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: err });
      });
    });
    expect(run).toEqual({ code: 0, out: `${file}\n`, error: '' });
  });

  it('leaves the sample data set inside data/ alone', async () => {
    await mkdir(join(data, 'sample'), { recursive: true });
    await writeFile(join(data, 'sample', 'agencies.csv'), 'not,a,table');
    expect((await validate()).code).toBe(0);
    expect((await validate(join(data, 'sample'))).code).toBe(1);
  });
});
