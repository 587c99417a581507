import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeptEmbeds, keyOfInputs } from '../../src/embeds/write/kept.ts';

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const page = join('embed', 'so-a', 'index.html');

const writing = (words: string) => async (into: string) => {
  mkdirSync(join(into, 'embed', 'so-a'), { recursive: true });
  writeFileSync(join(into, page), words);
  return true;
};

describe('kept embeds', () => {
  it('gives the tree of a key to the next build, and nothing under another key', async () => {
    const embeds = createKeptEmbeds(at('kept'));
    expect(embeds.take('one', at('first'))).toBe(false);
    expect(await embeds.make('one', at('first'), writing('83,0%'))).toBe(true);
    expect(readFileSync(at('first', page), 'utf8')).toBe('83,0%');
    expect(embeds.take('one', at('second'))).toBe(true);
    expect(readFileSync(at('second', page), 'utf8')).toBe('83,0%');
    expect(embeds.take('other', at('third'))).toBe(false);
  });

  it.each([
    ['longer', () => appendFileSync(at('first', page), '!')],
    ['of the same length', () => writeFileSync(at('first', page), '13,0%')],
    ['gone', () => rmSync(at('kept', 'one', 'files', page))],
    ['without its list', () => rmSync(at('kept', 'one', 'files.json'))],
    ['with half a list', () => writeFileSync(at('kept', 'one', 'files.json'), '[["embed/')],
  ])('is not given where a file of it is %s', async (_, spoil) => {
    const embeds = createKeptEmbeds(at('kept'));
    await embeds.make('one', at('first'), writing('83,0%'));
    // As if the site had been written a minute ago.
    const kept = at('kept', 'one');
    const list = JSON.parse(readFileSync(join(kept, 'files.json'), 'utf8')) as [string, number, number][];
    const before = new Date(Date.now() - 60_000);
    utimesSync(join(kept, 'files', page), before, before);
    const { mtimeMs } = statSync(join(kept, 'files', page));
    writeFileSync(
      join(kept, 'files.json'),
      JSON.stringify(list.map(([path, size]) => [path, size, mtimeMs])),
    );
    expect(embeds.take('one', at('same'))).toBe(true);
    spoil();
    expect(embeds.take('one', at('second'))).toBe(false);
    expect(await embeds.make('one', at('second'), writing('84,0%'))).toBe(true);
    expect(readFileSync(at('second', page), 'utf8')).toBe('84,0%');
    expect(embeds.take('one', at('third'))).toBe(true);
  });

  it('keeps nothing of a build that failed or was thrown out', async () => {
    const embeds = createKeptEmbeds(at('kept'));
    expect(await embeds.make('one', at('site'), async () => false)).toBe(false);
    const broken = embeds.make('one', at('site'), async () => {
      throw new Error('no room on the disk');
    });
    await expect(broken).rejects.toThrow('no room');
    expect(readdirSync(at('kept'))).toEqual([]);
    expect(readdirSync(folder)).toEqual(['kept']);
  });

  it('forgets what was used longest ago', async () => {
    const embeds = createKeptEmbeds(at('kept'));
    for (const [age, key] of ['one', 'two', 'three', 'four'].entries()) {
      await embeds.make(key, at(`site-${key}`), writing(key));
      const then = new Date(Date.now() - (10 - age) * 60_000);
      utimesSync(at('kept', key), then, then);
    }
    expect(embeds.take('one', at('again'))).toBe(true);
    await embeds.make('five', at('site-five'), writing('five'));
    expect(readdirSync(at('kept')).sort()).toEqual(['five', 'four', 'one', 'three']);
  });
});

describe('the key of inputs', () => {
  const key = (others: readonly unknown[] = []) => keyOfInputs([at('src'), at('lock.json')], others);

  beforeEach(() => {
    mkdirSync(at('src', 'inner'), { recursive: true });
    writeFileSync(at('src', 'inner', 'a.ts'), 'a');
    writeFileSync(at('src', 'b.ts'), 'b');
    writeFileSync(at('lock.json'), '{}');
  });

  it('is the same for the same bytes, whenever they were written', () => {
    const before = key();
    const then = new Date(0);
    utimesSync(at('src', 'b.ts'), then, then);
    expect(key()).toBe(before);
  });

  it.each([
    ['a byte', () => writeFileSync(at('src', 'inner', 'a.ts'), 'c')],
    ['a name', () => writeFileSync(at('src', 'c.ts'), '')],
    ['the packages', () => writeFileSync(at('lock.json'), '{ }')],
    [
      'where one file ends',
      () => [writeFileSync(at('src', 'b.ts'), ''), writeFileSync(at('lock.json'), 'b{}')],
    ],
  ])('changes with %s', (_, change) => {
    const before = key();
    change();
    expect(key()).not.toBe(before);
  });

  it('changes with a setting', () => {
    expect(key([{ base: '/' }])).not.toBe(key([{ base: '/dung-hen/' }]));
  });
});
