import type { Browser, BrowserContext, Frame as BrowserFrame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedHeight } from '../../src/embeds/height.ts';
import { cards, englishCard, sampleCard, trendCard } from '../embeds/cards.ts';
import { frozenPlaceOf, pageOf } from '../embeds/pages.ts';
import { connect } from './connect.ts';
import { type SmallSite, servePages } from './embed-site.ts';
import { dialects, type Frame, newspaper } from './newspaper.ts';

const correction = { date: '2027-02-03', href: 'https://dung-hen.example/agencies/mau-a/' };
const frozen = { name: '2026-11', date: '2026-11-05' };
/** Far too low: only a height that was told shows the chart. */
const LOW = 150;
/** Every frame is in view: a browser hardly draws those of other origins that are not. */
const TALL = { width: 1000, height: 4000 };

let browser: Browser;
let embeds: SmallSite;
let papers: SmallSite;

const addressOf = (name: string): string => `${embeds.origin}/${name}/`;

function threeFrames(): readonly Frame[] {
  return [
    { src: addressOf('trend'), sandbox: null, column: 640, height: LOW },
    { src: `${addressOf('english')}#dark`, sandbox: 'allow-scripts', column: 720, height: LOW },
    { src: addressOf('figure'), sandbox: 'allow-scripts', column: 320, height: LOW },
  ];
}

const widths = [320, 600, 900] as const;
const heights: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(cards).map(([name, card]) => [name, fixedHeight(card)])),
  frozen: fixedHeight(trendCard, frozen),
};

function strictFrames(name: string): readonly Frame[] {
  return widths.map((column) => ({ src: addressOf(name), sandbox: '', column, height: heights[name] ?? 0 }));
}

beforeAll(async () => {
  browser = await connect();
  const pages = Object.entries(cards).map(([name, card]) => [name, pageOf(card)] as const);
  const corrected = pageOf(trendCard, frozenPlaceOf(trendCard), correction);
  embeds = await servePages({ ...Object.fromEntries(pages), frozen: corrected }, '127.0.0.1');
  const listening = Object.entries(dialects).map(
    ([name, dialect]) => [name.replaceAll(' ', '-'), newspaper(threeFrames(), dialect)] as const,
  );
  const strict = Object.keys(heights).map(
    (name) => [`strict-${name}`, newspaper(strictFrames(name), null)] as const,
  );
  papers = await servePages(Object.fromEntries([...listening, ...strict]), 'localhost');
});

afterAll(async () => {
  await embeds.close();
  await papers.close();
  await browser.close();
});

const framesOf = (page: Page): readonly BrowserFrame[] => page.frames().slice(1);

/** Everything asked for and everything complained about. */
function watch(context: BrowserContext, page: Page) {
  const asked: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(error.message));
  return { asked, faults };
}

/** How much is hidden at the bottom and to the right, and how much room is left. */
const hiddenIn = (frame: BrowserFrame) =>
  frame.evaluate(() => {
    const root = document.documentElement;
    return {
      below: root.scrollHeight - root.clientHeight,
      aside: root.scrollWidth - root.clientWidth,
      scrollbar: window.innerWidth - root.clientWidth,
      spare: window.innerHeight - root.getBoundingClientRect().height,
    };
  });

const PATIENT = { timeout: 30_000, interval: 50 };

const isWhole = () => {
  const root = document.documentElement;
  return (
    root.scrollHeight <= root.clientHeight && window.innerHeight - root.getBoundingClientRect().height < 2
  );
};

describe.each(Object.keys(dialects))('a newspaper on another origin that listens to %s', (name) => {
  test('shows each chart as a whole, also after a table was unfolded', async () => {
    const context = await browser.newContext({ viewport: TALL });
    const page = await context.newPage();
    const { asked, faults } = watch(context, page);
    await page.goto(`${papers.origin}/${name.replaceAll(' ', '-')}/`);
    await page.waitForSelector('iframe');
    const frames = framesOf(page);
    expect(frames.length).toBeGreaterThanOrEqual(1);
    for (const frame of frames) {
      await expect.poll(() => frame.evaluate(isWhole), PATIENT).toBe(true);
      expect(await hiddenIn(frame)).toMatchObject({ below: 0, aside: 0, scrollbar: 0 });
    }
    const last = frames.at(-1);
    // By keyboard: a pointer would have to hit what the newspaper may just be moving.
    await last?.locator('summary').press('Enter');
    await last?.locator('table').waitFor();
    await expect.poll(() => last?.evaluate(isWhole), PATIENT).toBe(true);
    // An address that gets its secret while it loads is asked for again.
    expect(new Set(asked).size).toBe(1 + frames.length);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('the fragment chooses the scheme where WordPress puts its secret behind it', async () => {
  const context = await browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(`${papers.origin}/wordpress/`);
  const find = () => page.frames().find((frame) => frame.url().includes('#dark#?secret='));
  await expect.poll(find, PATIENT).toBeDefined();
  const dark = find();
  const background = await dark?.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
  expect(background).toBe('rgb(29, 32, 36)');
  await context.close();
});

describe.each(Object.keys(heights))('without scripts in the strictest frame, the card “%s”', (name) => {
  test.each([true, false])(
    'fits the fixed height, with scripts of the newspaper: %s',
    async (javaScriptEnabled) => {
      const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${papers.origin}/strict-${name}/`);
      const found = await Promise.all(framesOf(page).map(hiddenIn));
      expect(found.map(({ below, aside, scrollbar }) => [below, aside, scrollbar])).toEqual(
        widths.map(() => [0, 0, 0]),
      );
      const [narrow] = found;
      const fixed = heights[name] ?? 0;
      // A third at most is left at the narrowest, in the narrowest of fonts.
      expect(fixed / (fixed - (narrow?.spare ?? 0))).toBeLessThan(1.34);
      const text = await framesOf(page)[0]?.locator('main').innerText();
      expect(text).toContain((name === 'frozen' ? trendCard : cards[name])?.title);
      await context.close();
    },
  );
});

test('the cards of both languages and of sample data are among them', () => {
  expect(Object.values(cards)).toEqual(expect.arrayContaining([trendCard, englishCard, sampleCard]));
});
