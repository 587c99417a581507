import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './folder.ts';
import { tagsOf } from './markup.ts';

/** 30 kB for a page with everything it needs; 1 kB = 1,000 bytes. */
const LIMIT = 30_000;
const folder = inject('rootFolder');

const weighed = new Map<string, number>();

/** Bytes of a file of the site as a host sends it. */
function weigh(file: string): number {
  const known = weighed.get(file) ?? gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  weighed.set(file, known);
  return known;
}

/** Files that a page loads by itself: styles, scripts, pictures, its icon. */
function loads(html: string): readonly string[] {
  const addresses = tagsOf(html).flatMap(({ name, attributes }) => {
    const isLoaded = /\b(stylesheet|icon|preload|modulepreload)\b/.test(attributes.get('rel') ?? '');
    if (name === 'link') return isLoaded ? (attributes.get('href') ?? []) : [];
    return name === 'a' ? [] : (attributes.get('src') ?? []);
  });
  return [...new Set(addresses.filter((address) => address.startsWith('/')))].map((it) => it.slice(1));
}

describe('what a phone has to fetch', async () => {
  const pages = readPages(folder);
  const heavy = pages.filter(({ file }) => /^(en\/)?(sample\/)?(agencies\/[^/]+\/)?index\.html$/.test(file));
  const weights = heavy
    .map(({ file, html }) => {
      const parts = loads(html);
      return { file, parts, bytes: [file, ...parts].reduce((sum, part) => sum + weigh(part), 0) };
    })
    .sort((a, b) => b.bytes - a.bytes);

  test('home and every agency page weigh at most 30 kB with all they load', () => {
    for (const { file, bytes } of weights.slice(0, 3)) console.log(`${file}: ${bytes} bytes`);
    expect(weights.length).toBeGreaterThan(2 * 190);
    expect(weights.every(({ parts }) => parts.some((part) => part.endsWith('.css')))).toBe(true);
    expect(weights.filter(({ bytes }) => bytes > LIMIT)).toEqual([]);
  });

  test('no page needs a script; only those for searching, checking, comparing, asking and copying have one', () => {
    const scripted = pages.filter(({ html }) =>
      tagsOf(html).some(
        ({ name, attributes }) => name === 'script' && attributes.get('type') !== 'application/ld+json',
      ),
    );
    const helped = pages.filter(
      ({ file, html }) =>
        /(^|\/)(agencies|check|compare|explore)\/index\.html$/.test(file) ||
        html.includes('<details class="share">'),
    );
    expect(scripted.map(({ file }) => file)).toEqual(helped.map(({ file }) => file));
  });
});
