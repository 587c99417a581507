import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createImageCache } from '../../src/embeds/image/cache.ts';
import { renderPng } from '../../src/embeds/image/png.ts';

const drawing = (figure: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><text x="5" y="40" font-family="Be Vietnam Pro">${figure}</text></svg>`;

const svg = drawing('83,0%');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'images-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

function onlyFile(): string {
  const [file, ...others] = files();
  if (!file || others.length > 0) throw new Error(`${files().length} files`);
  return file;
}

function age(file: string, days: number): void {
  const then = new Date(Date.now() - days * 86_400_000);
  utimesSync(file, then, then);
}

describe('the cache of pictures', () => {
  it('gives the same bytes cold and warm, and draws once', () => {
    const { pngOf } = createImageCache({ folder });
    const cold = pngOf(svg);
    expect(cold.equals(renderPng(svg))).toBe(true);
    // Another whole picture in its place shows that the second one was read, not drawn.
    writeFileSync(onlyFile(), renderPng(drawing('other')));
    expect(pngOf(svg).equals(renderPng(drawing('other')))).toBe(true);
  });

  it('never gives the picture of another figure', () => {
    const { pngOf } = createImageCache({ folder });
    pngOf(svg);
    expect(pngOf(drawing('83,1%')).equals(renderPng(drawing('83,1%')))).toBe(true);
    expect(files()).toHaveLength(2);
  });

  it.each([
    ['cut', (png: Buffer) => png.subarray(0, png.length - 5)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed inside',
      (png: Buffer) => Buffer.concat([png.subarray(0, 60), Buffer.from('x'), png.subarray(61)]),
    ],
    ['no picture', () => Buffer.from('<html>')],
  ])('draws anew what is %s', (_, spoil) => {
    const { pngOf } = createImageCache({ folder });
    const png = pngOf(svg);
    writeFileSync(onlyFile(), spoil(png));
    expect(pngOf(svg).equals(png)).toBe(true);
    expect(readFileSync(onlyFile()).equals(png)).toBe(true);
  });

  it('leaves no unfinished files', () => {
    const { pngOf } = createImageCache({ folder });
    pngOf(svg);
    expect(onlyFile()).toMatch(/[/\\]([0-9a-f]{2})[/\\]\1[0-9a-f]{62}\.png$/);
  });

  it('drops what was not used for a month, and keeps what was', () => {
    const { pngOf, prune } = createImageCache({ folder });
    pngOf(svg);
    const used = onlyFile();
    age(used, 29);
    pngOf(svg);
    expect(Date.now() - statSync(used).mtimeMs).toBeLessThan(86_400_000);
    pngOf(drawing('old'));
    for (const file of files()) age(file, file === used ? 29 : 31);
    expect(prune()).toBe(1);
    expect(files()).toEqual([used]);
  });

  it('has nothing to drop before the first build', () => {
    expect(createImageCache({ folder: join(folder, 'new') }).prune()).toBe(0);
  });
});
