import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect } from './connect.ts';

const origin = inject('rootOrigin');
const path = '/agencies/gia-lai-so-nnmt/';
const chart = 'https://dung-hen.example/embed/gia-lai-so-nnmt/e-results-766/';
let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

async function openAt(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The part under the chart of electronic results. */
const shareOf = (page: Page) => page.locator('#t-e-results-766 .share');
const addressesIn = (code: string) =>
  [...code.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);

describe('with scripts off', () => {
  test('a key opens the part, and the code can be selected and taken', async () => {
    const page = await openAt(path, { javaScriptEnabled: false });
    const share = shareOf(page);
    await share.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const area = share.getByRole('textbox', { name: 'Mã nhúng' });
    expect(await area.isVisible()).toBe(true);
    expect(addressesIn(await area.inputValue())).toEqual([chart, chart, `${chart}chart.svg`]);
    expect(await area.getAttribute('readonly')).not.toBeNull();
    expect(await share.getByRole('button').count()).toBe(0);
    expect(await share.locator('b').allInnerTexts()).toEqual([
      'Bản sống: số liệu tự cập nhật.',
      'Một năm: chỉ số liệu của năm đó.',
    ]);
    expect(await share.locator('.cite').count()).toBe(2);
    await page.context().close();
  });
});

describe('with scripts', () => {
  const open = async (options: BrowserContextOptions = {}) => {
    const page = await openAt(path, options);
    await shareOf(page).locator('summary').click();
    return page;
  };
  const taken = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const permissions = ['clipboard-read', 'clipboard-write'];

  test('a button copies the live code, another one that of a year, and both say so', async () => {
    const page = await open({ permissions });
    const live = shareOf(page).getByRole('button', { name: 'Chép: Bản sống' });
    await live.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Đã chép' }).waitFor({ state: 'attached' });
    expect(addressesIn(await taken(page))).toEqual([chart, chart, `${chart}chart.svg`]);
    await shareOf(page).getByRole('button', { name: 'Chép: 2026/' }).click();
    await expect.poll(() => taken(page)).toContain('/2026/');
    const year = `${chart}2026/`;
    expect(addressesIn(await taken(page))).toEqual([year, year, `${year}chart.svg`]);
    expect(await shareOf(page).getByRole('textbox').inputValue()).toBe(await taken(page));
    await page.context().close();
  });

  test('a citation is copied as it stands', async () => {
    const page = await open({ permissions });
    const cite = shareOf(page).locator('.cite[lang=en]');
    await cite.locator('+ button').click();
    await expect.poll(() => taken(page)).toBe(await cite.innerText());
    await page.context().close();
  });

  test('where the browser copies nothing, the text is selected and says which key does it', async () => {
    const context = await browser.newContext({ baseURL: origin });
    await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const page = await context.newPage();
    await page.goto(path);
    await shareOf(page).locator('summary').click();
    await shareOf(page).getByRole('button', { name: 'Chép: Bản sống' }).click();
    await page.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor({ state: 'attached' });
    const selected = await shareOf(page)
      .getByRole('textbox')
      .evaluate((area) => {
        if (!(area instanceof HTMLTextAreaElement)) return null;
        return document.activeElement === area
          ? area.value.slice(area.selectionStart, area.selectionEnd)
          : null;
      });
    expect(addressesIn(selected ?? '')).toEqual([chart, chart, `${chart}chart.svg`]);
    await context.close();
  });
});

describe('the page for journalists', () => {
  test.each(['/embed/', '/en/embed/'])(
    '%s shows whole charts: the strict frame by its height, the others by what they tell',
    async (address) => {
      const page = await openAt(address);
      const frames = page.locator('.embeds iframe');
      for (const index of [0, 1, 2]) {
        const frame = frames.nth(index);
        await frame.scrollIntoViewIfNeeded();
        const content = await (await frame.elementHandle())?.contentFrame();
        await content?.locator('main').waitFor();
        const needed = () => content?.evaluate(() => document.documentElement.getBoundingClientRect().height);
        const given = () => frame.evaluate((element) => element.getBoundingClientRect().height);
        const spare = async () => (await given()) - Math.ceil((await needed()) ?? Number.POSITIVE_INFINITY);
        if (index === 0) expect(await spare()).toBeGreaterThanOrEqual(0);
        else await expect.poll(spare).toBe(0);
      }
      await page.context().close();
    },
  );
});
