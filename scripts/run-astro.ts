import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
const leash = new URL('./run-astro/end-with-parent.ts', import.meta.url).href;

/**
 * Room for the young objects of a page. A page's drawings and text live a moment longer than Node's usual
 * nursery holds them, and were copied among the old again and again.
 */
const nursery = [
  '--min-semi-space-size=128',
  '--max-semi-space-size=256',
  '--scavenger-max-new-space-capacity-mb=512',
];

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs Astro with this Node. Out: its exit code. In: its arguments and what to add to the environment.
 * It ends when this process is asked to end, and by itself when this process is killed.
 */
export function runAstro(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(process.execPath, [...nursery, '--import', leash, astro, ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  const pass = (signal: NodeJS.Signals): boolean => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      // Afterwards a signal is for this process again, which may still be writing downloads.
      for (const signal of signals) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}
