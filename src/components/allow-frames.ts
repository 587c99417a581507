import { createHash } from 'node:crypto';
import type { AstroGlobal } from 'astro';

/** Lets a page show frames of its own site, and run one script of its own text. In: `Astro.csp` of the page. */
export function allowFrames(csp: AstroGlobal['csp'], script: string): void {
  csp?.insertDirective("frame-src 'self'");
  csp?.insertScriptHash(`sha256-${createHash('sha256').update(script).digest('base64')}`);
}
