import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { currentLines } from '../../scripts/urls/current.ts';
import { addLines, compareRegistry, linesOf, REGISTRY } from '../../scripts/urls/registry.ts';
import { saveRelease } from '../../src/embeds/release/files.ts';
import { type Redirect, redirects } from '../../src/redirects.ts';
import { dataSet } from '../fixtures/records.ts';
import { temporary } from '../release/temporary.ts';

const scratch = temporary('urls');
afterAll(scratch.remove);

const text = await readFile(REGISTRY, 'utf8');
const listed = linesOf(text);

describe('the list of published addresses', async () => {
  const { lost, unlisted } = compareRegistry(listed, await currentLines('data'), redirects);

  it('holds nothing that is gone: a renamed id needs a line in src/redirects.ts, a removed one comes back', () => {
    expect(lost).toEqual([]);
  });

  it('holds everything there is: npm run urls adds what is new', () => {
    expect(unlisted).toEqual([]);
  });

  it('is sorted, each line once, and knows no other kinds', () => {
    expect(text).toBe(addLines(listed, []));
    const kinds = new Set(listed.map((line) => line.split(' ')[0]));
    expect([...kinds]).toEqual([
      'address',
      'agency',
      'clause',
      'indicator',
      'plan',
      ...(kinds.has('release') ? ['release'] : []),
      'table',
    ]);
    expect(listed.length).toBeGreaterThan(500);
  });

  it('holds no body, plan or indicator that a redirect leads to nowhere', async () => {
    const current = await currentLines('data');
    expect(redirects.filter(({ kind, to }) => !current.includes(`${kind} ${to}`))).toEqual([]);
    expect(redirects.filter(({ kind, from }) => !listed.includes(`${kind} ${from}`))).toEqual([]);
  });
});

describe('an id that was published', () => {
  const published = [
    'address /agencies/<agency>/',
    'agency so-a',
    'clause ke-hoach 900-01',
    'indicator on-time',
    'plan ke-hoach',
    'release 2026-q4 abc',
    'table plans',
  ];
  const current = published.slice(1);
  const rename = (from: string, to: string) => current.map((line) => line.replace(from, to));
  const compare = (now: readonly string[], list: readonly Redirect[] = []) =>
    compareRegistry(published, now, list);

  it('is neither lost nor unlisted while it stands', () => {
    expect(compare(current)).toEqual({ lost: [], unlisted: [] });
  });

  it.each(current)('is missed when it goes: %s', (line) => {
    expect(compare(current.filter((own) => own !== line))).toEqual({ lost: [line], unlisted: [] });
  });

  it('is missed when it is renamed, until a redirect leads on, even in two steps', () => {
    const now = rename('agency so-a', 'agency so-b');
    expect(compare(now)).toEqual({ lost: ['agency so-a'], unlisted: ['agency so-b'] });
    const once: Redirect = { kind: 'agency', from: 'so-a', to: 'so-b' };
    expect(compare(now, [once]).lost).toEqual([]);
    expect(compare(now, [{ ...once, kind: 'plan' }]).lost).toEqual(['agency so-a']);
    const twice: readonly Redirect[] = [
      { ...once, to: 'so-x' },
      { ...once, from: 'so-x' },
    ];
    expect(compare(now, twice).lost).toEqual([]);
    expect(compare(now, twice.slice(0, 1)).lost).toEqual(['agency so-a']);
  });

  it('of a clause goes with its plan', () => {
    const now = rename('ke-hoach', 'ke-hoach-2024');
    expect(compare(now, [{ kind: 'plan', from: 'ke-hoach', to: 'ke-hoach-2024' }]).lost).toEqual([]);
    expect(compare(now).lost).toEqual(['clause ke-hoach 900-01', 'plan ke-hoach']);
  });

  it('of a release is missed when its file holds something else', () => {
    const now = rename('release 2026-q4 abc', 'release 2026-q4 abd');
    expect(compare(now).lost).toEqual(['release 2026-q4 abc']);
  });

  it('is never taken out of the list', () => {
    expect(addLines(['b 2', 'a 1'], ['a 0'])).toBe('a 0\na 1\nb 2\n');
  });
});

it('of a data folder are its bodies, plans, clauses and releases', async () => {
  const folder = join(await scratch.folder(), 'data');
  await cp('tests/datasets/_valid', folder, { recursive: true });
  const own = (lines: readonly string[]) => lines.filter((line) => !/^(?:indicator|table) /.test(line));
  expect(own(await currentLines(folder))).toEqual([
    'agency tinh-vi-du',
    'agency tinh-vi-du-so-cu',
    'agency tinh-vi-du-so-moi',
    'clause tinh-vi-du-so-moi-2024 900-01',
    'clause tinh-vi-du-so-moi-2024 900-02',
    'clause tinh-vi-du-so-moi-2024 900-03',
    'plan tinh-vi-du-so-moi-2024',
  ]);
  const path = await saveRelease(folder, { name: '2026-q4', data: dataSet(), ranks: new Map() });
  const release = async () => (await currentLines(folder)).find((line) => line.startsWith('release'));
  const before = await release();
  expect(before).toMatch(/^release 2026-q4 [0-9a-f]{64}$/);
  await rm(path);
  await saveRelease(folder, { name: '2026-q4', data: dataSet({ asOf: '2026-12-31' }), ranks: new Map() });
  expect(await release()).not.toBe(before);
  await writeFile(join(folder, 'agencies.csv'), 'agency_id\nso-khac\n');
  expect(await currentLines(folder)).toContain('agency so-khac');
});
