import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The script of the checker, to be added to a page; a site's own policy would keep it out. */
export const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds by all of its rules, one line an element, as the page is at this moment. */
export function runAxe(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // Loading sheets anew is for rules about media that no page has, and slow.
    const how = { resultTypes: ['violations'], preload: false };
    const { violations }: AxeResults = await Reflect.get(window, 'axe').run(how);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.flat().join(' ')} ${html.slice(0, 160)}`),
    );
  });
}
