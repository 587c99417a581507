import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The one browser of all tests. Closing it ends the contexts of the caller, not the browser. */
export function connect(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
