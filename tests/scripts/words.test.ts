import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function run(script: string, ...words: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`scripts/${script}.ts`, ...words], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: err });
    });
  });
}

const scripts = [
  'start',
  'build',
  'dev',
  'validate',
  'fix',
  'dictionary',
  'sample',
  'simulate',
  'release',
  'urls',
  'preview',
  'pull-check',
  'post-comment',
  'receive',
  'bench',
] as const;

describe.each(scripts)('the script %s', (script) => {
  it('names an option it does not know and how it is called, and does nothing', async () => {
    const { code, out, error } = await run(script, '--bogus');
    expect([code, out]).toEqual([2, '']);
    const [first, , usage] = error.split('\n');
    expect(first).toBe("Unknown option '--bogus'");
    expect(usage).toMatch(script === 'start' ? /npm start/ : new RegExp(`^npm run ${script}`));
    expect(error).not.toMatch(/^ {4}at |node:internal/m);
  });

  it('says how it is called when asked', async () => {
    const { code, out, error } = await run(script, '--help');
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^(?:\[PORT=4321\] )?npm (?:start|run)/);
  });
});

it.each([
  ['simulate', '--agencies=many', '--agencies must be a whole number from 1: many'],
  ['simulate', '--agencies', "Option '--agencies <value>' argument missing"],
  ['bench', 'nothing', 'No benchmark nothing'],
  ['bench', '--runs=0', 'Not a whole number from 1: 0'],
  ['bench/build', '--months=x', 'Not a whole number from 1: x'],
  ['sample', 'here', "Unexpected argument 'here'"],
  ['fix', '--assume=x', '--assume x: mã=giá-trị'],
  ['validate', '--format=xml', '--format xml: text, json, github, markdown'],
])('%s %s ends with 2 and a plain sentence', async (script, word, sentence) => {
  const { code, error } = await run(script, word);
  expect([code, error.split('\n')[0]]).toEqual([2, sentence]);
});

it('every script that npm can run is among them', async () => {
  const { scripts: named } = JSON.parse(await readFile('package.json', 'utf8'));
  const own = Object.entries<string>(named).filter(([, command]) => command.startsWith('node scripts/'));
  expect(
    own
      .map(([name]) => name)
      .filter((name) => name !== 'test')
      .toSorted(),
  ).toEqual([...scripts].sort());
});
