import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** What one run cost. */
export interface Cost {
  readonly code: number;
  readonly seconds: number;
  /** Largest resident memory of any process of the run, in megabytes; null where the system does not tell. */
  readonly peak: number | null;
}

export interface Run {
  /** What Node runs: a script and its arguments. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** File that takes everything the run prints. */
  readonly log: string;
}

const timer = '/usr/bin/time';
const KILOBYTES = 1024;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The process and all that it started, as far as /proc shows them. */
function family(pid: string): string[] {
  const threads = `/proc/${pid}/task`;
  const children = existsSync(threads)
    ? readdirSync(threads).flatMap((thread) => readText(`${threads}/${thread}/children`).trim().split(' '))
    : [];
  return [pid, ...children.filter((child) => child !== '').flatMap(family)];
}

function highWater(pid: string): number {
  const found = /^VmHWM:\s+(\d+) kB/m.exec(readText(`/proc/${pid}/status`));
  return Number(found?.[1] ?? 0);
}

/** Watches a process until `stop`. Out of `stop`: its peak in kilobytes, 0 where /proc does not exist. */
function watch({ pid }: ChildProcess): () => number {
  let peak = 0;
  const look = (): void => {
    if (pid !== undefined) peak = Math.max(peak, ...family(String(pid)).map(highWater));
  };
  const ticking = setInterval(look, 100);
  return () => {
    clearInterval(ticking);
    return peak;
  };
}

/** Runs a script with this Node, measured from outside. The file `<log>.peak` is written beside the log. */
export function measure({ words, environment, log }: Run): Promise<Cost> {
  const output = openSync(log, 'w');
  const timed = existsSync(timer);
  const node = [process.execPath, ...words];
  const [command = '', ...rest] = timed ? [timer, '-f', '%M', '-o', `${log}.peak`, ...node] : node;
  const start = performance.now();
  const child = spawn(command, rest, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...environment },
  });
  const stop = watch(child);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      const seconds = (performance.now() - start) / 1000;
      const watched = stop();
      const kilobytes = timed ? Number(readText(`${log}.peak`).trim().split('\n').at(-1)) : watched;
      resolve({ code: code ?? 1, seconds, peak: kilobytes > 0 ? kilobytes / KILOBYTES : null });
    });
  });
}
