import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { openExplorer } from './explore-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

/** Ids of the ready questions that are unfolded. */
const unfolded = (page: Page): Promise<readonly string[]> =>
  page.locator('details.question[open] > summary').evaluateAll((all) => all.map(({ id }) => id));

test.each([360, 1280])('without JavaScript, at %i px, a question unfolds by the keyboard', async (width) => {
  const { page, close } = await openExplorer(browser, '/explore/', {
    javaScriptEnabled: false,
    viewport: { width, height: 740 },
  });
  const question = page.locator('details.question', { has: page.locator('#q-e-results-by-level') });
  expect(await page.locator('details.question').count()).toBeGreaterThanOrEqual(10);
  expect(await page.locator('.question table:visible').count()).toBe(0);
  expect(await question.locator('.gist').innerText()).toMatch(/Xã, phường: [\d,]+% \([\d.]+ \/ [\d.]+\)/);
  await question.locator('summary').first().press('Enter');
  expect(await question.locator('table').isVisible()).toBe(true);
  expect(await page.locator('.question table:visible').count()).toBe(1);
  await close();
});

describe('a link to a ready question', () => {
  test('unfolds it and shows it, and so does the next one', async () => {
    const { page, faults, close } = await openExplorer(browser, '/explore/#q-sources');
    await expect.poll(() => unfolded(page)).toEqual(['q-sources']);
    // The page glides there.
    const top = () => page.locator('#q-sources').evaluate((each) => each.getBoundingClientRect().top);
    await expect.poll(top).toBeCloseTo(0, 0);
    await page.evaluate(() => {
      location.hash = '#q-stale';
    });
    await expect.poll(() => unfolded(page)).toEqual(['q-stale', 'q-sources']);
    const link = page.getByRole('link', { name: 'Liên kết đến câu hỏi này' });
    expect(await link.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
      '#q-stale',
      '#q-sources',
    ]);
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    '#q-nope',
    '#%',
    '#q-sources"><img src=x onerror=alert(1)>',
    '#questions',
    `#${'q'.repeat(5000)}`,
  ])('%s, which is to none, unfolds none', async (hash) => {
    const { page, faults, close } = await openExplorer(browser, `/explore/${hash}`);
    await page.locator('#start-engine').waitFor();
    expect(await unfolded(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

test('on paper every question stands with its answer', async () => {
  const { page, close } = await openExplorer(browser, '/explore/');
  await page.emulateMedia({ media: 'print' });
  const questions = page.locator('details.question');
  expect(await questions.locator('table:visible').count()).toBe(await questions.count());
  await close();
});
