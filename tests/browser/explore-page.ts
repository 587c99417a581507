import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export const origin = inject('rootOrigin');

/** Runs before the page's own scripts and tells the console of every violation. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI}`);
  });
}

export interface Explored {
  readonly page: Page;
  /** Violations of the policy, errors of scripts, dialogs, and requests to other hosts. */
  readonly faults: readonly string[];
  /** Addresses asked for so far, without the host. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** The explorer in a fresh context, watched from before its first byte. */
export async function openExplorer(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Explored> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('policy:')) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(`${origin}/`)) requests.push(url.slice(origin.length));
    else if (!url.startsWith('blob:')) faults.push(`elsewhere: ${url}`);
  });
  await page.goto(path);
  return { page, faults, requests, close: () => context.close() };
}

/** Waits until the engine answers. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('#run:enabled').waitFor({ timeout: 90_000 });
}

/** Starts the engine and waits until it answers. */
export async function start(page: Page): Promise<void> {
  await page.locator('#start-engine').click();
  await untilReady(page);
}

/** Puts a question into the box, as any script may. */
export function write(page: Page, sql: string): Promise<void> {
  return page.locator('#sql').evaluate((host, detail) => {
    host.dispatchEvent(new CustomEvent('set-sql', { detail }));
  }, sql);
}

/** Runs a question. Out: what the page says of the answer. */
export async function run(page: Page, sql: string): Promise<string> {
  await write(page, sql);
  await page.locator('#run').click();
  await page.locator('#run:enabled').waitFor();
  return page.locator('#result [data-part=status]').innerText();
}

/** Every cell of the table's body as it is read, row by row. */
export function cells(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('#result tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.replace('–', '').trim() ?? '')),
    );
}

/** The text of the question's box, whichever box it is. */
export function written(page: Page): Promise<string> {
  return page.locator('#sql').evaluate((host) => {
    const area = host.querySelector('textarea');
    const editor = [...host.querySelectorAll('*')].find((element) => element.shadowRoot)?.shadowRoot;
    const lines = [...(editor?.querySelectorAll('.cm-line') ?? [])].map((line) => line.textContent);
    return area ? area.value : lines.join('\n');
  });
}
