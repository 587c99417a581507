import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect } from './connect.ts';

const origin = inject('rootOrigin');
const source = 'cong-dvc-gia-lai-2026-10-10-so-lieu-xa-phuong';
const lines = /\/blob\/main\/(data\/rates\/gia-lai-communes-counts-2026\.csv)\?plain=1#L(\d+)$/;
const row = /^gia-lai-xa-van-canh,e-results-766,2026-01-01,2026-10-10,.*,2497,2618,/;
let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

async function openAt(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const pathOf = (page: Page): string => page.url().slice(origin.length);

/** Names of the agencies that the list shows, in order. */
const shown = (page: Page) => page.locator('main li:visible a[href*="/agencies/"]').allTextContents();

/** The source and the CSV line that a figure on an agency's page names. */
async function readOrigin(page: Page) {
  const proof = page.locator('#n-005-05 .slip-proof');
  const links = await proof
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return {
    report: links.find((href) => href.includes('Crawler-766')),
    line: links.find((href) => lines.test(href)),
  };
}

/** What the cited line of the cited data file holds. */
async function readLine(address: string | undefined): Promise<string | undefined> {
  const [, file = '', number] = lines.exec(address ?? '') ?? [];
  return (await readFile(file, 'utf8')).split('\n')[Number(number) - 1];
}

/** The same source on the page of changes. */
async function readChange(page: Page) {
  const entry = page.locator('article', { has: page.locator(`#${source}`) });
  const title = entry.getByRole('heading').getByRole('link').first();
  return { report: await title.getAttribute('href'), text: await entry.innerText() };
}

describe('in Vietnamese', () => {
  test('from home to an office, its scorecard, a figure and the source of the figure', async () => {
    const page = await openAt('/');
    await page.getByRole('searchbox').fill('van canh');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.waitForURL('**/agencies/?q=van+canh');
    expect(await page.getByRole('status').innerText()).toBe('Tìm thấy 1 cơ quan.');
    expect(await shown(page)).toEqual(['UBND xã Vân Canh']);

    await page.getByRole('link', { name: 'UBND xã Vân Canh' }).click();
    await page.waitForURL('**/agencies/gia-lai-xa-van-canh/');
    const slip = page.locator('#n-005-05');
    expect(await slip.getByRole('heading').innerText()).toBe('Cấp kết quả điện tử');
    expect(await slip.locator('.verdict').innerText()).toBe('Đến nay thấp hơn chỉ tiêu');
    expect(await slip.locator('.figure').innerText()).toMatch(/^95,4%\s+2\.497 \/ 2\.618 hồ sơ$/);

    const { report, line } = await readOrigin(page);
    expect(await readLine(line)).toMatch(row);
    await page.getByRole('link', { name: 'Thay đổi số liệu' }).click();
    await page.locator(`a[href$="#${source}"]`).click();
    expect(pathOf(page)).toBe(`/changes/#${source}`);
    const change = await readChange(page);
    expect(change.report).toBe(report);
    expect(change.text).toContain('Số liệu gốc (CSV)');
    await page.context().close();
  });

  test('old names find what took their place', async () => {
    const page = await openAt('/agencies/');
    const search = page.getByRole('searchbox');
    await search.fill('Cần Giờ');
    const names = await shown(page);
    expect(names).toContain('UBND huyện Cần Giờ');
    for (const commune of ['An Thới Đông', 'Bình Khánh', 'Cần Giờ', 'Thạnh An'])
      expect(names).toContain(`UBND xã ${commune}`);
    await search.fill('binh dinh');
    expect(await shown(page)).toContain('UBND tỉnh Gia Lai');
    await search.fill('không có nơi này');
    expect(await shown(page)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toContain('Không tìm thấy');
    await page.context().close();
  });
});

describe('in English without JavaScript', () => {
  test('from home to an office, its scorecard, a figure and the source of the figure', async () => {
    const page = await openAt('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'English' }).click();
    expect(pathOf(page)).toBe('/en/');
    await page.getByRole('navigation').getByRole('link', { name: 'Agencies' }).click();
    expect(pathOf(page)).toBe('/en/agencies/');
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.getByRole('link', { name: 'People’s Committee of Vân Canh Commune' }).click();
    expect(pathOf(page)).toBe('/en/agencies/gia-lai-xa-van-canh/');

    const slip = page.locator('#n-005-05');
    expect(await slip.locator('.verdict').innerText()).toBe('Below target so far');
    expect(await slip.locator('.figure').innerText()).toMatch(/^95\.4%\s+2,497 \/ 2,618 files$/);
    const { report, line } = await readOrigin(page);
    expect(await readLine(line)).toMatch(row);

    await page.goto(`${origin}/en/changes/#${source}`);
    const change = await readChange(page);
    expect(change.report).toBe(report);
    expect(change.text).toContain('CSV');
    await page.context().close();
  });
});
