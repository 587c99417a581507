import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { startChromium } from '../../tests/browser/chromium.ts';
import { serveFolder } from '../start/serve.ts';
import { watchChecks } from './check/watch.ts';
import { measure } from './measure.ts';
import { formatTable } from './table.ts';

const folder = join('.cache', 'bench', 'check');
const ROWS = 100_000;
const MEGABYTE = 1e6;
const LARGE = 50 * MEGABYTE;

/** Rows of one body, each of a field of its own, so that nothing repeats; or of bodies that nobody knows. */
function rowsLike(row: string, change: (at: number) => readonly [agency: string, field: string]): string {
  const [, , ...rest] = row.split(',');
  return Array.from({ length: ROWS }, (_, at) => `${[...change(at), ...rest].join(',')}\n`).join('');
}

/** The files to give: in order, with an error on every line, and one of 50 MB. Out: their places. */
async function writeFiles() {
  const [header = '', row = ''] = (await readFile('data/sample/case-files/mau-c.csv', 'utf8')).split('\n');
  const good = rowsLike(row, (at) => ['mau-c', `linh-vuc-${at}`]);
  const texts = {
    'in order': `${header}\n${good}`,
    'every line wrong': `${header}\n${rowsLike(row, (at) => [`mau-khong-co-${at}`, ''])}`,
    '50 MB': `${header}\n${good.repeat(Math.ceil(LARGE / good.length))}`,
  };
  await mkdir(folder, { recursive: true });
  return Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const path = resolve(folder, `${name.replaceAll(' ', '-')}.csv`);
      await writeFile(path, text);
      return { name, path, bytes: (await stat(path)).size };
    }),
  );
}

/** The site itself; one that was built already may be given. */
async function makeSite(): Promise<string> {
  const given = process.env['TEST_SITE'];
  if (given) return given;
  const site = join(folder, 'site');
  const environment = { DIST_FOLDER: site, SAMPLE: 'on', DUNG_HEN_EMBEDS: 'off' };
  const log = join(folder, 'build.log');
  const { code } = await measure({ words: ['scripts/build.ts'], environment, log });
  if (code !== 0) throw new Error(`the site does not build: ${log}`);
  return site;
}

const files = await writeFiles();
const server = await serveFolder(await makeSite());
const browser = await startChromium();
const runs = await watchChecks(browser.wsEndpoint(), `${server.origin}/sample/check/`, files);
await browser.close();
await server.close();
console.log(
  formatTable([
    ['file', 'MB', 'seconds', 'longest task ms', 'while scrolling ms', 'rows in the page', 'said'],
    ...runs.map(({ name, bytes, looked, longest, scrolled, held, said }) => [
      name,
      (bytes / MEGABYTE).toFixed(1),
      (looked / 1000).toFixed(1),
      longest.toFixed(0),
      scrolled.toFixed(0),
      String(held),
      said,
    ]),
  ]),
);
