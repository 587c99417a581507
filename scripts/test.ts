import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import process from 'node:process';
import { baseSite, noSettings, rootSite, type TestSite } from './test/sites.ts';

const counts = '.cache/test-counts.json';

interface Step {
  readonly name: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const script = (name: string, ...more: readonly string[]): readonly string[] => [
  'npm',
  'run',
  '--silent',
  name,
  ...(more.length > 0 ? ['--', ...more] : []),
];

const builds = (name: string, { folder, environment }: TestSite): Step => ({
  name,
  words: script('build'),
  environment: { ...noSettings, DIST_FOLDER: folder, ...environment },
});

/** What looks at the sources alone. */
const checks: readonly Step[] = [
  { name: 'lint and format', words: script('test:lint') },
  { name: 'types', words: script('test:types') },
  { name: 'data', words: script('validate') },
  { name: 'dictionary is fresh', words: script('dictionary', '--check') },
];

/** One after the other: the second finds the pictures of the first. */
const sites: readonly Step[] = [
  builds('site builds', rootSite),
  builds('site below a path builds', baseSite),
];

/** Everything else; the real-browser tests are part of it. */
const tests: Step = {
  name: 'tests',
  words: script('test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`),
  environment: { TEST_SITE: rootSite.folder, TEST_BASE: baseSite.folder },
};

interface Result {
  readonly name: string;
  readonly ok: boolean;
}

/** Runs a step. In: what to do with what it prints; it goes through at once where nothing is said. */
function runStep({ name, words, environment }: Step, keep?: (text: string) => void): Promise<Result> {
  const [command = '', ...rest] = words;
  const stdio = keep ? 'pipe' : 'inherit';
  const child = spawn(command, rest, { stdio, env: { ...process.env, ...environment } });
  if (keep) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', keep);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      (keep ?? console.error)(error.message);
      resolve({ name, ok: false });
    });
    child.on('close', (code) => resolve({ name, ok: code === 0 }));
  });
}

/** Runs a step that prints as it goes. */
function runAloud(step: Step): Promise<Result> {
  console.log(`\n— ${step.name}`);
  return runStep(step);
}

/** Runs a step beside others; what it prints comes in one piece when it has ended. */
async function runBeside(step: Step): Promise<Result> {
  let said = '';
  const result = await runStep(step, (text) => {
    said += text;
  });
  process.stdout.write(`\n— ${step.name}\n${said}`);
  return result;
}

async function inTurn(
  steps: readonly Step[],
  run: (step: Step) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push(await run(step));
  return results;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

async function readCounts(): Promise<Counts> {
  const report = JSON.parse(await readFile(counts, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Checks and builds side by side: a build often waits for its slowest part, and types need one processor only. */
async function runSteps(): Promise<readonly Result[]> {
  const before = await Promise.all([inTurn(checks, runBeside), inTurn(sites, runAloud)]);
  return [...before.flat(), await runAloud(tests)];
}

await mkdir('.cache', { recursive: true });
await rm(counts, { force: true });
const results = await runSteps();
const counted = await readCounts().catch((): Counts => ({ passed: 0, failed: 1 }));
const broken = results.filter((result) => !result.ok);
for (const { name } of broken) console.log(`failed: ${name}`);
const failedSteps = broken.filter((result) => result.name !== tests.name || counted.failed === 0).length;
const failed = counted.failed + failedSteps;
console.log(`\n${counted.passed + results.length - broken.length} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
