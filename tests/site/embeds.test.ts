import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { percent } from '../../src/model/format.ts';
import { indicatorIds, indicatorOf, isIndicatorId } from '../../src/model/indicators.ts';
import { listFiles, readEmbeds } from './folder.ts';
import { tagsOf, textOf } from './markup.ts';

const folder = inject('rootFolder');
const files = listFiles(folder);
const pages = readEmbeds(folder);

/** Bytes that a host sends in its first answer. */
const LIMIT = 14_000;

/** What names of sample files begin with. */
const markOf = (file: string): string => (/^(?:en\/)?sample\//.test(file) ? 'mau-' : '');

describe('every embedded chart', () => {
  test('is there in both languages, with its files beside it', () => {
    expect(pages.length).toBeGreaterThan(10_000);
    const known = new Set(files);
    const beside = pages.flatMap(({ file }) => {
      const place = file.slice(0, -'index.html'.length);
      const shared = place.replace(/^en\//, '');
      const other = file.startsWith('en/') ? shared : `en/${place}`;
      const mark = markOf(file);
      return [
        `${place}${mark}chart.svg`,
        `${place}${mark}oembed.json`,
        `${shared}${mark}data.csv`,
        `${shared}${mark}data.json`,
        `${other}index.html`,
      ];
    });
    expect(beside.filter((file) => !known.has(file))).toEqual([]);
  });

  test('weighs at most 14,000 bytes, compressed', () => {
    const sizes = pages.map(({ file, html }) => ({ file, bytes: gzipSync(html, { level: 9 }).length }));
    const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
    console.log(`${sizes.length} embeds, the largest ${largest?.bytes} bytes: ${largest?.file}`);
    expect(sizes.filter(({ bytes }) => bytes > LIMIT)).toEqual([]);
  });

  test('asks for nothing: its policy forbids it, and nothing in it tries', () => {
    const loading = /<(?:img|iframe|object|embed|video|audio|source|base)\b|<script[^>]+src|url\(|@import/;
    expect(pages.filter(({ html }) => loading.test(html)).map(({ file }) => file)).toEqual([]);
    const open = pages.filter(({ html }) => !html.includes("default-src 'none'"));
    expect(open.map(({ file }) => file)).toEqual([]);
  });

  test('names a picture that exists, in its head and in its oEmbed answer', () => {
    const known = new Set(files);
    const pathOf = (address: string) => new URL(address).pathname.slice(1);
    const wrong = pages.flatMap(({ file, html }) => {
      const tag = tagsOf(html).find(({ attributes }) => attributes.get('property') === 'og:image');
      const answer = JSON.parse(
        readFileSync(join(folder, file.replace('index.html', `${markOf(file)}oembed.json`)), 'utf8'),
      );
      const images = [tag?.attributes.get('content') ?? '', String(answer.thumbnail_url)];
      return images.every((image) => known.has(pathOf(image))) ? [] : [{ file, images }];
    });
    expect(wrong).toEqual([]);
  });
});

test('what is said of the picture that index scores share names every one of them', () => {
  const scores = indicatorIds.filter((id) => indicatorOf(id).kind === 'points');
  const said = scores.map((id) => {
    const page = pages.find(({ file }) => file === `en/embed/gia-lai/${id}/index.html`);
    const tag = tagsOf(page?.html ?? '').find((one) => one.attributes.get('property') === 'og:image:alt');
    return tag?.attributes.get('content') ?? '';
  });
  expect(scores).toHaveLength(7);
  expect(new Set(said).size).toBe(1);
  expect(scores.filter((id) => !said[0]?.includes(indicatorOf(id).name_en))).toEqual([]);
});

type Line = Readonly<Record<string, string>>;

const linesOf = (file: string): readonly Line[] =>
  Papa.parse<Line>(readFileSync(join(folder, file), 'utf8'), { header: true, skipEmptyLines: true }).data;

/** A figure as its chart prints it, from a line of its data. Rates come in as many digits as the chart shows. */
function printed(line: Line, shown: string): string {
  const id = line['indicator_id'] ?? '';
  const { kind } = indicatorOf(isIndicatorId(id) ? id : 'on-time');
  const text = kind === 'ratio' ? '' : line['printed_value'] || line['value'] || '';
  if (kind !== 'ratio') return text.replace('.', ',');
  const decimals = /,(\d+)%/.exec(shown)?.[1]?.length ?? 0;
  const scale = 10n ** BigInt(decimals + 2);
  const [numerator, denominator] = [BigInt(line['numerator'] ?? 0), BigInt(line['denominator'] ?? 1)];
  // Half away from zero, on whole numbers.
  const units = (2n * numerator * scale + denominator) / (2n * denominator);
  return percent({ kind: 'figure', units, decimals }, 'vi');
}

test('ten charts at random print what their data say', () => {
  const live = pages.filter(({ file }) =>
    /^embed\/(?!agencies|plans|indicators)[^/]+\/[^/]+\/index\.html$/.test(file),
  );
  const places = fc.sample(fc.nat({ max: live.length - 1 }), { seed: 20261121, numRuns: 400 });
  const chosen = places.map((place) => live[place]);
  const rates = chosen
    .filter((page) => page && /<strong>[\d.,]+%?(?:\/\d+)?<\/strong>/.test(page.html))
    .slice(0, 10);
  expect(rates).toHaveLength(10);
  for (const page of rates) {
    if (!page) continue;
    const shown = /<strong>([^<]+)<\/strong>/.exec(page.html)?.[1] ?? '';
    const lines = linesOf(page.file.replace('index.html', 'data.csv'));
    const [newest] = lines.filter((line) => line['value'] !== '');
    expect([page.file, shown.replace(/\/\d+$/, '')]).toEqual([page.file, printed(newest ?? {}, shown)]);
    const cells = textOf(page.html);
    for (const line of lines.slice(0, 20)) {
      if (line['numerator']) expect(cells).toContain(Number(line['numerator']).toLocaleString('de-DE'));
    }
  }
});
