import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSimulation } from '../../scripts/simulate/write.ts';
import { serveFolder } from '../../scripts/start/serve.ts';
import { connect } from '../browser/connect.ts';
import { build } from './build.ts';
import { listFiles } from './folder.ts';
import { tagsOf } from './markup.ts';

/** Each opens another kind of hole where a text is taken for markup, script or an address. */
const payloads = [
  '<script>window.pwned=1</script>',
  '"><img src=x onerror="window.pwned=1">',
  "'-window.pwned=1-'",
  '</title></textarea><svg onload=window.pwned=1>',
  ']]><script xmlns="http://www.w3.org/1999/xhtml">window.pwned=1</script>',
  '&lt;b&gt; {{7*7}} &#x3c;script&#x3e;',
] as const;

let folder = '';
const site = () => join(folder, 'site');

/** Plants the payloads into a column of a table, in turn. */
async function plant(table: string, columns: readonly string[]): Promise<void> {
  const file = join(folder, 'data', table);
  const { data } = Papa.parse<Record<string, string>>(await readFile(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const planted = data.map((row, index) => ({
    ...row,
    ...Object.fromEntries(
      columns.map((column, place) => [
        column,
        `${row[column]} ${payloads[(index + place) % payloads.length]}`,
      ]),
    ),
  }));
  await writeFile(file, `${Papa.unparse(planted, { newline: '\n' })}\n`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  await writeSimulation(join(folder, 'data'), { agencies: 6, months: 15, fields: 2 });
  await plant('agencies.csv', ['name_vi', 'name_en']);
  await plant('targets.csv', ['quote_vi', 'gist_vi', 'gist_en']);
  await plant('sources.csv', ['title', 'publisher']);
  // The feed lists sources by the day they were published.
  const sources = join(folder, 'data/sources.csv');
  const { data } = Papa.parse<Record<string, string>>(await readFile(sources, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const dated = data.map((row) => ({ ...row, published_on: '2025-01-05' }));
  await writeFile(sources, `${Papa.unparse(dated, { newline: '\n' })}\n`);
  await plant('plans.csv', ['title_vi', 'title_en']);
  const environment = { DATA_FOLDER: join(folder, 'data'), SAMPLE: 'off' };
  await build({ output: site(), environment });
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Markup without what stands in attributes, where a tag is only text. */
const withoutValues = (markup: string): string => markup.replace(/(?<!type)="[^"]*"/g, '=""');

const read = (file: string) => readFile(join(site(), file), 'utf8');

test('hostile names, quotes and titles stay text in every page and drawing', async () => {
  const files = listFiles(site()).filter((file) => /\.(?:html|svg)$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  let planted = 0;
  for (const file of files) {
    const markup = await read(file);
    planted += Number(markup.includes('window.pwned'));
    const bad = tagsOf(markup).filter(
      ({ name, attributes }) =>
        attributes.has('onerror') ||
        attributes.has('onload') ||
        (name === 'img' && attributes.get('src') === 'x'),
    );
    const scripts = [...withoutValues(markup).matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].filter(
      ([, attributes = '', text = '']) => !attributes.includes('ld+json') && text.includes('pwned'),
    );
    expect({ file, bad, scripts }).toEqual({ file, bad: [], scripts: [] });
  }
  expect(planted).toBeGreaterThan(100);
});

test('JSON, JSON-LD, the feed and oEmbed hold them as the very text that was planted', async () => {
  const files = listFiles(site());
  const answers = files.filter((file) => file.endsWith('.json'));
  const texts = await Promise.all(answers.map(async (file) => JSON.stringify(JSON.parse(await read(file)))));
  expect(texts.some((text) => text.includes(JSON.stringify(payloads[0]).slice(1, -1)))).toBe(true);
  const oembeds = answers.filter((file) => file.endsWith('oembed.json'));
  for (const file of oembeds) {
    const { html } = JSON.parse(await read(file));
    expect(
      tagsOf(html)
        .map(({ name }) => name)
        .filter((name) => !['iframe', 'a', 'img'].includes(name)),
    ).toEqual([]);
    expect(withoutValues(html)).not.toMatch(/<script|<svg|onerror|onload/);
  }
  for (const file of files.filter((one) => one.endsWith('.html'))) {
    for (const [, text = ''] of (await read(file)).matchAll(/<script[^>]*ld\+json[^>]*>(.*?)<\/script>/gs)) {
      expect(() => JSON.parse(text)).not.toThrow();
      expect(text).not.toContain('<');
    }
  }
  const feed = await read('feed.xml');
  expect(feed).toContain('window.pwned');
  expect(feed).not.toContain('<script');
});

test('a browser that opens them runs nothing', async () => {
  const server = await serveFolder(site());
  const browser = await connect();
  const page = await browser.newPage();
  const ids = listFiles(site()).filter((file) => /^embed\/agencies\/[^/]+\/index\.html$/.test(file));
  const some = [
    'index.html',
    'agencies/index.html',
    'plans/index.html',
    'changes/index.html',
    ...ids.slice(0, 3),
  ];
  const one = ids[0]?.split('/')[2] ?? '';
  const paths = [...some, `agencies/${one}/index.html`, `embed/agencies/${one}/chart.svg`];
  const seen: unknown[] = [];
  for (const path of paths) {
    await page.goto(new URL(path, `${server.origin}/`).href);
    seen.push([path, await page.evaluate(() => 'pwned' in globalThis)]);
  }
  await browser.close();
  await server.close();
  expect(seen).toEqual(paths.map((path) => [path, false]));
});
