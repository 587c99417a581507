import { spawn } from 'node:child_process';
import process from 'node:process';

export interface BuildOptions {
  /** The folder to publish into, seen from `tree`. */
  readonly output: string;
  /** What to add to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The source tree that is built; this one if not given. */
  readonly tree?: string;
}

export interface BuildResult {
  readonly code: number;
  /** Everything it printed. */
  readonly said: string;
}

/** Variables of this run that would change what is built; a test names those it wants. */
const unset = Object.fromEntries(
  ['DATA_FOLDER', 'SITE_URL', 'BASE_PATH', 'REPOSITORY_URL', 'SAMPLE', 'NODE_ENV', 'MODE', 'DEV', 'PROD'].map(
    (name) => [name, undefined],
  ),
);

/** Builds a whole site as `npm run build` does, in a process of its own. */
export function runBuild({ output, environment = {}, tree = '.' }: BuildOptions): Promise<BuildResult> {
  const env = { ...process.env, ...unset, DIST_FOLDER: output, ...environment };
  const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: tree, env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? 1, said: said.join('') }));
  });
}

/** The same, for a build that must succeed. Throws with what it printed where it does not. */
export async function build(options: BuildOptions): Promise<void> {
  const { code, said } = await runBuild(options);
  if (code !== 0) throw new Error(`the site does not build:\n${said}`);
}
