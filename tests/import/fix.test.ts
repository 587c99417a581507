import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, readFixture } from './fixture.ts';
import { look } from './tools.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-fix-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the script as a user does, with the sample for `data/`. */
function fix(...words: readonly string[]): Promise<Run> {
  const env = { ...process.env, DATA_FOLDER: 'data/sample' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/fix.ts', ...words], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: err });
    });
  });
}

/** Puts the file of a fixture on disk. */
async function put({ name, given }: Fixture): Promise<string> {
  const path = join(folder, `${name}-${given.name.replaceAll('/', '-')}`);
  await writeFile(path, given.bytes);
  return path;
}

const assume = ({ answers }: Fixture): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) => ['--assume', `${id}=${answer}`]);

describe('npm run fix', () => {
  it('prints each open question with the words that answer it, and writes nothing', async () => {
    const path = await put(await readFixture('ii-06a-three-row-header'));
    const out = join(folder, 'none');
    const run = await fix(path, '--out', out);
    expect(run.code).toBe(1);
    expect(run.out).toContain('--assume fields=total  Chỉ lấy dòng tổng số (có lẽ)');
    expect(run.out).toContain('Chưa ghi gì: còn câu hỏi chưa trả lời');
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('writes the files once all is answered, and says what it writes over', async () => {
    const fixture = await readFixture('ii-06a-three-row-header');
    const path = await put(fixture);
    const out = join(folder, 'out');
    const words = [path, '--out', out, ...assume(fixture)];
    const first = await fix(...words);
    expect([first.code, first.error]).toEqual([0, '']);
    expect(first.out).toMatch(/đã ghi: \S+mau-c-2026-10\.csv/);
    for (const [name, text] of fixture.expected) expect(await readFile(join(out, name), 'utf8')).toBe(text);
    expect((await fix(...words)).out).toMatch(/không đổi: \S+mau-c-2026-10\.csv/);
    await writeFile(join(out, 'case-files/mau-c-2026-10.csv'), 'khác');
    expect((await fix(...words)).out).toMatch(/ĐÃ GHI ĐÈ: \S+mau-c-2026-10\.csv/);
  });

  it('prints problems as the checks do, and writes nothing', async () => {
    const fixture = await readFixture('broken-kon-tum-q3-2023');
    const out = join(folder, 'none');
    const run = await fix(await put(fixture), '--out', out, '--lang', 'en', ...assume(fixture));
    expect(run.code).toBe(1);
    expect(run.out).toContain('ERROR line 6, column 4 (received_online) [number_not_whole]');
    expect(run.out).toContain('Nothing written: there are errors.');
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('prints the same for machines as inspect says, without the grid', async () => {
    const fixture = await readFixture('semicolon-mark-crlf');
    const path = await put(fixture);
    const run = await fix(path, '--format', 'json');
    const { grids: _grids, ...said } = await look(fixture.given.bytes, {}, path);
    expect(JSON.parse(run.out)).toMatchObject(JSON.parse(JSON.stringify(said)));
    expect(run.out).not.toContain('"grids"');
    expect(run.code).toBe(0);
  });

  it('refuses a list of people without showing a cell of it', async () => {
    const run = await fix(await put(await readFixture('personal-list')));
    expect([run.code, run.out]).toEqual([1, expect.stringContaining('có dữ liệu cá nhân')]);
    expect(run.out).not.toMatch(/Nguyễn|0900|H00\.01/);
  });

  it('says plainly that a file is not there', async () => {
    const { code, out, error } = await fix(join(folder, 'nope.csv'));
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('(ENOENT)');
  });
});
