import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { beforeEach, describe, expect, test } from 'vitest';
import { mendLeftovers, replaceFolder, workFolderName } from '../../src/warehouse/swap.ts';

let root = '';
const at = (...parts: string[]) => join(root, ...parts);

async function folder(name: string, text: string): Promise<void> {
  await mkdir(at(name), { recursive: true });
  await writeFile(at(name, 'index.html'), text);
}

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--eval', '0']).pid;

describe('replacing the published site', () => {
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'dung-hen-'));
  });

  test('puts the new site in the place of the old one and keeps nothing of it', async () => {
    await folder('dist', 'old');
    await folder('work/output', 'new');
    await replaceFolder(at('work', 'output'), at('dist'), at('work'));
    expect(await readFile(at('dist', 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(at('work', 'replaced'))).toBe(false);
  });

  test('makes the folder that the site shall stand in', async () => {
    await folder('work/output', 'new');
    await replaceFolder(at('work', 'output'), at('public', 'site'), at('work'));
    expect(await readFile(at('public', 'site', 'index.html'), 'utf8')).toBe('new');
  });

  test('puts a site back that a killed build had moved aside', async () => {
    await folder(`builds/site-${ended()}/replaced`, 'old');
    await mendLeftovers(at('dist'), at('builds'));
    expect(await readFile(at('dist', 'index.html'), 'utf8')).toBe('old');
  });

  test('leaves the published site alone when it stands', async () => {
    await folder('dist', 'new');
    await folder(`builds/site-${ended()}/replaced`, 'old');
    await mendLeftovers(at('dist'), at('builds'));
    expect(await readFile(at('dist', 'index.html'), 'utf8')).toBe('new');
  });

  test('does not touch a build that still runs', async () => {
    await folder(`builds/${workFolderName(process)}/output`, 'half');
    await mendLeftovers(at('dist'), at('builds'));
    expect(existsSync(at('builds', workFolderName(process), 'output', 'index.html'))).toBe(true);
  });
});
