import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect } from './connect.ts';
import { pageKinds } from './kinds.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const NARROW = 360;
const WIDE = 1280;
const SMALLEST_TEXT = 11;

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await connect();
  // The policy of the site would keep axe out; the policy has a test of its own.
  context = await browser.newContext({
    baseURL: inject('rootOrigin'),
    bypassCSP: true,
    reducedMotion: 'reduce',
    viewport: { width: NARROW, height: 800 },
  });
  await context.addInitScript({ path: axe });
});

afterAll(() => browser.close());

/** A page with everything on it visible. */
async function openUnfolded(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

/** What axe finds by all of its rules, one line an element. */
async function runAxe(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  return page.evaluate(async () => {
    // Loading sheets anew is for rules about media that no page has, and slow.
    const how = { resultTypes: ['violations'], preload: false };
    const { violations }: AxeResults = await Reflect.get(window, 'axe').run(how);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** How far the page sticks out to the right, in pixels. */
async function overhang(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Texts in pictures that are drawn smaller than a phone shows legibly; a picture may be scaled. */
function tinyTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const texts = [...document.querySelectorAll<SVGTextElement>('svg text')];
    return texts.flatMap((text) => {
      const scale = text.getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      return size < smallest - 0.01 ? [`${size.toFixed(1)} px: ${text.textContent}`] : [];
    });
  }, SMALLEST_TEXT);
}

// Several at once: a page waits for its own renderer most of the time. The largest take long on a busy machine.
describe.concurrent('axe finds nothing, nothing sticks out, no text is tiny', { timeout: 180_000 }, () => {
  test.each(pageKinds)('$name: $path', async ({ path }) => {
    const page = await openUnfolded(path);
    const found = {
      light: await runAxe(page, 'light'),
      dark: await runAxe(page, 'dark'),
      tiny: await tinyTexts(page),
      phone: await overhang(page, NARROW),
      wide: await overhang(page, WIDE),
    };
    await page.close();
    expect(found).toEqual({ light: [], dark: [], tiny: [], phone: 0, wide: 0 });
  });
});

test('the check sees a pale text, a picture without words, a wide box and a tiny text', async () => {
  const page = await openUnfolded('/method/');
  await page.evaluate(() => {
    const box = '<div class="planted"><p>pale</p><img src="/icon.svg"></div>';
    const picture = '<svg viewBox="0 0 1000 10"><text font-size="20">small</text></svg>';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', box + picture);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.planted { width: 500px; color: #999; background: #aaa; } svg text { font-size: 20px; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const rules = async (scheme: 'light' | 'dark') =>
    (await runAxe(page, scheme)).map((it) => it.split(':')[0]);
  expect(await rules('light')).toEqual(['color-contrast', 'image-alt']);
  expect(await rules('dark')).toEqual(['color-contrast', 'image-alt']);
  expect(await overhang(page, NARROW)).toBeGreaterThan(100);
  expect(await tinyTexts(page)).toHaveLength(1);
  await page.close();
});
