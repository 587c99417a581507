import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasets } from '../validate/overlay.ts';
import { type BuildOptions, runBuild, startBuild } from './build.ts';
import { listFiles } from './folder.ts';
import { copyTree } from './tree.ts';

const environment = { SAMPLE: 'off' };
const output = 'web/dist';

let tree = '';

beforeAll(async () => {
  tree = await copyTree('dung-hen-killed-', join(datasets, '_valid'));
  await mkdir(join(tree, output), { recursive: true });
  await writeFile(join(tree, output, 'index.html'), 'the site of yesterday');
});

afterAll(() => rm(tree, { recursive: true, force: true }));

/** Kills a build while its renderers are at work. Out: its number, and what all of them had said at the end. */
async function killBuild(signal: NodeJS.Signals, more: Partial<BuildOptions> = {}) {
  const build = startBuild({ tree, output, environment, ...more });
  await build.says('Building static entrypoints');
  build.process.kill(signal);
  return { pid: build.process.pid, ...(await build.ended) };
}

/** Everything below the folder of the published site. */
const published = async () =>
  Promise.all(
    listFiles(join(tree, 'web')).map(async (file) => [file, await readFile(join(tree, 'web', file), 'utf8')]),
  );

describe('a build that is told to end', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s ends its renderers and leaves nothing',
    async (it) => {
      const { code, said } = await killBuild(it);
      expect(said).not.toContain('Complete!');
      expect(code).not.toBe(0);
      expect(await published()).toEqual([['dist/index.html', 'the site of yesterday']]);
      expect(await readdir(join(tree, '.build'))).toEqual([]);
    },
  );
});

test('a build below npm ends when npm has ended the shell in between', async () => {
  const below = { belowShell: true, environment: { ...environment, npm_lifecycle_event: 'build' } };
  const { said } = await killBuild('SIGTERM', below);
  expect(said).not.toContain('Complete!');
  expect(await published()).toEqual([['dist/index.html', 'the site of yesterday']]);
});

describe('a build that is killed without being told', () => {
  let left = '';

  beforeAll(async () => {
    const { pid, said } = await killBuild('SIGKILL');
    expect(said).not.toContain('Complete!');
    left = join(tree, '.build', `site-${pid}`);
  });

  test('has no renderer that goes on, and leaves the old site whole', async () => {
    expect(existsSync(left)).toBe(true);
    expect(await published()).toEqual([['dist/index.html', 'the site of yesterday']]);
  });

  test('is cleaned up by the next one', async () => {
    expect(await runBuild({ tree, output, environment })).toMatchObject({ code: 0 });
    expect(await readdir(join(tree, '.build'))).toEqual([]);
    expect(await readFile(join(tree, output, 'index.html'), 'utf8')).toContain('Đúng Hẹn');
  });
});
