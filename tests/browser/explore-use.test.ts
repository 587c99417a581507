import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, runAxe } from './axe.ts';
import { connect } from './connect.ts';
import { openExplorer, run, start, untilReady, written } from './explore-page.ts';

const SMALLEST_TEXT = 11;
let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const tinyTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate((smallest) => {
    const texts = [...document.querySelectorAll<SVGTextElement>('svg.answer-chart text')];
    return texts.flatMap((text) => {
      const scale = text.getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      return size < smallest - 0.01 ? [`${size.toFixed(1)} px: ${text.textContent}`] : [];
    });
  }, SMALLEST_TEXT);

const lines =
  "SELECT 'Cơ quan ' || k AS ten, DATE '2024-01-01' + (i * 31)::INTEGER AS ngay, i * k AS so FROM range(12) a(i), range(1, 4) b(k)";

describe.each([
  ['/explore/', 360, 'van canh'],
  ['/en/sample/explore/', 1280, 'a'],
] as const)('after the start, %s at %i px', (path, width, office) => {
  test('axe finds nothing in either scheme, nothing sticks out, no text is tiny', async () => {
    // The policy of the site would keep axe out; other tests run under it.
    const { page, close } = await openExplorer(browser, path, {
      bypassCSP: true,
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    await start(page);
    await page.locator('[data-part=find-office]').fill(office);
    await page.locator('[data-part=offices-found] input').first().check();
    await page.locator('[data-part=build-run]').click();
    await page.locator('#result tbody tr').first().waitFor();
    await run(page, lines);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('svg.answer-chart').waitFor();
    await page.addScriptTag({ path: axe });
    const found: Record<string, unknown> = { overhang: await overhang(page), tiny: await tinyTexts(page) };
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found[colorScheme] = await runAxe(page);
    }
    await run(page, 'SELECT nope FROM measures');
    found['refused'] = await runAxe(page);
    expect(found).toEqual({ overhang: 0, tiny: [], light: [], dark: [], refused: [] });
    await close();
  });
});

/** Presses Tab until the focus is on what is wanted. Fails where it is not reached. */
async function tabTo(page: Page, wanted: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    const there = await page.evaluate((selector) => {
      const { activeElement } = document;
      const inside = activeElement?.shadowRoot?.activeElement ?? activeElement;
      return Boolean(inside?.matches(selector));
    }, wanted);
    if (there) return;
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

describe.each([360, 1280])('by keyboard alone at %i px', (width) => {
  test('the engine starts, a question is built, written, run, sorted, drawn and taken along', async () => {
    const { page, faults, close } = await openExplorer(browser, '/explore/', {
      viewport: { width, height: 740 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { keyboard } = page;
    await tabTo(page, '#start-engine');
    await keyboard.press('Enter');
    await untilReady(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('workbench-title');

    await tabTo(page, '[data-part=find-office]');
    await keyboard.type('quy nhon bac');
    await tabTo(page, '[data-part=offices-found] input');
    await keyboard.press('Space');
    await tabTo(page, '[data-part=build-run]');
    await keyboard.press('Enter');
    await page.locator('#result tbody th', { hasText: 'UBND phường Quy Nhơn Bắc' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-title');

    await tabTo(page, '.cm-content', 'Shift+Tab');
    await keyboard.press('Control+A');
    await keyboard.type('SELECT name_vi AS ten, 7 AS so FROM agen');
    await page.locator('.cm-tooltip-autocomplete', { hasText: 'agencies' }).waitFor();
    await keyboard.press('Escape');
    await keyboard.type('cies LIMIT 3');
    expect(await written(page)).toBe('SELECT name_vi AS ten, 7 AS so FROM agencies LIMIT 3');
    await keyboard.press('Escape');
    await keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('run');
    await keyboard.press('Enter');
    await page.locator('[data-part=status]', { hasText: '3 dòng' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('run');

    await tabTo(page, '[data-part=table-box]');
    await tabTo(page, '#result thead button');
    await keyboard.press('Enter');
    await page.locator('#result th[aria-sort=ascending]').waitFor();
    await tabTo(page, '[data-part=chart] summary');
    await keyboard.press('Enter');
    await page.locator('svg.answer-chart.bars').waitFor();
    await tabTo(page, '[data-part=copy-json]');
    await keyboard.press('Enter');
    await page.locator('[data-part=take-status]', { hasText: 'Đã chép 3 dòng.' }).waitFor();
    await tabTo(page, '[data-part=history-summary]');
    expect(faults).toEqual([]);
    await close();
  });

  test('a question that runs too long is stopped without a mouse', async () => {
    const { page, close } = await openExplorer(browser, '/explore/', { viewport: { width, height: 740 } });
    await start(page);
    await page.locator('#sql .cm-content').focus();
    await page.keyboard.type('SELECT count(*) FROM range(10000000000) a, range(1000) b');
    await page.keyboard.press('Control+Enter');
    await page.locator('#cancel').waitFor();
    await tabTo(page, '#cancel');
    await page.keyboard.press('Enter');
    await page.locator('[data-part=status]', { hasText: 'Đã dừng' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('run');
    await close();
  });
});

test('sample data says so in the table, the chart, the copy and the file', async () => {
  const { page, close } = await openExplorer(browser, '/sample/explore/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await start(page);
  await page.locator('[data-part=build-run]').click();
  const tag = 'Dữ liệu mẫu, không phải số liệu thật';
  await page.locator('#result caption', { hasText: tag }).waitFor();
  await page.locator('[data-part=chart] summary').click();
  await page.locator('svg.answer-chart').waitFor();
  expect(await page.locator('svg.answer-chart title').textContent()).toContain(tag);
  await page.locator('[data-part=copy-csv]').click();
  await page.locator('[data-part=take-status]', { hasText: 'Đã chép' }).waitFor();
  const [head, first] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect([head?.endsWith(',sample'), first?.endsWith(',true')]).toEqual([true, true]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-part=download-csv]').click(),
  ]);
  expect(file.suggestedFilename()).toBe('mau-ket-qua.csv');
  await close();
});
