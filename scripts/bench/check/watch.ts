import { chromium, type Page } from 'playwright-core';

export interface CheckRun {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds until the page has said what became of the file. */
  readonly looked: number;
  /** What it said. */
  readonly said: string;
  /** Milliseconds of the longest task of the page's own thread, while looking and while scrolling to the end. */
  readonly longest: number;
  readonly scrolled: number;
  /** Rows of the file that the page holds. */
  readonly held: number;
}

interface Given {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

const PATIENCE = 300_000;

/** Keeps the length of every task of the page's thread that a person could notice. */
function watchTasks(): void {
  const tasks: number[] = [];
  Reflect.set(window, 'tasks', tasks);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
}

/** The longest of them since the last time, 0 where none was as long as 50 ms. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tasks: number[] = Reflect.get(window, 'tasks');
    return Math.max(0, ...tasks.splice(0));
  });
}

/** Goes through the whole grid as a person does who is looking for something: by pages, then to the end and back. */
async function scroll(page: Page): Promise<number> {
  const grid = page.locator('.grid-box').first();
  if ((await grid.count()) === 0) return 0;
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await grid.focus();
  for (const key of [...Array.from({ length: 40 }, () => 'PageDown'), 'Control+End', 'Control+Home'])
    await page.keyboard.press(key);
  await grid.evaluate(async (box) => {
    for (let step = 0; step < 100; step += 1) {
      box.scrollTop = (box.scrollHeight * step) / 100;
      await new Promise(requestAnimationFrame);
    }
  });
  return page.locator('.grid-body .grid-row').count();
}

async function watchOne(page: Page, { name, path, bytes }: Given): Promise<CheckRun> {
  await page.locator('[data-part=zone][data-ready]').waitFor();
  await longestTask(page);
  const started = performance.now();
  await page.locator('#chooser').setInputFiles(path);
  await page.locator('.check-card:not([data-state=reading])').waitFor({ timeout: PATIENCE });
  const looked = performance.now() - started;
  const said = await page.locator('.check-status').innerText();
  const longest = await longestTask(page);
  const held = await scroll(page);
  return { name, bytes, looked, said, longest, scrolled: await longestTask(page), held };
}

/** Gives each file to a page that was given nothing before. In: the browser's address, the page, the files on disk. */
export async function watchChecks(
  browser: string,
  address: string,
  files: readonly Given[],
): Promise<readonly CheckRun[]> {
  const connected = await chromium.connect(browser);
  const runs: CheckRun[] = [];
  for (const file of files) {
    const context = await connected.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addInitScript(watchTasks);
    const page = await context.newPage();
    await page.goto(address);
    runs.push(await watchOne(page, file));
    await context.close();
  }
  await connected.close();
  return runs;
}
