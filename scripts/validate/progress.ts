import process from 'node:process';
import type { Progress } from '../../src/model/read-table.ts';

const MEGABYTE = 1_000_000;
/** Shorter files are done before anyone could read their name. */
const LONG = 8 * MEGABYTE;
const PAUSE = 200;

/** Shows on a terminal how far a long file is read; says nothing anywhere else. */
export function createProgress() {
  const isShown = process.stderr.isTTY === true;
  let last = 0;
  return {
    show: ({ file, bytes }: Progress): void => {
      const now = performance.now();
      if (!isShown || bytes < LONG || now - last < PAUSE) return;
      last = now;
      process.stderr.write(`\r\u001b[2K${file}: ${Math.round(bytes / MEGABYTE)} MB…`);
    },
    clear: (): void => {
      if (last > 0) process.stderr.write('\r\u001b[2K');
    },
  };
}
