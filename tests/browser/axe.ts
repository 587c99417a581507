import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The script of the checker, to be added to a page; a site's own policy would keep it out. */
export const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules that look at colours; what the others say is the same in every colour scheme. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const;

/** What axe finds, one line an element, as the page is at this moment. In: which rules to look by; all if not said. */
export function runAxe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    // Loading sheets anew is for rules about media that no page has, and slow.
    const how = {
      resultTypes: ['violations'],
      preload: false,
      ...(wanted && { runOnly: { type: 'rule', values: [...wanted] } }),
    };
    const { violations }: AxeResults = await Reflect.get(window, 'axe').run(how);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.flat().join(' ')} ${html.slice(0, 160)}`),
    );
  }, rules);
}
