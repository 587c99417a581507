import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { PullReport } from '../../src/model/pull/report.ts';
import { artifact, type Held, pull, REPOSITORY, SHA, startGitHub, TOKEN } from './fake-github.ts';
import { type Packed, zipOf } from './zip-file.ts';

export const report: PullReport = {
  version: 1,
  files: 13,
  rows: 6448,
  errors: 1,
  warnings: 2,
  problems: [
    {
      file: 'data/case-files/so-a.csv',
      line: 5,
      column: 15,
      char: 60,
      field: 'received_total',
      cell: '12.516',
      code: 'number_thousands',
      severity: 'error',
      details: { suggestion: '12516' },
    },
  ],
  outside: 1,
  repaired: { files: 1, places: 12 },
  asked: 0,
  refused: 0,
  difference: null,
};

/** An archive with a report, as the check uploads it. */
export function pack(content: unknown = report, changes: Partial<Packed> = {}): Buffer {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return zipOf([{ name: 'report.json', content: text, ...changes }]);
}

/** What GitHub tells of a finished run of the check. */
export const runOf = (changes: Readonly<Record<string, unknown>> = {}) => ({
  repository: { full_name: REPOSITORY },
  workflow_run: {
    id: 99,
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'số liệu & 2026',
    head_repository: { owner: { login: 'so-a' } },
    pull_requests: [],
    ...changes,
  },
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A GitHub of this machine with one sound report for one pull request, and the script that comments on it. */
export async function startPosting() {
  const held: Held = {
    pulls: [pull()],
    commitPulls: [],
    artifacts: [artifact()],
    archive: pack(),
    comments: [],
  };
  const github = await startGitHub(held);
  const folder = await mkdtemp(join(tmpdir(), 'dung-hen-comment-'));

  async function post(event: unknown = runOf()): Promise<Run> {
    const path = join(folder, 'event.json');
    await writeFile(path, JSON.stringify(event));
    const env = {
      ...process.env,
      GITHUB_EVENT_PATH: path,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_TOKEN: TOKEN,
    };
    return new Promise((resolve) => {
      execFile(process.execPath, ['scripts/post-comment.ts'], { env }, (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, error: err });
      });
    });
  }

  return {
    held,
    asked: github.asked,
    post,
    wrote: (): boolean => github.asked.some(({ method }) => method !== 'GET'),
    close: async (): Promise<void> => {
      await github.close();
      await rm(folder, { recursive: true });
    },
  };
}
