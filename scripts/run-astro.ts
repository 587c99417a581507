import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runNode } from './run-node.ts';

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

/**
 * Room for the young objects of a page. A page's drawings and text live a moment longer than Node's usual
 * nursery holds them, and were copied among the old again and again.
 */
const memory = [
  '--min-semi-space-size=128',
  '--max-semi-space-size=256',
  '--scavenger-max-new-space-capacity-mb=512',
  // Finished pages lie outside the heap: counted by themselves they would have all figures marked twice as often.
  '--external-memory-accounted-in-global-limit',
];

/** Runs Astro. Out: its exit code. In: its arguments and what to add to the environment. */
export function runAstro(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  return runNode([...memory, astro, ...words], { ASTRO_TELEMETRY_DISABLED: '1', ...environment });
}
