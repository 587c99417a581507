import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/start/serve.ts';
import { count } from '../../src/model/format.ts';
import type { Lang } from '../../src/model/lang.ts';
import { readApi } from '../site/api.ts';
import { axe, runAxe } from './axe.ts';
import { openWatched, readCards, readSlip } from './compare-page.ts';
import { connect } from './connect.ts';

const communes = 'o=gia-lai-xa-van-canh,gia-lai-xa-vinh-son';
const departments = 'o=gia-lai-so-nnmt,gia-lai-so-y-te';
let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

const cards = (page: Page) => page.locator('[data-results] .card');
const chips = (page: Page) => page.locator('.chips li span').allTextContents();
const statusOf = (page: Page) => page.getByRole('status').innerText();
const queryOf = (page: Page) => new URL(page.url()).search;

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the focus never reaches ${selector}`);
}

describe.each([360, 1280])('by keyboard alone at %i px', (width) => {
  test('agencies and an indicator are chosen, removed and brought back', async () => {
    const { page, faults, close } = await openWatched(browser, '/compare/', {
      viewport: { width, height: 800 },
    });
    expect(await statusOf(page)).toBe('Hãy chọn ít nhất hai cơ quan và một chỉ số.');
    await tabTo(page, '#compare-add');
    await page.keyboard.type('van canh');
    expect(await statusOf(page)).toBe('Tìm thấy 1 cơ quan.');
    await page.keyboard.press('Enter');
    expect(await statusOf(page)).toContain('Đã thêm UBND xã Vân Canh; đang có 1 cơ quan.');
    await page.keyboard.type('UBND xa vinh so');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role=option][aria-selected=true]').innerText()).toMatch(
      /^UBND xã Vĩnh Sơn\n/,
    );
    await page.keyboard.press('Enter');
    expect(await chips(page)).toEqual(['UBND xã Vân Canh', 'UBND xã Vĩnh Sơn']);
    await tabTo(page, '#compare-indicator');
    for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('ArrowDown');
    await cards(page).nth(1).waitFor();
    expect(queryOf(page)).toBe(`?${communes}&i=on-time-766`);
    expect(await page.title()).toBe(
      'Xử lý đúng hạn theo cách tính của Cổng: UBND xã Vân Canh, UBND xã Vĩnh Sơn · Đúng Hẹn',
    );
    for (let pressed = 0; pressed < 2; pressed += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await chips(page)).toEqual(['UBND xã Vân Canh']);
    expect(await cards(page).count()).toBe(0);
    expect(await statusOf(page)).toBe(
      'Đã bỏ UBND xã Vĩnh Sơn; còn 1 cơ quan. Hãy chọn thêm ít nhất một cơ quan.',
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Bỏ UBND xã Vân Canh',
    );
    await page.goBack();
    await cards(page).nth(1).waitFor();
    expect(await chips(page)).toEqual(['UBND xã Vân Canh', 'UBND xã Vĩnh Sơn']);
    await page.goForward();
    await cards(page).first().waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await close();
  });
});

/** Figures as the tables print them: numerator, denominator; one of a kind, sorted. */
const countsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => /[\d.,]+ \/ [\d.,]+/.exec(text) ?? []).toSorted();

function countsOfApi(address: string, indicator: string, lang: Lang): readonly string[] {
  return readApi(address)
    .measures.filter(({ indicator_id }) => indicator_id === indicator)
    .map(({ numerator, denominator }) => `${count(numerator ?? 0, lang)} / ${count(denominator ?? 0, lang)}`)
    .toSorted();
}

describe.each([
  [
    '/compare/',
    '/api/agencies/',
    ['gia-lai-so-nnmt', 'gia-lai-so-y-te', 'gia-lai-xa-van-canh'],
    'e-results-766',
    'vi',
  ],
  ['/en/compare/', '/api/agencies/', ['gia-lai-xa-van-canh', 'gia-lai-xa-vinh-son'], 'e-results-766', 'en'],
  ['/sample/compare/', '/sample/api/agencies/', ['mau-c', 'mau-a'], 'online-new', 'vi'],
  [
    '/en/sample/compare/',
    '/sample/api/agencies/',
    ['mau-xa-1', 'mau-xa-2', 'mau-c'],
    'fully-electronic-all',
    'en',
  ],
  ['/sample/compare/', '/sample/api/agencies/', ['mau-f', 'mau-d', 'mau-g'], 'on-time', 'vi'],
] as const)('%s with %s%j, %s', (path, api, agencies, indicator, lang) => {
  let page: Page;
  let faults: readonly string[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    const query = `?o=${agencies.join(',')}&i=${indicator}`;
    ({ page, faults, close } = await openWatched(browser, path + query));
    await cards(page)
      .nth(agencies.length - 1)
      .waitFor();
  });

  afterAll(() => close());

  test('shows what the address asks for, and nothing goes wrong', async () => {
    const shown = await cards(page).evaluateAll((all) => all.map((card) => card.getAttribute('data-agency')));
    expect(shown).toEqual(agencies);
    expect(await page.locator('#compare-indicator').inputValue()).toBe(indicator);
    expect(faults).toEqual([]);
  });

  test('shows the counts of the API, every one of them and no other', async () => {
    for (const [index, id] of agencies.entries()) {
      const column = page.locator(`.periods tbody td:nth-child(${index + 2})`);
      expect(countsIn(await column.allTextContents())).toEqual(
        countsOfApi(`${api}${id}.json`, indicator, lang),
      );
    }
  });

  test('says every verdict word for word as the agency’s page', async () => {
    const shown = await readCards(page);
    expect(shown.length).toBeGreaterThan(0);
    const other = await browser.newPage({ baseURL: inject('rootOrigin') });
    for (const { said, slip, proof, readings } of shown) {
      const page = await readSlip(other, slip);
      expect(page.said).toContainEqual(said);
      expect(['', ...page.proofs]).toContain(proof);
      expect(page.readings).toEqual(expect.arrayContaining([...readings]));
    }
    await other.close();
  });
});

describe('comparability', () => {
  test('bodies of one level stand in a table, others apart with the reason', async () => {
    const { page, close } = await openWatched(
      browser,
      `/compare/?${departments},gia-lai-xa-vinh-son&i=e-results-766`,
    );
    await cards(page).nth(2).waitFor();
    const results = page.locator('[data-results]');
    expect(await results.innerText()).toContain('số liệu đứng cạnh nhau để xem, không để so hơn kém');
    const names = (table: string) => results.locator(`${table} tbody th`).allTextContents();
    expect(await names('.rates.with-bars')).toEqual(['Sở Nông nghiệp và Môi trường', 'Sở Y tế']);
    expect(await names('.rates:not(.with-bars)')).toEqual(['UBND xã Vĩnh Sơn']);
    await close();
  });

  test('an agency without figures is shown without any, not with zero', async () => {
    const { page, faults, close } = await openWatched(
      browser,
      '/compare/?o=gia-lai-so-nnmt,can-gio&i=e-results-766',
    );
    const card = cards(page).nth(1);
    await card.waitFor();
    expect(await card.innerText()).toContain('Trang này chưa có số liệu của cơ quan này cho chỉ số này.');
    expect(await card.innerText()).not.toMatch(/\d%|\b0\b/);
    expect(await page.locator('.periods tbody td:last-child').allTextContents()).toEqual(
      Array(3).fill('– chưa có số liệu'),
    );
    expect(faults).toEqual([]);
    await close();
  });

  test('an indicator that is not to be compared says so and has no table of comparison', async () => {
    const { page, close } = await openWatched(browser, `/compare/?${departments}&i=sync-766`);
    await cards(page).nth(1).waitFor();
    expect(await page.locator('[data-results] > .caveat').innerText()).toBe(
      'Cổng báo mẫu số là số tạm, nên không so.',
    );
    expect(await page.locator('.rates').count()).toBe(0);
    await close();
  });

  test('a line breaks where the source changed its counting, in every drawing', async () => {
    const { page, close } = await openWatched(browser, `/compare/?${departments}&i=e-results-766`);
    const drawings = page.locator('svg.trend');
    await drawings.nth(1).waitFor();
    for (const index of [0, 1]) {
      const lines = drawings.nth(index).locator('.actual path');
      const paths = await lines.evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''));
      expect(paths.filter((path) => /[Ll]/.test(path))).toEqual([]);
      expect(await drawings.nth(index).locator('.dot circle').count()).toBe(3);
      expect(await drawings.nth(index).locator('.target line').count()).toBe(1);
    }
    await close();
  });
});

describe('what is loaded', () => {
  const heavy = (asked: readonly string[]) =>
    asked.filter((path) => /\/(results|trend)\.|\/compare\/.+\.json$/.test(path));

  test('nothing but the page, until two agencies and an indicator are chosen', async () => {
    for (const query of ['', '?o=gia-lai-so-nnmt&i=e-results-766', `?${departments}`]) {
      const { page, asked, close } = await openWatched(browser, `/compare/${query}`);
      await page.locator('#compare-add').click();
      expect(heavy(asked)).toEqual([]);
      await close();
    }
  });

  test('then only the agencies chosen; bars need no chart library', async () => {
    const { page, asked, close } = await openWatched(browser, `/compare/?${communes}&i=e-results-766`);
    await cards(page).nth(1).waitFor();
    const files = heavy(asked).map((path) => path.replace(/\.[\w-]{8}\.js$/, '.js'));
    expect(files.toSorted()).toEqual([
      '/assets/results.js',
      '/compare/gia-lai-xa-van-canh.json',
      '/compare/gia-lai-xa-vinh-son.json',
    ]);
    await close();
  });

  test('the page weighs at most 30 kB with its styles and scripts', async () => {
    const { asked, close } = await openWatched(browser, '/compare/');
    const files = asked.map((path) => (path.endsWith('/') ? `${path}index.html` : path));
    const bytes = files.map(
      (file) => gzipSync(readFileSync(join(inject('rootFolder'), file)), { level: 9 }).length,
    );
    expect(files.length).toBeGreaterThan(3);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(30_000);
    await close();
  });

  test('what fails to load is said, and asked for again', async () => {
    const { page, close } = await openWatched(browser, `/compare/?${communes}`);
    await page.route('**/compare/gia-lai-xa-vinh-son.json', (route) => route.abort());
    await page.locator('#compare-indicator').selectOption('e-results-766');
    await page.getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await statusOf(page)).toBe('Không tải được số liệu. Hãy kiểm tra kết nối mạng.');
    await page.unroute('**/compare/gia-lai-xa-vinh-son.json');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await cards(page).nth(1).waitFor();
    await close();
  });
});

describe('an address that asks for what there is not', () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';

  test('runs no script, names it plainly and shows the rest', async () => {
    const query = `?o=${encodeURIComponent(`gia-lai-so-nnmt,${script},__proto__,gia-lai-so-y-te`)}&i=e-results-766`;
    const { page, faults, close } = await openWatched(browser, `/compare/${query}`);
    await cards(page).nth(1).waitFor();
    expect(await page.locator('.notices p').allTextContents()).toEqual([
      `Không có cơ quan “${script}”.`,
      'Không có cơ quan “__proto__”.',
    ]);
    expect(await page.locator('main :is(img, script:not([type]))').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('hangs on no length', async () => {
    const { page, faults, close } = await openWatched(browser, '/compare/');
    const visit = (search: string) =>
      page.evaluate((query) => {
        history.pushState(null, '', query);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, search);
    await visit(`?o=${'x'.repeat(200_000)}&i=${'"><b>'.repeat(20_000)}`);
    expect(await page.locator('.notices p').allTextContents()).toEqual([
      `Không có cơ quan “${'x'.repeat(60)}…”.`,
      `Không có số liệu của chỉ số “${'"><b>'.repeat(12)}…”.`,
    ]);
    await visit(`?o=${Array.from({ length: 50_000 }, (_, index) => `x${index}`).join(',')}`);
    expect(await page.locator('.notices p').count()).toBe(6);
    await visit(`?${departments}&i=e-results-766`);
    await cards(page).nth(1).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('keeps six agencies and says so; a seventh cannot be added', async () => {
    const seven = ['vinh-son', 'an-hoa', 'an-lao', 'an-luong', 'an-nhon-tay', 'an-toan', 'an-vinh'].map(
      (name) => `gia-lai-xa-${name}`,
    );
    const { page, close } = await openWatched(browser, `/compare/?o=${seven.join(',')}`);
    expect(await chips(page)).toHaveLength(6);
    expect(await page.locator('.notices').innerText()).toMatch(
      /^Chỉ so được tối đa sáu cơ quan, nên không xét: UBND xã /,
    );
    await page.locator('#compare-add').fill('van canh');
    expect(await page.locator('[role=option]').count()).toBe(0);
    expect(await statusOf(page)).toBe('Đã đủ sáu cơ quan. Muốn thêm, hãy bỏ bớt một cơ quan.');
    await close();
  });
});

test('pages of an agency and of an indicator open a comparison with what they are about', async () => {
  const { page, close } = await openWatched(browser, '/agencies/gia-lai-so-nnmt/');
  await page.getByRole('link', { name: 'So sánh với cơ quan khác' }).click();
  await page.waitForURL('**/compare/?*');
  expect(await chips(page)).toEqual(['Sở Nông nghiệp và Môi trường']);
  expect(await page.locator('#compare-indicator').inputValue()).toBe('e-results-766');
  expect(await statusOf(page)).toBe('Hãy chọn thêm ít nhất một cơ quan.');
  await page.goto('/indicators/on-time-766/');
  await page.getByRole('link', { name: 'Chọn vài cơ quan để so sánh' }).click();
  await page.waitForURL('**/compare/?*');
  expect(await page.locator('#compare-indicator').inputValue()).toBe('on-time-766');
  expect(await statusOf(page)).toBe('Hãy chọn ít nhất hai cơ quan.');
  await close();
});

test('the other language takes the choice along', async () => {
  const { page, close } = await openWatched(browser, `/compare/?${communes}&i=e-results-766`);
  await cards(page).nth(1).waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/compare/?*');
  await cards(page).nth(1).waitFor();
  expect(new URL(page.url()).pathname + queryOf(page)).toBe(`/en/compare/?${communes}&i=e-results-766`);
  await close();
});

test('everything works below a path', async () => {
  const server = await serveFolder(inject('baseFolder'), { base: '/repo/' });
  const path = `/repo/compare/?${departments}&i=e-results-766`;
  const { page, faults, close } = await openWatched(browser, path, { origin: server.origin });
  await page.locator('svg.trend').nth(1).waitFor();
  expect(faults).toEqual([]);
  await close();
  await server.close();
});

describe('without JavaScript', () => {
  test.each([
    [
      '/compare/',
      '/indicators/e-results-766/',
      '149 cơ quan có số liệu: Xã, phường, UBND tỉnh Gia Lai (135); Sở, ban, ngành, UBND tỉnh Gia Lai (14)',
      '/agencies/gia-lai-xa-van-canh/',
    ],
    [
      '/en/sample/compare/',
      '/en/sample/indicators/on-time/',
      '14 agencies have figures: ',
      '/en/sample/agencies/mau-a/',
    ],
  ])('%s lists the indicators and the agencies with figures', async (path, indicator, words, agency) => {
    const { page, faults, close } = await openWatched(browser, path, { javaScriptEnabled: false });
    const entry = page.locator('main li', { has: page.locator(`a[href="${indicator}"]`) });
    expect(await entry.locator('p').innerText()).toContain(words);
    expect(await page.locator(`main a[href="${agency}"]`).isVisible()).toBe(true);
    expect(await page.locator('form[data-compare]').isVisible()).toBe(false);
    expect(await page.locator('noscript').innerText()).toMatch(/JavaScript/);
    expect(faults).toEqual([]);
    await close();
  });
});

/** What axe finds in both colour schemes, and how far the page sticks out on a phone. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const broken = await runAxe(page);
    found.push(...broken.map((it) => `${colorScheme}: ${it}`));
  }
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [...found, `${wider} pixels too wide`] : found;
}

test.each([
  `/compare/?${departments},gia-lai-xa-van-canh,can-gio&i=e-results-766`,
  `/en/compare/?${departments}&i=score-total-766`,
  '/sample/compare/?o=mau-c,mau-a,mau-b,mau-f&i=on-time',
])('axe finds nothing on %s, with the list open and a phone’s width', async (path) => {
  const options = { bypassCSP: true, viewport: { width: 360, height: 800 } };
  const { page, close } = await openWatched(browser, path, options);
  await cards(page).nth(1).waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('#compare-add').fill('a');
  await page.keyboard.press('ArrowDown');
  expect(await faultsOf(page)).toEqual([]);
  await close();
});
