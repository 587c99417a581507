import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mendLeftovers, replaceFolder, workFolderName } from '../../src/warehouse/swap.ts';

let root = '';
const at = (...parts: string[]) => join(root, ...parts);

async function folder(name: string, text: string): Promise<void> {
  await mkdir(at(name), { recursive: true });
  await writeFile(at(name, 'index.html'), text);
}

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--eval', '0']).pid;

/** Takes over a process from the shell, never asks how it ended, and says its number once it has. */
const keepEnded = `
  const [, pid] = process.argv;
  const runs = () => {
    try { return !/\\) Z /.test(require('node:fs').readFileSync('/proc/' + pid + '/stat', 'utf8')); }
    catch { return false; }
  };
  const look = () => runs() ? setImmediate(look) : console.log(pid);
  look();
  process.stdin.resume();`;

/** Renames as if the folders of different names below the root were different disks. */
async function acrossDisks(from: string, to: string): Promise<void> {
  const disk = (path: string) => relative(root, path).split(sep)[0];
  if (disk(from) !== disk(to)) throw Object.assign(new Error('another disk'), { code: 'EXDEV' });
  await rename(from, to);
}

const refused = Object.assign(new Error('a disk is mounted here'), { code: 'EBUSY' });
const textOf = (...parts: string[]) => readFile(at(...parts, 'index.html'), 'utf8');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dung-hen-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('replacing the published site', () => {
  test('puts the new site in the place of the old one and keeps nothing of it', async () => {
    await folder('web/dist', 'old');
    await folder('work/output', 'new');
    await replaceFolder(at('work', 'output'), at('web', 'dist'));
    expect(await textOf('web', 'dist')).toBe('new');
    expect([await readdir(at('web')), await readdir(at('work'))]).toEqual([['dist'], []]);
  });

  test('makes the folder that the site shall stand in', async () => {
    await folder('work/output', 'new');
    await replaceFolder(at('work', 'output'), at('public', 'site'));
    expect(await textOf('public', 'site')).toBe('new');
  });

  test('works onto another disk', async () => {
    await folder('web/dist', 'old');
    await folder('work/output', 'new');
    await replaceFolder(at('work', 'output'), at('web', 'dist'), acrossDisks);
    expect(await textOf('web', 'dist')).toBe('new');
    expect([await readdir(at('web')), await readdir(at('work'))]).toEqual([['dist'], []]);
  });

  test('works where even beside it is another disk, as in the layers of a container', async () => {
    await folder('web/dist', 'old');
    await folder('work/output', 'new');
    await replaceFolder(at('work', 'output'), at('web', 'dist'), async (from, to) => {
      if (from.endsWith('dist')) throw Object.assign(new Error('a lower layer'), { code: 'EXDEV' });
      await rename(from, to);
    });
    expect(await textOf('web', 'dist')).toBe('new');
    expect(await readdir(at('web'))).toEqual(['dist']);
  });

  test('follows a link to the folder that is published', async () => {
    await folder('web/site', 'old');
    await symlink(at('web', 'site'), at('dist'));
    await folder('work/output', 'new');
    await replaceFolder(at('work', 'output'), at('dist'));
    expect([await textOf('web', 'site'), await textOf('dist')]).toEqual(['new', 'new']);
  });

  test.each([
    ['the old one aside', 'old'],
    ['the new one into place', 'dist'],
  ])('leaves the old site whole where the system refuses to move %s', async (_what, name) => {
    await folder('web/dist', 'old');
    await folder('work/output', 'new');
    const replacing = replaceFolder(at('work', 'output'), at('web', 'dist'), async (from, to) => {
      if (to.endsWith(name) && !from.endsWith('old')) throw refused;
      await rename(from, to);
    });
    await expect(replacing).rejects.toBe(refused);
    expect(await textOf('web', 'dist')).toBe('old');
    expect(await readdir(at('web'))).toEqual(['dist']);
  });

  test('keeps the old site for the next build where it cannot even be put back', async () => {
    await folder('web/dist', 'old');
    await folder('work/output', 'new');
    const replacing = replaceFolder(at('work', 'output'), at('web', 'dist'), async (from, to) => {
      if (to.endsWith('dist')) throw refused;
      await rename(from, to);
    });
    await expect(replacing).rejects.toBe(refused);
    await mendLeftovers(at('web', 'dist'), at('builds'));
    expect(await textOf('web', 'dist')).toBe('old');
  });
});

describe('what a killed build left behind', () => {
  test('is put back where it was the published site', async () => {
    await folder(`web/.dist.site-${ended()}/old`, 'old');
    await mendLeftovers(at('web', 'dist'), at('builds'));
    expect(await textOf('web', 'dist')).toBe('old');
    expect(await readdir(at('web'))).toEqual(['dist']);
  });

  test('is removed where the published site stands', async () => {
    const pid = ended();
    await folder('web/dist', 'new');
    await folder(`web/.dist.site-${pid}/old`, 'old');
    await folder(`builds/site-${pid}/vi`, 'half');
    await mendLeftovers(at('web', 'dist'), at('builds'));
    expect(await textOf('web', 'dist')).toBe('new');
    expect([await readdir(at('web')), await readdir(at('builds'))]).toEqual([['dist'], []]);
  });

  test('is removed where it carries the number that this process got', async () => {
    await folder(`builds/${workFolderName(process)}/vi`, 'half');
    await mendLeftovers(at('dist'), at('builds'));
    expect(await readdir(at('builds'))).toEqual([]);
  });

  test('is removed where the system still keeps the number of the process, and says that it has ended', async () => {
    const keeper = spawn('sh', ['-c', 'true & exec "$0" --eval "$1" $!', process.execPath, keepEnded]);
    const [number] = await once(keeper.stdout.setEncoding('utf8'), 'data');
    await folder(`builds/site-${String(number).trim()}/vi`, 'half');
    await mendLeftovers(at('dist'), at('builds'));
    expect(await readdir(at('builds'))).toHaveLength(existsSync('/proc/self/stat') ? 0 : 1);
    keeper.stdin.end();
    await once(keeper, 'close');
  });

  test('is not what a build that still runs is making, nor anything else', async () => {
    const running = workFolderName({ pid: process.ppid });
    await folder(`builds/${running}/vi`, 'half');
    await folder('builds/dev', 'warehouse');
    await folder(`.dist.${running}/new`, 'half');
    await folder(`.other.site-${ended()}/old`, 'of another site');
    await folder('.dist.site-of-mine', 'mine');
    const before = await readdir(root, { recursive: true });
    await mendLeftovers(at('dist'), at('builds'));
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });
});
