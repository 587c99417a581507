import type { AstroGlobal } from 'astro';
import { allowEngine } from '../explore/allow-engine.ts';

/**
 * Lets a page run a worker that it makes itself as `blob:`, which stands under the page's own policy. In: `Astro.csp`
 * of the page.
 */
export function allowCheck(csp: AstroGlobal['csp']): void {
  allowEngine(csp);
}
