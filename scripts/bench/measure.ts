import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** What one run cost. */
export interface Cost {
  readonly code: number;
  readonly seconds: number;
  /** Largest resident memory of any Node process of the run, in megabytes; null where none ended by itself. */
  readonly peak: number | null;
}

export interface Run {
  /** What Node runs: a script and its arguments. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** File that takes everything the run prints. */
  readonly log: string;
}

const reporter = new URL('./report-peak.ts', import.meta.url).href;
const KILOBYTES = 1024;

/** What every process of a run, but those that were killed, wrote of itself when it ended. */
function readPeak(path: string): number | null {
  const peaks = readFileSync(path, 'utf8').trim().split('\n').map(Number);
  const peak = Math.max(...peaks);
  return peak > 0 ? peak / KILOBYTES : null;
}

/** Runs a script with this Node, measured. The file `<log>.peak` is written beside the log. */
export function measure({ words, environment, log }: Run): Promise<Cost> {
  const output = openSync(log, 'w');
  const peaks = resolve(`${log}.peak`);
  writeFileSync(peaks, '');
  const options = `${process.env['NODE_OPTIONS'] ?? ''} --import=${reporter}`;
  const start = performance.now();
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...environment, NODE_OPTIONS: options, PEAK_FILE: peaks },
  });
  return new Promise((done) => {
    child.on('exit', (code) => {
      const seconds = (performance.now() - start) / 1000;
      closeSync(output);
      done({ code: code ?? 1, seconds, peak: readPeak(peaks) });
    });
  });
}
