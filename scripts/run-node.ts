import { spawn } from 'node:child_process';
import process from 'node:process';

const leash = new URL('./run-astro/end-with-parent.ts', import.meta.url).href;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs this Node beside the process. Out: its exit code. In: options of Node, the script with its arguments, and what to
 * add to the environment. It ends when this process is asked to end, and by itself when this process is killed.
 */
export function runNode(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(process.execPath, ['--import', leash, ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
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
