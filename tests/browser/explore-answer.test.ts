import { buffer } from 'node:stream/consumers';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { cells, type Explored, openExplorer, origin, run, start, write, written } from './explore-page.ts';

let browser: Browser;
let explored: Explored;
let page: Page;

beforeAll(async () => {
  browser = await connect();
  explored = await openExplorer(browser, '/explore/', { permissions: ['clipboard-read', 'clipboard-write'] });
  page = explored.page;
  await start(page);
});

beforeEach(() => page.locator('#run:enabled').waitFor());

afterAll(() => browser.close());

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

async function download(name: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), part(name).click()]);
  return {
    name: file.suggestedFilename(),
    text: (await buffer(await file.createReadStream())).toString('utf8'),
  };
}

describe('the builder', () => {
  test('offers what the engine has, finds an office without diacritics, and writes SQL to be seen', async () => {
    expect(await part('indicator').locator('option').count()).toBe(63);
    await part('indicator').selectOption('e-results-766');
    await part('find-office').fill('xa van canh');
    await page.getByLabel('UBND xã Vân Canh').check();
    expect(await part('offices-status').innerText()).toBe('Tìm thấy 1 cơ quan.');
    await part('build-run').click();
    await part('table').locator('tbody tr').first().waitFor();
    expect(await written(page)).toContain("m.agency_id IN ('gia-lai-xa-van-canh')");
    expect((await cells(page)).map((row) => row.slice(0, 6))).toEqual([
      ['UBND xã Vân Canh', '95,3781512605042', '2497', '2618', '01/01/2026', '10/10/2026'],
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-title');
    await page.getByRole('button', { name: 'Bỏ UBND xã Vân Canh' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('builder-find');
  });

  test('adds offices of one level as counts', async () => {
    await part('indicator').selectOption('e-results-766');
    await part('grouping').selectOption('level');
    await part('period').selectOption('2026');
    await part('build-run').click();
    await part('table').locator('tbody tr').first().waitFor();
    const [commune] = (await cells(page)).filter(([level]) => level === 'Xã, phường');
    const [, rate, numerator, denominator] = commune ?? [];
    const plain = (text = '') => Number(text.replaceAll('.', '').replace(',', '.'));
    expect(plain(denominator)).toBeGreaterThan(10_000);
    expect(plain(rate)).toBeCloseTo((100 * plain(numerator)) / plain(denominator), 8);
    expect(commune?.slice(-2)).toEqual(['135', '0']);
  });

  test('says what a reader of the indicator has to know', async () => {
    const caveats = page.locator('#indicator-caveats');
    await part('indicator').selectOption('e-results-766');
    expect(await caveats.locator('li').count()).toBe(3);
    expect(await caveats.innerText()).toContain('Cổng');
    await part('indicator').selectOption('paper-files');
    expect(await caveats.innerText()).not.toContain('Cổng');
  });

  test('lists points and never adds them', async () => {
    await part('indicator').selectOption('score-total-766');
    expect(await part('grouping').locator('option:disabled').allTextContents()).toEqual([
      'Cộng theo cấp',
      'Cộng theo kỳ',
    ]);
    expect(await part('grouping').inputValue()).toBe('none');
    expect(await part('grouping-why').innerText()).toContain('không cộng được');
  });
});

describe('the table', () => {
  const rows =
    "SELECT 'Xã ' || i AS ten, CASE WHEN i % 7 = 0 THEN NULL ELSE 2 * i END AS so FROM range(750) t(i)";

  test('shows a hundred rows, then more, then all', async () => {
    expect(await run(page, rows)).toMatch(/^750 dòng, 2 cột, trong 0,\d\d giây\.$/);
    const shown = part('shown');
    expect([await shown.innerText(), (await cells(page)).length]).toEqual(['Hiện 100 trên 750 dòng.', 100]);
    await page.getByRole('button', { name: 'Hiện thêm 500 dòng' }).click();
    expect([await shown.innerText(), (await cells(page)).length]).toEqual(['Hiện 600 trên 750 dòng.', 600]);
    await page.getByRole('button', { name: 'Hiện thêm 150 dòng' }).click();
    expect([await shown.innerText(), (await cells(page)).length]).toEqual(['Hiện 750 trên 750 dòng.', 750]);
    expect(await part('show-more').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('table-box');
  });

  test('sorts all rows by number and by name, missing figures last, and says so', async () => {
    await run(page, rows);
    const heading = page.getByRole('columnheader', { name: 'so' });
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect((await cells(page)).slice(3, 6).map(([, n]) => n)).toEqual(['8', '10', '12']);
    expect(await part('table-status').innerText()).toBe('Đã sắp theo so, tăng dần; ô thiếu ở cuối.');
    await heading.getByRole('button').click();
    expect((await cells(page)).slice(0, 2).map(([, n]) => n)).toEqual(['1496', '1494']);
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    expect((await cells(page))[0]).toEqual(['Xã 0', 'không có số liệu']);
    await page.getByRole('columnheader', { name: 'ten' }).getByRole('button').click();
    expect((await cells(page)).slice(9, 12).map(([name]) => name)).toEqual(['Xã 9', 'Xã 10', 'Xã 11']);
  });

  test('keeps ten thousand rows and says that there are more', async () => {
    expect(await run(page, 'FROM range(20000)')).toMatch(
      /^Hơn 10\.000 dòng, 1 cột, .*chỉ giữ 10\.000 dòng đầu\.$/,
    );
    expect(await part('shown').innerText()).toBe('Hiện 100 trên hơn 10.000 dòng.');
  });

  test('has a caption, headings with their scope, and a place of its own to scroll in', async () => {
    await run(
      page,
      "SELECT 'a' AS ten, 12345.5 AS so, DATE '2026-03-01' AS ngay, true AS dung, NULL::INTEGER AS thieu",
    );
    expect(await part('table').locator('caption').innerText()).toBe(
      'Kết quả, 1 dòng. Bấm tên cột để sắp xếp.',
    );
    expect(await cells(page)).toEqual([['a', '12.345,5', '01/03/2026', 'có', 'không có số liệu']]);
    expect(await part('table').locator('thead th[scope=col]').count()).toBe(5);
    expect(await part('table').locator('tbody th[scope=row]').innerText()).toBe('a');
    expect(await page.getByRole('region', { name: 'Bảng kết quả' }).getAttribute('tabindex')).toBe('0');
  });

  test('says that nothing fits', async () => {
    expect(await run(page, 'SELECT 1 WHERE false')).toMatch(/^Không có dòng nào hợp với câu hỏi/);
    expect(await part('answer-tools').isVisible()).toBe(false);
  });
});

describe('what is taken along', () => {
  const sql = `SELECT * FROM (VALUES ('=1+1', 0.5, NULL), ('a,"b"', -2, DATE '2026-01-31')) t("tên", n, d)`;

  test('is copied as CSV, JSON and Markdown', async () => {
    await run(page, sql);
    await part('copy-csv').click();
    await part('take-status').getByText('Đã chép 2 dòng.').waitFor();
    expect(await clipboard()).toBe('tên,n,d\n=1+1,0.5,\n"a,""b""",-2,2026-01-31\n');
    await part('copy-json').click();
    await expect.poll(clipboard).toContain('{"tên":"=1+1","n":0.5,"d":null}');
    await part('copy-markdown').click();
    await expect.poll(clipboard).toContain('| =1+1 | 0.5 |  |');
  });

  test('is downloaded whole, in the order shown, and for Excel without formulas', async () => {
    await run(page, sql);
    await page.getByRole('columnheader', { name: 'n', exact: true }).getByRole('button').click();
    const plain = await download('download-csv');
    expect(plain).toEqual({ name: 'ket-qua.csv', text: 'tên,n,d\n"a,""b""",-2,2026-01-31\n=1+1,0.5,\n' });
    const excel = await download('download-excel');
    expect(excel.name).toBe('ket-qua.excel.csv');
    expect(excel.text).toBe('\uFEFFtên,n,d\r\n"a,""b""",-2,2026-01-31\r\n\'=1+1,0.5,\r\n');
  });

  test('names itself the first rows where there were more', async () => {
    await run(page, 'FROM range(20000)');
    const { name, text } = await download('download-csv');
    expect(name).toBe('ket-qua-10000-dong-dau.csv');
    expect(Papa.parse(text.trim()).data).toHaveLength(10_001);
    expect(await part('take-status').innerText()).toContain('chỉ gồm 10.000 dòng đầu');
  });
});

describe('the chart', () => {
  test('is fetched and drawn only when asked for, and drawn anew for another order', async () => {
    await run(page, "SELECT 'Xã ' || i AS ten, i * 1.5 AS so FROM range(3) t(i)");
    expect(explored.requests.filter((path) => /\/answer\./.test(path))).toEqual([]);
    await part('chart').locator('summary').click();
    await page.locator('svg.answer-chart.bars').waitFor();
    expect(await page.locator('svg.answer-chart .name text').allTextContents()).toEqual([
      'Xã 0',
      'Xã 1',
      'Xã 2',
    ]);
    const heading = page.getByRole('columnheader', { name: 'so' }).getByRole('button');
    await heading.click();
    await heading.click();
    await expect
      .poll(() => page.locator('svg.answer-chart .name text').allTextContents())
      .toEqual(['Xã 2', 'Xã 1', 'Xã 0']);
  });

  test('follows the answer: lines over days, dots of two numbers, or why there is none', async () => {
    await run(page, "SELECT DATE '2026-01-01' + (i * 31)::INTEGER AS ngay, i AS so FROM range(4) t(i)");
    await page.locator('svg.answer-chart.lines path').first().waitFor();
    await run(page, 'SELECT i AS a, i * i AS b FROM range(5) t(i)');
    await page.locator('svg.answer-chart.dots circle').first().waitFor();
    await run(page, 'SELECT 1 AS a');
    await part('chart-notes').getByText('Chỉ có một cột số').waitFor();
    expect(await page.locator('svg.answer-chart').count()).toBe(0);
  });
});

describe('a question that cannot be answered', () => {
  test.each([
    ['SELECT nope FROM measures', 'Không có cột', 'dòng 1, ký tự thứ 8'],
    ['SELECT 1\nFROM nowhere', 'Không có bảng', 'dòng 2, ký tự thứ 6'],
    ['SELEC 1', 'Ở đây chỉ hỏi được', 'dòng 1, ký tự thứ 1'],
    ['SELECT 1; SELECT 2', 'Mỗi lần chỉ hỏi một câu', 'dòng 1, ký tự thứ 11'],
  ])('%j is refused in plain words, with its place marked', async (sql, words, place) => {
    expect(await run(page, sql)).toContain(words);
    expect(await part('refused-place').innerText()).toContain(place);
    expect(await page.locator('#sql .cm-wrong').count()).toBe(1);
    expect(await run(page, 'SELECT 1')).toMatch(/^1 dòng/);
    expect(await page.locator('#sql .cm-wrong').count()).toBe(0);
  });

  test('keeps the engine’s own words folded away', async () => {
    await run(page, 'SELECT nope FROM measures');
    expect(await part('refused-detail').isVisible()).toBe(false);
    await part('refused-text').locator('summary').click();
    expect(await part('refused-detail').innerText()).toContain('nope');
  });

  test('stops when told to, and the next one is answered', async () => {
    await write(page, 'SELECT count(*) FROM range(10000000000) a, range(1000) b');
    expect(await page.locator('#cancel').isVisible()).toBe(false);
    await page.locator('#run').click();
    await page.locator('#cancel').click();
    await part('status').getByText('Đã dừng câu hỏi.').waitFor();
    expect(await page.locator('#cancel').isVisible()).toBe(false);
    expect(await run(page, 'SELECT 1')).toMatch(/^1 dòng/);
  });

  test('stops in a step during which the engine hears nothing, and the next one is answered', async () => {
    await write(page, 'SELECT i FROM range(100000) a(i), range(100000) b(j) WHERE sqrt(i * j) < -1');
    await page.locator('#run').click();
    await page.locator('#cancel').click();
    await part('status').getByText('Đã dừng câu hỏi.').waitFor();
    expect(await run(page, 'SELECT count(*) FROM release')).toMatch(/^1 dòng/);
  });

  test('breaks the engine, and the next one is answered', async () => {
    // It says so itself where it still can.
    expect(await run(page, 'SELECT list_sum(range(500000000))')).toMatch(/bộ nhớ|không trả lời được/);
    expect(await run(page, 'SELECT count(*) FROM release')).toMatch(/^1 dòng/);
  });

  test('stops while the host has not even said which file it has', async () => {
    const stamp = (url: URL) => url.pathname.endsWith('.duckdb');
    // Never answered: what waits for it waits for ever.
    await page.route(stamp, (route) => (route.request().method() === 'HEAD' ? undefined : route.continue()));
    await write(page, 'SELECT count(*) FROM range(10000000000) a, range(1000) b');
    await page.locator('#run').click();
    await page.locator('#cancel').click();
    await part('status').getByText('Đã dừng câu hỏi.').waitFor();
    await page.unroute(stamp);
    expect(await run(page, 'SELECT 1')).toMatch(/^1 dòng/);
  });
});

describe('a ready question', () => {
  test('comes into the box at a press, is not run, and is answered when it is', async () => {
    await run(page, 'SELECT 1');
    const buttons = page.locator('button[data-question]');
    expect(await buttons.count()).toBeGreaterThanOrEqual(10);
    const button = buttons.first();
    const sql = await page
      .locator(`[data-sql="${await button.getAttribute('data-question')}"]`)
      .textContent();
    await page.locator('details.question > summary').first().click();
    await button.click();
    expect(await written(page)).toBe(sql);
    expect(await cells(page)).toEqual([['1']]);
    expect(await page.locator('#sql').evaluate((host) => host.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Control+Enter');
    await part('status').getByText('cột').waitFor();
    expect((await cells(page)).length).toBeGreaterThan(1);
  });
});

describe('the question', () => {
  test('stands in the address after it ran, in a link to copy, and in the history', async () => {
    const sql = "SELECT 'Đúng Hẹn' AS ten -- #&?";
    await run(page, sql);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#sql=${sql}`);
    await part('link').click();
    await part('question-note').getByText('Đã chép liên kết.').waitFor();
    expect(await clipboard()).toBe(page.url());
    await run(page, 'SELECT 2');
    await part('history-summary').click();
    const past = part('history').getByRole('button');
    expect((await past.allTextContents()).slice(0, 2)).toEqual(['SELECT 2', sql]);
    await past.nth(1).click();
    expect(await written(page)).toBe(sql);
    expect((await cells(page))[0]).toEqual(['2']);
  });

  test('history outlives a reload of the tab, and is deleted at a press', async () => {
    const other = await openExplorer(browser, '/explore/');
    await start(other.page);
    await run(other.page, 'SELECT 11');
    await other.page.reload();
    await start(other.page);
    const history = other.page.locator('[data-part=history]');
    expect(await history.locator('li').allTextContents()).toEqual(['SELECT 11']);
    await other.page.locator('[data-part=history-summary]').click();
    await other.page.locator('[data-part=history-clear]').click();
    expect(await history.locator('li').count()).toBe(0);
    expect(await other.page.evaluate(() => sessionStorage.length)).toBe(0);
    await other.close();
  });
});

test('nothing was asked of another host and no policy was violated', () => {
  expect(explored.faults).toEqual([]);
  expect(explored.requests.every((path) => path.startsWith('/'))).toBe(true);
  expect(page.url().startsWith(`${origin}/explore/`)).toBe(true);
});
