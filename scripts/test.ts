import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import process from 'node:process';

const counts = '.cache/test-counts.json';

interface Step {
  readonly name: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const site = '.cache/test-site';

/** Everything that must hold, cheapest first; the real-browser tests are part of the last step. */
const steps: readonly Step[] = [
  { name: 'lint and format', words: ['npm', 'run', '--silent', 'test:lint'] },
  { name: 'types', words: ['npm', 'run', '--silent', 'test:types'] },
  { name: 'data', words: ['npm', 'run', '--silent', 'validate'] },
  { name: 'dictionary is fresh', words: ['npm', 'run', '--silent', 'dictionary', '--', '--check'] },
  {
    name: 'site builds',
    words: ['npm', 'run', '--silent', 'build'],
    // Another time zone and language than the build it is compared with.
    environment: { DIST_FOLDER: site, SAMPLE: 'on', TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' },
  },
  {
    name: 'tests',
    words: [
      'npm',
      'run',
      '--silent',
      'test:unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${counts}`,
    ],
    environment: { TEST_SITE: site },
  },
];

function runStep({ words, environment }: Step): Promise<boolean> {
  const [command = '', ...rest] = words;
  const child = spawn(command, rest, { stdio: 'inherit', env: { ...process.env, ...environment } });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code === 0));
  });
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

async function runSteps(): Promise<readonly { readonly name: string; readonly ok: boolean }[]> {
  const results = [];
  for (const step of steps) {
    console.log(`\n— ${step.name}`);
    results.push({ name: step.name, ok: await runStep(step) });
  }
  return results;
}

await mkdir('.cache', { recursive: true });
await rm(counts, { force: true });
const results = await runSteps();
const tests = await readCounts().catch((): Counts => ({ passed: 0, failed: 1 }));
const broken = results.filter((result) => !result.ok);
for (const { name } of broken) console.log(`failed: ${name}`);
const failedSteps = broken.filter((result) => result.name !== 'tests' || tests.failed === 0).length;
const failed = tests.failed + failedSteps;
console.log(`\n${tests.passed + results.length - broken.length} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
