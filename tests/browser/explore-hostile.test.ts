import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { cells, type Explored, openExplorer, run, start, write, written } from './explore-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

const link = (sql: string): string => `/explore/#sql=${encodeURIComponent(sql)}`;
const note = '[data-part=question-note]';

/** Anything that a text of ours should never have become. */
const planted = 'img, iframe, script:not([type="application/json"]):not([src]), [onerror], [onload]';

const scripts = [
  `select 1 as "<img src=x onerror=alert(1)>"`,
  `select '<script>alert(1)</script>' as "</script><script>alert(2)</script>"`,
  `select '"><svg onload=alert(3)>' as "a""b'c", 'javascript:alert(4)' as "{{x}} \${y}"`,
];

describe('a link with markup in its question', () => {
  let explored: Explored;

  beforeAll(async () => {
    explored = await openExplorer(browser, '/explore/');
    await start(explored.page);
  });

  test.each(scripts)('%s is shown, not run, and stays text when it is', async (sql) => {
    const opened = await openExplorer(browser, link(sql));
    expect(await written(opened.page)).toBe(sql);
    expect(await opened.page.locator('#result').isVisible()).toBe(false);
    expect(opened.requests.filter((path) => path.startsWith('/engine/'))).toEqual([]);
    expect(opened.faults).toEqual([]);
    await opened.close();

    const { page } = explored;
    expect(await run(page, sql)).toMatch(/^1 dòng/);
    await page.locator('[data-part=chart] summary').click();
    await page.locator('[data-part=copy-markdown]').click();
    expect(await page.locator(`#workbench :is(${planted})`).count()).toBe(0);
    const headings = await page.locator('#result thead th').allTextContents();
    expect(headings.some((text) => sql.includes(text.replaceAll('"', '""')))).toBe(true);
    expect(explored.faults).toEqual([]);
    await page.locator('[data-part=chart] summary').click();
  });

  test('an error that quotes markup stays text', async () => {
    const { page, faults } = explored;
    await run(page, 'select "<img src=x onerror=alert(5)>" from measures');
    await page.locator('[data-part=refused-text] summary').click();
    expect(await page.locator('[data-part=refused-detail]').innerText()).toContain('<img src=x');
    expect(await page.locator(`#workbench :is(${planted})`).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('a link that is too much', () => {
  test('with 200,000 signs is refused in words, and the page goes on', async () => {
    const { page, faults, close } = await openExplorer(browser, link(`select '${'x'.repeat(200_000)}'`));
    expect(await page.locator(note).innerText()).toContain('dài hơn 100.000 ký tự');
    expect(await written(page)).toBe('');
    await start(page);
    expect(await run(page, 'SELECT 1')).toMatch(/^1 dòng/);
    await write(page, 'x'.repeat(200_000));
    expect(await page.locator(note).innerText()).toContain('100.000 ký tự');
    expect(await written(page)).toBe('SELECT 1');
    expect(faults).toEqual([]);
    await close();
  });

  test('cut in the middle of a letter is refused in words', async () => {
    const { page, faults, close } = await openExplorer(browser, '/explore/#sql=%E1%BB');
    expect(await page.locator(note).innerText()).toContain('hỏng');
    expect(faults).toEqual([]);
    await close();
  });

  test('with the longest question that is allowed does not hang the page', async () => {
    const sql = `SELECT 1 ${'-- dòng\n'.repeat(11_000)}`;
    const { page, close } = await openExplorer(browser, link(sql));
    await start(page);
    await page.locator('#run').click();
    await page.locator('#result tbody').getByText('1', { exact: true }).waitFor();
    await close();
  });
});

test('a link opened on the page itself fills the box and runs nothing', async () => {
  const { page, faults, close } = await openExplorer(browser, '/explore/');
  await start(page);
  await page.evaluate(() => {
    location.hash = `#sql=${encodeURIComponent('SELECT 3')}`;
  });
  await page.locator(note, { hasText: 'chưa chạy' }).waitFor();
  expect(await written(page)).toBe('SELECT 3');
  expect(await page.locator('#result').isVisible()).toBe(false);
  await page.keyboard.press('Control+Enter');
  await page.locator('#result tbody').getByText('3', { exact: true }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

describe('what the event brings', () => {
  test('is only ever text', async () => {
    const { page, close } = await openExplorer(browser, '/explore/');
    await write(page, 'SELECT 4');
    await page.locator('#sql').evaluate((host) => {
      for (const detail of [null, 5, { toString: () => 'SELECT 6' }, ['SELECT 7']])
        host.dispatchEvent(new CustomEvent('set-sql', { detail }));
    });
    expect(await written(page)).toBe('SELECT 4');
    await close();
  });
});

test('long cells are cut in the table and whole in a copy', async () => {
  const { page, close } = await openExplorer(browser, '/explore/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await start(page);
  await run(page, "SELECT repeat('<b>', 5000) AS a");
  expect((await cells(page))[0]?.[0]).toMatch(/^(?:<b>)+<… \(còn 14\.000 ký tự/);
  await page.locator('[data-part=copy-csv]').click();
  await page.locator('[data-part=take-status]', { hasText: 'Đã chép' }).waitFor();
  expect(await page.evaluate(async () => (await navigator.clipboard.readText()).length)).toBe(15_003);
  await close();
});
