import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, runAxe } from './axe.ts';
import { file, form06a, give, openCheck, personal, sampleText } from './check-page.ts';
import { connect } from './connect.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const wrong = sampleText('mau-b.csv').replaceAll('mau-b,', 'mau-khong-co,');

describe.each([
  ['/sample/check/', 360],
  ['/en/sample/check/', 1280],
  ['/check/', 1280],
  ['/en/check/', 360],
] as const)('with files of every state, %s at %i px', (path, width) => {
  test('axe finds nothing in either scheme and nothing sticks out', async () => {
    // The policy of the site would keep axe out; other tests run under it.
    const { page, close } = await openCheck(browser, path, {
      bypassCSP: true,
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    await give(page, [
      file('case-files/mau-c.csv', sampleText('mau-c.csv')),
      file('case-files/mau-b.csv', wrong),
      file('II06a.csv', form06a),
      file('danh-sach.csv', personal),
    ]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('.grid-row [role=gridcell]').first().waitFor();
    await page.addScriptTag({ path: axe });
    const found: Record<string, unknown> = { overhang: await overhang(page) };
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found[colorScheme] = await runAxe(page);
    }
    expect(found).toEqual({ overhang: 0, light: [], dark: [] });
    await close();
  });
});

/** Presses Tab until the focus is on what is wanted. Fails where it is not reached. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

test.each([360, 1280])('by keyboard alone at %i px: choose, answer, look at a cell, save', async (width) => {
  const { page, close } = await openCheck(browser, '/check/', { viewport: { width, height: 740 } });
  const { keyboard } = page;
  page.on('filechooser', (chooser) => chooser.setFiles([file('II06a.csv', form06a)]));
  await tabTo(page, '#chooser');
  await keyboard.press('Enter');
  await page.locator('[data-state=asking]').waitFor();
  await tabTo(page, '.ask button.spot');
  await keyboard.press('Enter');
  await page.locator('.grid-box:focus').waitFor();
  const line = page.locator('.grid-row:has(.chosen) .grid-line');
  await line.filter({ hasText: /^9$/ }).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowRight');
  await line.filter({ hasText: '10' }).waitFor();
  await keyboard.press('Control+Home');
  await page.locator('.chosen', { hasText: 'II.06a' }).waitFor();
  await page.locator('.ask input').first().focus();
  await tabTo(page, '.asks > .buttons button');
  await keyboard.press('Enter');
  await page.locator('[data-state=good]').waitFor();
  await page.locator('.check-card h3:focus').waitFor();
  await tabTo(page, '.made button');
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^gia-lai-xa-ayun/);
  await page.locator('[data-part=note]', { hasText: 'Đã lưu' }).waitFor();
  await close();
});

test('100,000 rows are looked at in the worker; the page holds only those in sight', {
  timeout: 180_000,
}, async () => {
  const { page, close } = await openCheck(browser, '/sample/check/');
  const [header = '', row = ''] = sampleText('mau-c.csv').split('\n');
  const rows = Array.from({ length: 100_000 }, (_, at) => row.replace('mau-c', `mau-khong-co-${at}`));
  expect(page.workers()).toHaveLength(1);
  await page.locator('#chooser').setInputFiles([file('lon.csv', `${[header, ...rows].join('\n')}\n`)]);
  await page.locator('[data-state=wrong]').waitFor({ timeout: 120_000 });
  const grid = page.locator('.grid-box');
  expect(await grid.getAttribute('aria-rowcount')).toBe('100002');
  expect(await page.locator('.problem').count()).toBe(50);
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.locator('.grid-row .chosen').waitFor();
  await page.locator('.grid-row:has(.chosen) .grid-line', { hasText: '100001' }).waitFor();
  expect(await page.locator('.grid-body .grid-row').count()).toBeLessThan(60);
  await close();
});
