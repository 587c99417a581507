import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from '../site/folder.ts';
import { tagsOf } from '../site/markup.ts';
import { connect } from './connect.ts';
import { pageKinds } from './kinds.ts';

const origin = inject('rootOrigin');
let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

/** Runs before the page's own scripts and tells the console of every violation. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
  });
}

/** Everything that goes wrong on a page from now on. */
function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // Chromium reports every script that a sandbox stops, as one of the frames on the page for journalists does.
    const isSandbox = /^Blocked script execution in '.*' because the document's frame is sandboxed/.test(
      message.text(),
    );
    if (['error', 'warning'].includes(message.type()) && !isSandbox)
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    // What a page makes itself stands at an address below its own.
    const isOwn = [`${origin}/`, `blob:${origin}/`].some((own) => request.url().startsWith(own));
    if (!isOwn) faults.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** A page of a fresh context, watched from before its first byte. */
async function openWatched(path: string) {
  const context = await browser.newContext({ baseURL: origin });
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  const faults = watch(page);
  const response = await page.goto(path);
  return { page, faults, status: response?.status(), close: () => context.close() };
}

describe('with the policy enforced', () => {
  test.each(pageKinds)('$name breaks nothing: $path', async ({ path }) => {
    const { page, faults, status, close } = await openWatched(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      window.scrollTo(0, document.body.scrollHeight);
    });
    expect([status, faults]).toEqual([200, []]);
    await close();
  });

  test('the watch sees a style attribute, a foreign picture and a script in the page', async () => {
    const { page, faults, close } = await openWatched('/');
    const last = page.waitForEvent('console', { predicate: (it) => it.text().startsWith('policy: img-src') });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">');
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'void 0' }));
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }));
    });
    await last;
    for (const part of [
      'style-src-attr inline',
      'script-src-elem inline',
      'img-src https://elsewhere.example',
    ])
      expect(faults.join('\n')).toContain(`policy: ${part}`);
    await close();
  });
});

describe('without JavaScript', () => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ baseURL: origin, javaScriptEnabled: false });
  });

  afterAll(() => page.close());

  test.each(pageKinds)('$name shows what it is for: $path', async ({ path }) => {
    await page.goto(path);
    const main = page.locator('main');
    expect(await main.getByRole('heading', { level: 1 }).filter({ visible: true }).count()).toBe(1);
    expect((await main.innerText()).length).toBeGreaterThan(200);
    const controls = main.locator('button:visible, input:visible, select:visible');
    const idle = await controls.evaluateAll((found) =>
      found.filter((it) => !it.closest('form')?.getAttribute('action')).map((it) => it.outerHTML),
    );
    expect(idle).toEqual([]);
  });

  test.each([
    ['/agencies/gia-lai-xa-van-canh/', '2.497 / 2.618 hồ sơ'],
    ['/en/agencies/gia-lai-xa-van-canh/', '2,497 / 2,618 files'],
    ['/agencies/can-gio/', 'Trang này chưa có số liệu của cơ quan này'],
    ['/plans/gia-lai-766-2026/', 'Cấp kết quả điện tử'],
    ['/indicators/e-results-766/', '2.497'],
    ['/indicators/score-total-766/', '75,34'],
    ['/indicators/received-766/', '2.618'],
    ['/agencies/', 'UBND xã Vân Canh'],
    ['/', 'Gia Lai'],
  ])('%s says “%s”', async (path, words) => {
    await page.goto(path);
    expect(await page.locator('main').innerText()).toContain(words);
  });
});

test('a missing address answers 404 with links to go on', async () => {
  const page = await browser.newPage();
  const response = await page.goto(`${origin}/agencies/khong-co/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Không tìm thấy trang');
  expect(await page.locator('main a[href="/agencies/"]').count()).toBe(1);
  await page.close();
});

describe('every HTML file', async () => {
  const pages = readPages(inject('rootFolder'));
  const offenders = (wrong: (html: string) => boolean) =>
    pages.filter(({ html }) => wrong(html)).map(({ file }) => file);

  test('carries the policy in its head, before anything that loads', () => {
    const policy =
      /<head>(?:(?!<link rel="stylesheet"|<script(?! type="application\/ld\+json")).)*<meta http-equiv="content-security-policy" content="([^"]+)"/s;
    const policies = pages.map(({ html }) => policy.exec(html)?.[1] ?? '');
    expect(pages.length).toBeGreaterThan(500);
    for (const text of policies) {
      for (const part of ["default-src 'none'", "base-uri 'none'", "object-src 'none'", "script-src 'self'"])
        expect(text).toContain(part);
      expect(text.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    }
  });

  test('runs WebAssembly and workers on the pages of questions and of files alone', () => {
    const able = pages.filter(({ html }) => /wasm-unsafe-eval|worker-src|connect-src[^;]*blob:/.test(html));
    expect(able.map(({ file }) => file).sort()).toEqual([
      'check/index.html',
      'en/check/index.html',
      'en/explore/index.html',
      'en/sample/check/index.html',
      'en/sample/explore/index.html',
      'explore/index.html',
      'sample/check/index.html',
      'sample/explore/index.html',
    ]);
  });

  test('has no style attribute, no handler and no javascript: address', () => {
    const wrong = (html: string) =>
      tagsOf(html).some(({ attributes }) =>
        [...attributes].some(
          ([name, value]) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
        ),
      );
    expect(wrong('<p style="color: red">')).toBe(true);
    expect(wrong('<a class=x onclick="go()">')).toBe(true);
    expect(offenders(wrong)).toEqual([]);
  });

  test('has no style element', () => {
    expect(offenders((html) => tagsOf(html).some(({ name }) => name === 'style'))).toEqual([]);
  });
});
