import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cards } from '../embeds/cards.ts';
import { pageOf } from '../embeds/pages.ts';
import { axe, runAxe } from './axe.ts';
import { connect } from './connect.ts';
import { type SmallSite, servePages } from './embed-site.ts';

const SMALLEST_TEXT = 12;
const names = Object.keys(cards);

let browser: Browser;
let embeds: SmallSite;

beforeAll(async () => {
  browser = await connect();
  embeds = await servePages(
    Object.fromEntries(Object.entries(cards).map(([name, card]) => [name, pageOf(card)])),
    '127.0.0.1',
  );
});

afterAll(async () => {
  await embeds.close();
  await browser.close();
});

interface Look {
  readonly name: string;
  readonly fragment?: '#dark' | '#light' | '';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly scripts?: boolean;
  /** The policy of the page keeps the checker out; the policy has a test of its own. */
  readonly checked?: boolean;
}

const addressOf = (name: string, fragment = ''): string => `${embeds.origin}/${name}/${fragment}`;

async function open({
  name,
  fragment = '',
  scheme = 'light',
  width = 320,
  scripts = true,
  checked = false,
}: Look) {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 700 },
    javaScriptEnabled: scripts,
    bypassCSP: checked,
  });
  if (checked) await context.addInitScript({ path: axe });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(addressOf(name, fragment));
  return { page, asked, faults, close: () => context.close() };
}

const grounds = { light: 'rgb(255, 253, 247)', dark: 'rgb(29, 32, 36)' } as const;
const groundOf = (page: Page) =>
  page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);

describe.each(names)('the page of the card “%s”', (name) => {
  let checked: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    checked = await open({ name, checked: true });
  });

  afterAll(() => checked.close());

  test.each([
    { scheme: 'light', fragment: '' },
    { scheme: 'dark', fragment: '' },
    { scheme: 'light', fragment: '#dark' },
    { scheme: 'dark', fragment: '#light' },
  ] as const)('passes axe, scheme $scheme, fragment “$fragment”', async ({ scheme, fragment }) => {
    await checked.page.emulateMedia({ colorScheme: scheme });
    await checked.page.goto(addressOf(name, fragment));
    await checked.page.locator('summary').evaluateAll((all) => {
      for (const summary of all) summary.parentElement?.setAttribute('open', '');
    });
    expect(await runAxe(checked.page)).toEqual([]);
  });

  test('asks for nothing else, breaks no policy and prints nothing small or outside at 320 px', async () => {
    const { page, asked, faults, close } = await open({ name });
    await page.locator('summary').click();
    const found = await page.evaluate((smallest) => {
      const root = document.documentElement;
      const texts = [...document.querySelectorAll('main *')].filter((it) =>
        [...it.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
        ),
      );
      const shown = texts.filter((it) => !['title', 'desc'].includes(it.localName));
      const small = shown.filter((it) => {
        const scale = it instanceof SVGGraphicsElement ? (it.getScreenCTM()?.a ?? 1) : 1;
        return Number.parseFloat(getComputedStyle(it).fontSize) * scale < smallest - 0.01;
      });
      return {
        aside: root.scrollWidth - root.clientWidth,
        small: small.map(({ textContent }) => textContent),
      };
    }, SMALLEST_TEXT);
    expect(found).toEqual({ aside: 0, small: [] });
    expect(asked).toEqual([`${embeds.origin}/${name}/`]);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('light and dark', () => {
  test.each([
    { scheme: 'light', fragment: '', ground: 'light' },
    { scheme: 'dark', fragment: '', ground: 'dark' },
    { scheme: 'light', fragment: '#dark', ground: 'dark' },
    { scheme: 'dark', fragment: '#light', ground: 'light' },
  ] as const)(
    'without scripts, scheme $scheme, fragment “$fragment”',
    async ({ scheme, fragment, ground }) => {
      const { page, close } = await open({ name: 'trend', scheme, fragment, scripts: false });
      expect(await groundOf(page)).toBe(grounds[ground]);
      await close();
    },
  );

  test('are light on paper', async () => {
    const { page, close } = await open({ name: 'trend', scheme: 'dark', fragment: '#dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await groundOf(page)).toBe(grounds.light);
    await close();
  });
});

test('every link and the table can be reached by the keyboard, and are seen to be', async () => {
  const { page, close } = await open({ name: 'trend' });
  const seen: string[] = [];
  const targets = await page.locator('a, summary').count();
  for (let step = 0; step < targets; step++) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(() => {
        const style = document.activeElement ? getComputedStyle(document.activeElement) : null;
        return `${document.activeElement?.localName} ${style?.outlineStyle} ${style?.outlineWidth}`;
      }),
    );
  }
  expect(seen).toEqual(['summary solid 3px', 'a solid 3px', 'a solid 3px']);
  await close();
});

test('forced colours keep shapes and lines apart from the ground', async () => {
  const { page, close } = await open({ name: 'lines' });
  await page.emulateMedia({ forcedColors: 'active' });
  const fills = await page
    .locator('.shape.met rect')
    .evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
  const ground = await groundOf(page);
  expect(fills.length).toBeGreaterThan(0);
  expect(fills.filter((fill) => fill === ground)).toEqual([]);
  await close();
});
