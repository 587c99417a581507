import type { AstroGlobal } from 'astro';

/**
 * Lets a page run the engine or a worker of its own: WebAssembly, and a worker and a module that the page itself makes as `blob:`, which stand
 * under the page's own policy. Everything still comes from this host. In: `Astro.csp` of the page.
 */
export function allowEngine(csp: AstroGlobal['csp']): void {
  csp?.insertScriptResource("'self'");
  csp?.insertScriptResource("'wasm-unsafe-eval'");
  csp?.insertDirective('worker-src blob:');
  csp?.insertDirective("connect-src 'self' blob:");
}
