import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { noSettings } from '../../scripts/test/sites.ts';

export interface BuildOptions {
  /** The folder to publish into, seen from `tree`. */
  readonly output: string;
  /** What to add to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The source tree that is built; this one if not given. */
  readonly tree?: string;
  /** With a shell between the process that may be killed and the build, as npm has one. */
  readonly belowShell?: boolean;
}

export interface BuildResult {
  readonly code: number;
  /** Everything it printed. */
  readonly said: string;
}

/** A build that may be killed. */
export interface RunningBuild {
  readonly process: ChildProcess;
  /** Waits until it has printed some words. Throws with what it printed where it ends before. */
  readonly says: (words: string) => Promise<void>;
  /** Everything has ended, all that it started included: they hold what it prints into. */
  readonly ended: Promise<BuildResult>;
}

/** Starts to build a whole site as `npm run build` does, in a process of its own. */
export function startBuild({ output, environment = {}, tree = '.', belowShell }: BuildOptions): RunningBuild {
  const env = { ...process.env, ...noSettings, DIST_FOLDER: output, ...environment };
  const script = 'scripts/build.ts';
  const child = belowShell
    ? spawn('sh', ['-c', `"$0" ${script}; exit $?`, process.execPath], { cwd: tree, env })
    : spawn(process.execPath, [script], { cwd: tree, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<BuildResult>((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (said.includes(words)) resolve();
      };
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(`never said ${words}:\n${said}`)));
      look();
    });
  return { process: child, says, ended };
}

/** Builds a whole site. Out: how it ended. */
export function runBuild(options: BuildOptions): Promise<BuildResult> {
  return startBuild(options).ended;
}

/** The same, for a build that must succeed. Throws with what it printed where it does not. */
export async function build(options: BuildOptions): Promise<void> {
  const { code, said } = await runBuild(options);
  if (code !== 0) throw new Error(`the site does not build:\n${said}`);
}
