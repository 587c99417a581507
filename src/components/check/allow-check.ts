import type { AstroGlobal } from 'astro';

/**
 * Lets a page run a worker that it makes itself as `blob:`, which stands under the page's own policy. In: `Astro.csp`
 * of the page.
 */
export function allowCheck(csp: AstroGlobal['csp']): void {
  csp?.insertScriptResource("'self'");
  csp?.insertDirective('worker-src blob:');
}
