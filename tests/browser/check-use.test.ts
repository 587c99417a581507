import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  file,
  form06a,
  give,
  openCheck,
  origin,
  personal,
  said,
  sampleText,
  saved,
  untilLooked,
} from './check-page.ts';
import { connect } from './connect.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

const good = sampleText('mau-c.csv');

describe('a report form', () => {
  test('is asked about with likely answers chosen, and becomes a canonical file that can be sent', async () => {
    const { page, faults, close } = await openCheck(browser, '/check/');
    await give(page, [file('II06a.csv', form06a)]);
    expect(await said(page)).toEqual([['II06a.csv', 'asking', expect.stringContaining('câu hỏi')]]);
    const chosen = await page
      .locator('.ask input:checked')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(chosen).toContain('total');
    expect(await page.locator('.repairs').innerText()).toContain('chỗ');
    await page.locator('.asks button[type=submit]').first().click();
    await page.locator('[data-state=good]').waitFor();

    await page.locator('.check-card h3:focus').waitFor();

    const { name, bytes } = await saved(page, '.made li:first-child .button:text("Tải CSV")');
    const [header = '', row = '', ...rest] = bytes.toString().split('\n');
    const cells = Object.fromEntries(header.split(',').map((column, at) => [column, row.split(',')[at]]));
    expect(name).toMatch(/^gia-lai-xa-ayun.*\.csv$/);
    expect(rest).toEqual(['']);
    expect(cells).toMatchObject({
      agency_id: 'gia-lai-xa-ayun',
      period_start: '2026-07-01',
      period_end: '2026-09-30',
      received_total: '1530',
      resolved_late: '15',
      pending_overdue: '3',
    });

    const zip = await saved(page, '.ready-place .button:text("ZIP") >> nth=0');
    expect(zip.name).toBe('so-lieu.zip');
    const paths = Object.keys(unzipSync(zip.bytes));
    expect(paths).toContain(`data/case-files/${name}`);
    expect(faults).toEqual([]);
    await close();
  });

  test('is sent by a link that says what it does, opens apart and tells nothing', async () => {
    const { page, close } = await openCheck(browser, '/check/');
    await give(page, [file('II06a.csv', form06a)]);
    await page.locator('.asks button[type=submit]').first().click();
    await page.locator('[data-state=good]').waitFor();
    const link = page.locator('#ready .steps a');
    const found = await link.evaluate((it) => ({
      href: it.getAttribute('href') ?? '',
      rel: it.getAttribute('rel'),
      target: it.getAttribute('target'),
    }));
    expect(found).toMatchObject({ rel: 'noopener noreferrer', target: '_blank' });
    expect(found.href).toMatch(/^https:\/\/github\.com\/dung-hen\/dung-hen\/(?:new|upload)\/main/);
    // No address for letters is set here, so that no letter is offered.
    expect(await page.locator('a[href^="mailto:"]').count()).toBe(0);
    await close();
  });
});

describe('what is not taken', () => {
  test('a list with names is refused with the reason, and nothing of it is on the page', async () => {
    const { page, close } = await openCheck(browser, '/check/');
    await give(page, [file('danh-sach.csv', personal)]);
    expect(await said(page)).toEqual([['danh-sach.csv', 'refused', 'Không nhận tệp này']]);
    const html = await page.content();
    expect(html).not.toContain('Bí Mật');
    expect(html).not.toContain('H21.117-260701');
    expect(await page.locator('.grid-box').count()).toBe(0);
    expect(await page.locator('#ready').isVisible()).toBe(false);
    await close();
  });

  test('a file that is no table at all is refused in words', async () => {
    const { page, close } = await openCheck(browser, '/en/check/');
    await give(page, [
      { name: 'x.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 255, 254]) },
    ]);
    expect((await said(page))[0]?.slice(0, 2)).toEqual(['x.bin', 'refused']);
    expect((await page.locator('.check-body').innerText()).length).toBeGreaterThan(20);
    await close();
  });
});

describe('what is wrong', () => {
  const wrong = good
    .split('\n')
    .map((line, at) =>
      at === 3 ? line.replace('mau-c', 'mau-khong-co') : at === 5 ? line.replace('false', 'sai') : line,
    )
    .join('\n');

  test('is listed beside the grid; choosing a place shows its cell; kinds can be chosen', async () => {
    const { page, close } = await openCheck(browser, '/sample/check/');
    await give(page, [file('case-files/mau-c.csv', wrong)]);
    expect((await said(page))[0]?.[1]).toBe('wrong');
    const place = page.locator('.problem', { hasText: 'sai' }).locator('button.spot');
    expect(await place.innerText()).toMatch(/^dòng 6, cột [A-Z]+$/);
    await place.click();
    const cell = page.locator('.grid-box .chosen');
    await cell.filter({ hasText: 'sai' }).waitFor();
    expect(await cell.getAttribute('class')).toContain('mark-error');
    expect(await page.locator('.grid-box').getAttribute('aria-activedescendant')).toBe(
      await cell.getAttribute('id'),
    );
    expect(await page.locator('.grid-cell').innerText()).toContain('sai');

    const all = await page.locator('.problem').count();
    await page.locator('.problem-list select').selectOption({ index: 2 });
    const some = await page.locator('.problem').count();
    const codes = await page
      .locator('.problem')
      .evaluateAll((items) => items.map((it) => (it as HTMLElement).dataset['code']));
    expect([some < all, new Set(codes).size]).toEqual([true, 1]);
    await close();
  });

  test('goes when the file is taken away', async () => {
    const { page, close } = await openCheck(browser, '/sample/check/');
    await give(page, [file('mau-c.csv', wrong)]);
    await page.getByRole('button', { name: 'Bỏ tệp mau-c.csv' }).click();
    await page.locator('.check-card').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('chooser');
    await close();
  });
});

test('files dropped anywhere on the page are taken', async () => {
  const { page, close } = await openCheck(browser, '/check/');
  const transfer = await page.evaluateHandle((text) => {
    const given = new DataTransfer();
    given.items.add(new File([text], 'II06a.csv', { type: 'text/csv' }));
    return given;
  }, form06a);
  await page.dispatchEvent('footer', 'dragover', { dataTransfer: transfer });
  await page.locator('.zone.over').waitFor();
  await page.dispatchEvent('footer', 'drop', { dataTransfer: transfer });
  await page.locator('[data-state=asking]').waitFor();
  expect(page.url()).toBe(`${origin}/check/`);
  await close();
});

test('a preview asked for without a connection says so, and is made once there is one', async () => {
  const { page, close } = await openCheck(browser, '/check/');
  await give(page, [file('II06a.csv', form06a)]);
  await page.locator('.asks button[type=submit]').first().click();
  await page.locator('[data-state=good]').waitFor();
  await page.context().setOffline(true);
  const start = page.locator('[data-part=preview] .button.strong');
  await start.click();
  await page.locator('[data-part=preview] .note:text("kết nối mạng")').waitFor();
  await page.context().setOffline(false);
  await start.click();
  await page.locator('.preview-place .preview-summary').waitFor({ timeout: 90_000 });
  expect(await page.locator('.preview-place li').count()).toBeGreaterThan(0);
  await close();
}, 120_000);

test('nothing is asked of the network once the page is loaded, and it works without one', async () => {
  const { page, requests, faults, close } = await openCheck(browser, '/check/');
  const before = requests.length;
  const own = requests.filter((request) => !request.url().startsWith('blob:'));
  expect(own.filter((request) => request.method() !== 'GET' || request.postData() !== null)).toEqual([]);
  await page.context().setOffline(true);
  await give(page, [file('II06a.csv', form06a), file('danh-sach.csv', personal)]);
  await page.locator('.asks button[type=submit]').first().click();
  await page.locator('[data-state=good]').waitFor();
  await saved(page, '.ready-place .button:text("ZIP") >> nth=0');
  await saved(page, '.made li:first-child .button:text("Tải Excel")');
  expect(
    requests
      .slice(before)
      .map((request) => request.url())
      .filter((url) => !url.startsWith('blob:')),
  ).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('sample pages check against sample data and send nowhere', async () => {
  const { page, requests, close } = await openCheck(browser, '/en/sample/check/');
  expect(requests.some((request) => request.url().includes('/sample/data/checks/case-files/'))).toBe(true);
  expect(requests.some((request) => request.url().startsWith(`${origin}/data/checks/`))).toBe(false);
  await give(page, [file('case-files/mau-c.csv', good)]);
  await untilLooked(page);
  expect((await said(page))[0]?.[1]).toBe('good');
  expect(await page.locator('#ready').innerText()).toContain('nothing is sent anywhere');
  expect(await page.locator('#ready a').count()).toBe(0);
  const zip = await saved(page, '.ready-place .button:text("ZIP") >> nth=0');
  expect(zip.name).toBe('mau-so-lieu.zip');
  await close();
});

describe('the slip', () => {
  test('names agency, period, files and hashes, and is printed alone', async () => {
    const { page, close } = await openCheck(browser, '/sample/check/');
    await give(page, [file('case-files/mau-c.csv', good)]);
    await page.locator('.slip-part > summary').click();
    expect(await page.locator('#slip-agency').inputValue()).toBe('Cơ quan mẫu C');
    const text = await page.locator('.paper-slip').innerText();
    expect(text).toMatch(/[0-9a-f]{64}/);
    for (const words of ['Dữ liệu mẫu', 'case-files/mau-c.csv', 'Người duyệt', 'xác nhận đã nhận'])
      expect(text).toContain(words);
    await page.evaluate(() => document.documentElement.classList.add('printing-slip'));
    await page.emulateMedia({ media: 'print' });
    const visible = (selector: string) => page.locator(selector).first().isVisible();
    expect(await visible('.paper-slip')).toBe(true);
    for (const selector of ['h1', '.check-card', 'footer.foot', '.slip-why', '#templates', '#ready-title'])
      expect([selector, await visible(selector)]).toEqual([selector, false]);
    await close();
  });
});

test('a template of an agency is made on the page', async () => {
  const { page, close } = await openCheck(browser, '/check/');
  await page.locator('#agency-find').fill('ayun');
  await page.locator('#agency').selectOption('gia-lai-xa-ayun');
  await page.locator('#template-unit').selectOption('quarter');
  const { name, bytes } = await saved(page, '.template-form button[value=csv]');
  expect(name).toBe('case-files-gia-lai-xa-ayun.csv');
  expect(bytes.toString().split('\n')[1]).toMatch(/^gia-lai-xa-ayun,,2026-01-01,2026-03-31,Quý I\/2026,/);
  await close();
});
