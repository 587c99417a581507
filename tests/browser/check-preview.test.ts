import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differenceNames } from '../../src/components/view/difference-names.ts';
import { difference } from '../../src/model/preview/difference.ts';
import { listDifference } from '../../src/model/preview/list.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { readDataSet } from '../../src/warehouse/site.ts';
import { file, give, openCheck, sampleText, saved } from './check-page.ts';
import { connect } from './connect.ts';

const NAME = 'mau-c.csv';
const START = '.preview button.strong';

let browser: Browser;
let folder = '';
/** The published file with a month more. */
let longer = '';

beforeAll(async () => {
  browser = await connect();
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-preview-page-'));
  const text = sampleText(NAME);
  const last = text.trim().split('\n').at(-1) ?? '';
  const next = last
    .replace('2026-09-01,2026-09-30,Tháng 09/2026', '2026-10-01,2026-10-31,Tháng 10/2026')
    .replace(/,428,275,197,60,18,,153,/, ',430,275,197,60,18,,155,')
    .replace(/,155,151,4,/, ',157,153,4,');
  expect(next).not.toBe(last);
  longer = `${text}${next}\n`;
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function computed(name: string, text: string) {
  const data = join(folder, name);
  await cp(join('data', 'sample'), data, { recursive: true });
  await writeFile(join(data, 'case-files', NAME), text);
  await buildWarehouse(data, `${data}.duckdb`, { sample: true });
  return readDataSet(`${data}.duckdb`, 'sample');
}

test('says what a build with the file says, and keeps it as a page of its own', async () => {
  const { page, faults, close } = await openCheck(browser, '/sample/check/');
  await give(page, [file(NAME, longer)]);
  await page.locator(START).click();
  await page.locator('.preview-summary').waitFor();
  const [before, after] = [await computed('before', sampleText(NAME)), await computed('after', longer)];
  const listed = listDifference(difference(before, after), differenceNames(before, after, 'vi'), 100);
  expect(listed.groups.length).toBeGreaterThan(0);
  expect(await page.locator('.preview-summary').innerText()).toBe(`${listed.summary}.`);
  const shown = await page
    .locator('.preview-place details')
    .evaluateAll((all) => all.map((one) => [...one.querySelectorAll('li')].map((li) => li.textContent)));
  expect(shown).toEqual(listed.groups.map(({ lines }) => lines));
  const { name, bytes } = await saved(page, '.preview-place .button');
  expect(name).toBe('mau-xem-truoc.html');
  expect(faults).toEqual([]);
  await close();

  const path = join(folder, name);
  await writeFile(path, bytes);
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const draft = await context.newPage();
  const asked: string[] = [];
  draft.on('request', (request) => asked.push(request.url()));
  await draft.goto(`file://${path}`);
  const words = await draft.locator('body').innerText();
  expect(words).toContain('CHƯA CÔNG BỐ');
  expect(words).toContain(listed.summary);
  expect(words).toContain('Cơ quan mẫu C');
  expect(asked).toEqual([`file://${path}`]);
  await context.close();
});

test('can be stopped, says so where the engine cannot be had, and works again', async () => {
  const { page, close } = await openCheck(browser, '/en/sample/check/');
  await give(page, [file(NAME, longer)]);
  // Never answered until it is stopped.
  await page.route(/\.wasm/, () => undefined);
  await page.locator(START).click();
  await page.locator('.preview button:not(.strong)').click();
  await page.locator('.preview .note').getByText('Stopped.').waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route(/\.wasm/, (route) => route.abort());
  await page.locator(START).click();
  await page.locator('.preview .note').getByText('could not be loaded').waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.locator(START).click();
  await page.locator('.preview-summary').waitFor();
  await close();
});
