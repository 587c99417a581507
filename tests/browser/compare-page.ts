import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export interface Watched {
  readonly page: Page;
  /** Everything that went wrong so far: errors, refusals of the policy, requests elsewhere, missing files. */
  readonly faults: readonly string[];
  /** Paths of everything that was asked for. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Runs before the page's own scripts and tells the console of every violation. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI}`);
  });
}

/** Opens a path of the site in a fresh context, watched from before its first byte. */
export async function openWatched(
  browser: Browser,
  path: string,
  options: BrowserContextOptions & { readonly origin?: string } = {},
): Promise<Watched> {
  const { origin = inject('rootOrigin'), ...own } = options;
  const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce', ...own });
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    asked.push(url.pathname);
    if (url.origin !== origin) faults.push(`elsewhere: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(path);
  return { page, faults, asked, close: () => context.close() };
}

/** A verdict on a card of the page of comparisons, or the same on the agency's own page. */
interface SaidVerdict {
  readonly word: string;
  readonly figure: string;
  /** Every line below the figure. */
  readonly lines: readonly string[];
}

interface CardVerdict {
  readonly said: SaidVerdict;
  /** Address of the slip on the agency's page. */
  readonly slip: string;
  /** Period, source and lines; empty below a figure that is not repeated. */
  readonly proof: string;
  /** The ways to read the target, line by line. */
  readonly readings: readonly string[];
}

/** The verdicts on the cards. */
export function readCards(page: Page): Promise<readonly CardVerdict[]> {
  return page.locator('.card .condition:has(.verdict)').evaluateAll((blocks) => {
    const text = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return blocks.map((block) => ({
      slip: block.querySelector('p.small a')?.getAttribute('href') ?? '',
      proof: text(block.querySelector(':scope > .muted:not([data-said])')),
      readings: [...block.querySelectorAll('.readings li')].map(text),
      said: {
        word: text(block.querySelector('.verdict')),
        figure: text(block.querySelector('.figure')),
        lines: [...block.querySelectorAll('[data-said]')].map(text),
      },
    }));
  });
}

interface SlipVerdicts {
  readonly said: readonly SaidVerdict[];
  readonly proofs: readonly string[];
  readonly readings: readonly string[];
}

/** The verdicts on a slip of an agency's page. In: the address of the slip. */
export async function readSlip(page: Page, address: string): Promise<SlipVerdicts> {
  await page.goto(address);
  return page.locator(`[id="${address.split('#')[1]}"]`).evaluate((slip) => {
    const text = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const said = [...slip.querySelectorAll('.condition')].map((condition) => {
      const lines = [...condition.querySelectorAll(':scope > p:not(.figure, .verdict)')];
      return {
        word: text(condition.querySelector('.verdict') ?? slip.querySelector('.verdict')),
        figure: text(condition.querySelector('.figure')),
        lines: lines.filter((line) => !line.querySelector('strong')).map(text),
      };
    });
    const all = (selector: string) => [...slip.querySelectorAll(selector)].map(text);
    return { said, proofs: all('.slip-proof > p.muted'), readings: all('.readings li') };
  });
}
