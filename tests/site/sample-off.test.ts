import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { connect } from '../browser/connect.ts';
import { listFiles, type Page, readPages } from './folder.ts';
import { tagsOf, textOf } from './markup.ts';
import { readTexts } from './read-tables.ts';
import { sampleWords } from './sample.ts';

const withSample = inject('rootFolder');
const without = inject('baseFolder');

const isSamplePath = (file: string): boolean => /(^|\/)(sample|mau)([/.-]|$)/.test(file);
const isPacked = (file: string): boolean => /\.(parquet|duckdb)$/.test(file);

/** Bytes as signs of one byte each: a site of a gigabyte is looked through in seconds. */
const asBytes = (text: string): string => Buffer.from(text).toString('latin1');
const asText = (bytes: string): string => Buffer.from(bytes, 'latin1').toString();

/** As they are, in small and in capital letters. */
const forms = sampleWords.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]).map(asBytes);
/** One expression looks through a text once, for all of them. */
const anyForm = new RegExp([...new Set(forms)].map((form) => RegExp.escape(form)).join('|'), 'g');

/** Words of the sample that a file of a built site holds; those of a picture are pixels. */
async function wordsIn(folder: string, file: string): Promise<readonly string[]> {
  if (file.endsWith('.png')) return [];
  // The check of files knows how ids may look, those of sample targets too.
  const text = readFileSync(join(folder, file), 'latin1').replaceAll('(?:mau-)?', '');
  const rows = isPacked(file) ? asBytes((await readTexts(join(folder, file))).join('\n')) : '';
  return [...new Set([text, rows].flatMap((one) => one.match(anyForm) ?? []))].map(asText);
}

async function traces(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of files) {
    const words = await wordsIn(folder, file);
    if (words.length > 0) found.push(`${file}: ${words.join(', ')}`);
  }
  return found;
}

describe('with the sample off', async () => {
  const files = listFiles(without);

  test('no path of the site names it', () => {
    expect(files.length).toBeGreaterThan(600);
    expect(files.filter(isSamplePath)).toEqual([]);
  });

  test('no file says a word of it, packed files included', async () => {
    expect(sampleWords.length).toBeGreaterThan(30);
    expect(await traces(without, files)).toEqual([]);
  });

  test('the pages and machine files are those of a site with the sample, less the sample', async () => {
    const real = listFiles(withSample).filter((file) => !isSamplePath(file));
    const unhashed = (file: string) => file.replace(/\.[\w-]{8}\.(css|js)$/, '.$1');
    expect(files.map(unhashed)).toEqual(real.map(unhashed));
  });
});

describe('with the sample on', async () => {
  const files = listFiles(withSample);
  const sampleFiles = files.filter(isSamplePath);
  const pages = readPages(withSample);
  const samplePages = pages.filter(({ file }) => isSamplePath(file));

  test('no page, download, feed, sitemap or JSON of real bodies says a word of it', async () => {
    expect(sampleFiles.length).toBeGreaterThan(200);
    expect(
      await traces(
        withSample,
        files.filter((file) => !isSamplePath(file)),
      ),
    ).toEqual([]);
  });

  test('every page of it is out of search engines, says so at its top and has no data for machines', () => {
    const banner = /Dữ liệu mẫu, không phải số liệu thật\.|Sample data, not real figures\./;
    const wrong = ({ html }: Page) => {
      const robots = tagsOf(html).find(({ attributes }) => attributes.get('name') === 'robots');
      const lead = textOf(html.slice(html.indexOf('<body'), html.indexOf('<main')));
      return (
        robots?.attributes.get('content') !== 'noindex' || !banner.test(lead) || html.includes('ld+json')
      );
    };
    expect(samplePages.length).toBeGreaterThan(150);
    expect(samplePages.filter(wrong).map(({ file }) => file)).toEqual([]);
  });

  test('no page of real bodies is kept out of search engines, but the one for missing addresses', () => {
    const hidden = pages.filter(({ file, html }) => !isSamplePath(file) && html.includes('noindex'));
    expect(hidden.map(({ file }) => file)).toEqual(['404.html']);
  });

  test('every figure carries the words inside it, and every verdict is called an example', async () => {
    const browser = await connect();
    const page = await browser.newPage();
    const bare: string[] = [];
    // The page of downloads counts rows, the one on method explains the words of verdicts.
    const shown = samplePages.filter(({ file }) => !/(data|method)\/index\.html$/.test(file));
    for (const { file, html } of shown)
      for (const text of await page.evaluate(findBareFigures, html)) bare.push(`${file}: ${text}`);
    await browser.close();
    expect(bare).toEqual([]);
  });

  test('downloads have names that say so', () => {
    // What a page checks files against stands under its own names.
    const downloads = sampleFiles.filter(
      (file) => /\.(csv|parquet|duckdb|json)$/.test(file) && !file.startsWith('sample/data/checks/'),
    );
    expect(downloads.length).toBeGreaterThan(50);
    expect(downloads.filter((file) => !/(^|\/)mau-[^/]+$/.test(file))).toEqual([]);
  });

  test('every measure and verdict for machines has its mark, real ones have the other', async () => {
    const api = files.filter((file) => /(^|\/)api\/.*\.json$/.test(file));
    for (const file of api) {
      const { measures, verdicts } = JSON.parse(await readFile(join(withSample, file), 'utf8')) as Marked;
      const marks = new Set([...measures, ...verdicts].map(({ sample }) => sample));
      expect([file, ...marks].slice(0, 3)).toEqual([file, ...(marks.size ? [isSamplePath(file)] : [])]);
    }
    for (const table of ['measures', 'verdicts', 'clauses', 'release']) {
      const sample = await readFile(join(withSample, `sample/data/mau-${table}.csv`), 'utf8');
      const real = await readFile(join(withSample, `data/${table}.csv`), 'utf8');
      expect([table, lastCells(sample), lastCells(real)]).toEqual([table, ['true'], ['false']]);
    }
  });
});

interface Marked {
  readonly measures: readonly { readonly sample: boolean }[];
  readonly verdicts: readonly { readonly sample: boolean }[];
}

/** The values of the last column, `sample`. */
function lastCells(csv: string): readonly string[] {
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  if (!header.endsWith(',sample')) throw new Error(`the last column is not sample: ${header}`);
  return [...new Set(lines.map((line) => line.slice(line.lastIndexOf(',') + 1)))];
}

/** Runs in the browser. Figures whose smallest box lacks the words, and verdicts without “for example”. */
function findBareFigures(html: string): readonly string[] {
  const words = /Dữ liệu mẫu, không phải số liệu thật|Sample data, not real figures/;
  const boxes =
    '.slip, figure, .level-group, .group, .card, .card-stub, .tally, .table-box, .entry, .question, li, p';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const isBoxed = (element: Element | null): boolean => {
    const box = element?.closest(boxes);
    return box ? words.test(box.textContent ?? '') || isBoxed(box.parentElement) : false;
  };
  const figures = page.querySelectorAll('main :is(.figure, .num:not(th), svg.bar, svg.trend, .headline)');
  const verdicts = page.querySelectorAll('main .verdict');
  const say = (element: Element) => `${element.className}: ${element.textContent?.trim().slice(0, 60)}`;
  return [
    ...[...figures].filter((figure) => /\d|^$/.test(figure.textContent ?? '') && !isBoxed(figure)).map(say),
    ...[...verdicts].filter(({ textContent }) => !/Ví dụ: |Example: /i.test(textContent ?? '')).map(say),
  ];
}
