import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { openExplorer, run, start, untilReady, write, written } from './explore-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

const engineFiles = /^\/(?:engine|data)\//;
const statusOf = '[data-part=start-note]';

/** Out: what the line of progress has said since then, and `bar` for each time its bar moved. */
async function watchProgress(page: Page): Promise<() => Promise<readonly string[]>> {
  const said = await page.evaluateHandle(() => {
    const line = document.querySelector('[data-part=progress-text]');
    const texts: string[] = [];
    const note = () => texts.push(line?.textContent ?? '');
    if (line)
      new MutationObserver(note).observe(line, { childList: true, characterData: true, subtree: true });
    const bar = document.querySelector('progress');
    if (bar) new MutationObserver(() => texts.push('bar')).observe(bar, { attributeFilter: ['value'] });
    return texts;
  });
  return () => said.jsonValue();
}

describe('before the click', () => {
  test('nothing of the engine, the editor or the chart is asked for, whatever is in the box', async () => {
    const { page, faults, requests, close } = await openExplorer(browser, '/explore/#sql=SELECT%201');
    await write(page, 'SELECT 2');
    await page.locator('#sql textarea').press('Control+Enter');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#run').isDisabled()).toBe(true);
    expect(requests.filter((path) => engineFiles.test(path))).toEqual([]);
    expect(
      requests.filter((path) => /\/(?:start|statement|code-editor|workbench|answer)\./.test(path)),
    ).toEqual([]);
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(16_000);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the click', () => {
  test('fetches as much as it said, from nowhere else, and leads on', async () => {
    const { page, faults, requests, close } = await openExplorer(browser, '/explore/');
    const said = Number(/(\d+) MB/.exec(await page.locator('#start-engine').innerText())?.[1]);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().includes('.duckdb')) return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const progress = await watchProgress(page);
    await page.locator('#start-engine').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('stop');
    await untilReady(page);
    const shown = await progress();
    const [first = '', ...later] = shown.filter((text) => text.startsWith('Đã tải'));
    expect(shown).toContain('bar');
    expect(first).toMatch(/^Đã tải [\d,]+ trên [\d,]+ MB\.$/);
    expect(new Set(later).size).toBeGreaterThan(1);
    await page.locator(statusOf, { hasText: 'sẵn sàng' }).waitFor();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(Math.abs(total / 1_000_000 - said)).toBeLessThan(0.5);
    expect(requests.filter((path) => /\/answer\.[^/]*\.js$/.test(path))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('workbench-title');
    expect(await page.locator('#start-engine').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('can be taken back, and made again', async () => {
    const { page, faults, close } = await openExplorer(browser, '/en/explore/');
    await page.locator('#start-engine').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator(statusOf, { hasText: 'Stopped' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start-engine');
    await start(page);
    expect(await run(page, 'SELECT 1')).toMatch(/^1 row, 1 column, in 0\.\d\d seconds\.$/);
    expect(faults).toEqual([]);
    await close();
  });

  test('that fails says why, offers the downloads, and can be made again', async () => {
    const { page, close } = await openExplorer(browser, '/explore/');
    await page.route('**/engine/**', (route) => route.abort());
    await page.locator('#start-engine').click();
    await page.locator(statusOf, { hasText: 'Không tải được công cụ hỏi' }).waitFor();
    const failure = page.locator('[data-part=failure]');
    expect(
      await failure.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/data/#downloads', '/data/scorecard.duckdb']);
    expect(await page.locator('#start-engine').innerText()).toBe('Thử lại');
    await page.unroute('**/engine/**');
    await start(page);
    expect(await failure.isVisible()).toBe(false);
    await close();
  });

  test('keeps the plain box where the editor cannot load', async () => {
    const { page, close } = await openExplorer(browser, '/explore/#sql=SELECT%207');
    await page.route('**/code-editor.*', (route) => route.abort());
    await start(page);
    expect(await written(page)).toBe('SELECT 7');
    await page.locator('#sql textarea').press('Control+Enter');
    await page.locator('#result tbody').getByText('7', { exact: true }).waitFor();
    await close();
  });
});

describe('an engine that is switched off', () => {
  test('stops what runs, frees the button that starts it, and can be started again', async () => {
    const { page, faults, close } = await openExplorer(browser, '/explore/');
    await start(page);
    await write(page, 'SELECT count(*) FROM range(10000000000) a, range(1000) b');
    await page.locator('#run').click();
    await page.locator('#cancel').waitFor();
    await page.locator('[data-part=off]').click();
    await page.locator(statusOf, { hasText: 'đã tắt' }).waitFor();
    expect(await page.locator('#run').isDisabled()).toBe(true);
    expect(await page.locator('#cancel').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start-engine');
    await start(page);
    expect(await run(page, 'SELECT 1')).toMatch(/^1 dòng/);
    expect(faults).toEqual([]);
    await close();
  });

  test('by leaving the page, offers itself again on the way back', async () => {
    const { page, close } = await openExplorer(browser, '/explore/');
    await start(page);
    await run(page, 'SELECT 5');
    await page.goto('/method/');
    await page.goBack();
    await page.locator('#start-engine').waitFor();
    expect(await page.locator('#run').isDisabled()).toBe(true);
    expect(await written(page)).toBe('SELECT 5');
    await close();
  });
});
