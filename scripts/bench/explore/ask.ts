import { chromium, type Page, type Response } from 'playwright-core';

interface Asking {
  /** Where the browser listens. */
  readonly browser: string;
  readonly origin: string;
  /** Name and SQL of each question. */
  readonly questions: readonly (readonly [name: string, sql: string])[];
}

/** What one question cost; bytes and requests of the data file only. */
export interface Cost {
  readonly asked: string;
  readonly requests: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** First words of the answer. */
  readonly answered: string;
}

interface Meter {
  requests: number;
  bytes: number;
}

const isData = (address: string): boolean => new URL(address).pathname.endsWith('/scorecard.duckdb');

/** Counts what is fetched of the data file from now on. */
function watch(page: Page): Meter {
  const meter = { requests: 0, bytes: 0 };
  page.on('response', (response: Response) => {
    if (!isData(response.url()) || response.request().method() !== 'GET') return;
    meter.requests += 1;
    meter.bytes += Number(response.headers()['content-length'] ?? 0);
  });
  return meter;
}

async function take(
  asked: string,
  { requests, bytes }: Meter,
  work: () => Promise<string>,
  meter: Meter,
): Promise<Cost> {
  const started = performance.now();
  const answered = await work();
  const milliseconds = performance.now() - started;
  return { asked, requests: meter.requests - requests, bytes: meter.bytes - bytes, milliseconds, answered };
}

async function start(page: Page): Promise<string> {
  await page.click('#start-engine');
  await page.locator('#run:not([disabled])').waitFor({ timeout: 120_000 });
  return '';
}

async function ask(page: Page, sql: string): Promise<string> {
  await page.locator('#sql').evaluate((host, detail) => {
    host.dispatchEvent(new CustomEvent('set-sql', { detail }));
  }, sql);
  await page.click('#run');
  await page.locator('#run:enabled').waitFor({ timeout: 300_000 });
  return page.locator('#result [data-part=status]').innerText();
}

/** Starts the engine on a fresh page for each question and asks it. Out: the cost of the start, then of each question. */
export async function askInBrowser({
  browser: endpoint,
  origin,
  questions,
}: Asking): Promise<readonly Cost[]> {
  const browser = await chromium.connect(endpoint);
  const costs: Cost[] = [];
  for (const [name, sql] of questions) {
    const page = await browser.newPage();
    const meter = watch(page);
    await page.goto(`${origin}/explore/`);
    const attach = await take('start and attach', { ...meter }, () => start(page), meter);
    if (costs.length === 0) costs.push(attach);
    costs.push(await take(name, { ...meter }, () => ask(page, sql), meter));
    await page.close();
  }
  await browser.close();
  return costs;
}
