import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probePort } from '../../scripts/start/serve.ts';
import { datasets } from '../validate/overlay.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-settings-'));
  await cp(join(datasets, '_valid'), join(folder, 'data'), { recursive: true });
  await mkdir(join(folder, 'documents'));
  await writeFile(join(folder, 'documents', 'letter.txt'), 'dear');
  await writeFile(join(folder, 'file'), 'a file');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a script in a folder of its own, where its work would show. */
function run(script: string, environment: Readonly<Record<string, string>>): Promise<Run> {
  const env = { PATH: process.env['PATH'], ...environment };
  const child = spawn(process.execPath, [resolve('scripts', script)], { cwd: folder, env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return new Promise((done) => {
    child.on('close', (code) => done({ code, said: said.join('') }));
  });
}

describe('a setting that cannot be used ends with 2, in plain words, before any work', () => {
  test.each([
    ['build.ts', { SAMPLE: 'of' }, 'SAMPLE="of"\n'],
    ['build.ts', { BASE_PATH: 'https://org.example/repo/' }, 'BASE_PATH="https://org.example/repo/"\n'],
    ['dev.ts', { SITE_URL: 'org.example' }, 'SITE_URL="org.example"\n'],
    ['start.ts', { PORT: 'abc', SAMPLE: 'off' }, 'PORT="abc"\n'],
    ['build.ts', { DATA_FOLDER: 'nowhere' }, 'DATA_FOLDER="nowhere"\n  Không có thư mục này.'],
    ['build.ts', {}, 'Nếu chỉ đăng dữ liệu thật thì đặt SAMPLE=off.'],
    ['build.ts', { SAMPLE: 'off', DIST_FOLDER: 'file' }, 'DIST_FOLDER="file"\n  Đây là một tệp.'],
    ['build.ts', { SAMPLE: 'off', DIST_FOLDER: 'file/site' }, 'DIST_FOLDER="file/site"\n  Đây là một tệp.'],
    ['build.ts', { SAMPLE: 'off', DIST_FOLDER: 'documents' }, 'DIST_FOLDER="documents"\n  Thư mục này đang'],
    ['build.ts', { SAMPLE: 'off', DIST_FOLDER: '.' }, 'DIST_FOLDER="."\n  Thư mục này đang chứa thứ khác'],
    [
      'build.ts',
      { SAMPLE: 'off', DIST_FOLDER: 'data' },
      'DIST_FOLDER="data"\n  Thư mục này đang chứa thứ khác',
    ],
  ])('%s %o', async (script, environment, words) => {
    const before = await readdir(folder);
    const { code, said } = await run(script, environment as Record<string, string>);
    expect(said).toContain(words);
    expect(said).not.toContain('    at ');
    expect([code, await readdir(folder)]).toEqual([2, before]);
  });
});

describe('a port that is taken', () => {
  const other = createServer();
  let port = 0;

  beforeAll(async () => {
    await new Promise<void>((done) => {
      other.listen(0, '127.0.0.1', done);
    });
    const address = other.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });

  afterAll(() => {
    other.close();
  });

  test('is named before any work, with a way to choose another', async () => {
    const { code, said } = await run('start.ts', { SAMPLE: 'off', PORT: String(port) });
    expect(said.split('\n')[0]).toBe(`PORT="${port}"`);
    expect(said).toContain('Một chương trình khác đang dùng cổng này.');
    expect(said).toMatch(/Example: PORT=\d+ npm start\n$/);
    expect(code).toBe(2);
  });

  test('is free again after the question', async () => {
    await expect(probePort(port)).rejects.toThrow(String(port));
    await new Promise<void>((done) => {
      other.close(() => done());
    });
    await probePort(port);
    await probePort(port);
    expect(other.listening).toBe(false);
  });
});
