import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axe, colourRules, runAxe } from './axe.ts';
import { connect } from './connect.ts';
import { pageKinds } from './kinds.ts';

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

/** What axe finds in the dark scheme, which the page keeps. */
async function runInDark(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return runAxe(page, rules);
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
      light: await runAxe(page),
      dark: await runInDark(page, colourRules),
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
  const rulesOf = (found: readonly string[]) => found.map((it) => it.split(':')[0]);
  expect(rulesOf(await runAxe(page))).toEqual(['color-contrast', 'image-alt']);
  expect(rulesOf(await runInDark(page))).toEqual(['color-contrast', 'image-alt']);
  expect(rulesOf(await runInDark(page, colourRules))).toEqual(['color-contrast']);
  expect(await overhang(page, NARROW)).toBeGreaterThan(100);
  expect(await tinyTexts(page)).toHaveLength(1);
  await page.close();
});
