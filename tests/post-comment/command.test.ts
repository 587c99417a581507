import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MARKER } from '../../src/model/pull/comment.ts';
import type { PullReport } from '../../src/model/pull/report.ts';
import { artifact, type Held, pull, REPOSITORY, SHA, startGitHub, TOKEN } from './fake-github.ts';
import { type Packed, zipOf } from './zip-file.ts';

const report: PullReport = {
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

let folder = '';
let held: Held;
let github: Awaited<ReturnType<typeof startGitHub>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-comment-'));
});

beforeEach(async () => {
  held = { pulls: [pull()], commitPulls: [], artifacts: [artifact()], archive: pack(), comments: [] };
  github = await startGitHub(held);
});

afterEach(() => github.close());
afterAll(() => rm(folder, { recursive: true }));

function pack(content: unknown = report, changes: Partial<Packed> = {}): Buffer {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return zipOf([{ name: 'report.json', content: text, ...changes }]);
}

const runOf = (changes: Readonly<Record<string, unknown>> = {}) => ({
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

/** Runs the script as the workflow does. */
async function post(event: unknown = runOf()): Promise<{ code: number; out: string; error: string }> {
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

const wrote = (): boolean => github.asked.some(({ method }) => method !== 'GET');

describe('the comment on a pull request', () => {
  it('is written once and then written anew, in both languages, with a link to the run', async () => {
    expect(await post()).toEqual({ code: 0, out: 'Comment written on pull request 7.\n', error: '' });
    expect(held.comments).toHaveLength(1);
    const [{ body } = { body: '' }] = held.comments;
    expect(body.startsWith(`${MARKER}\n## Kiểm tra số liệu gửi lên\n`)).toBe(true);
    expect(body).toContain('- **1 lỗi** cần sửa, 2 cảnh báo.');
    expect(body).toContain('**1 tệp ngoài thư mục data/**');
    expect(body).toContain(
      '| LỖI | data/case\\-files/so\\-a.csv, dòng 5, ký tự 60, cột 15 \\(received\\_total\\) |',
    );
    expect(body).toContain('Ghi: 12516');
    expect(body).toContain('**1 error** to mend, 2 warnings.');
    expect(body).toContain(`(https://github.com/${REPOSITORY}/actions/runs/99)`);
    held.archive = pack({ ...report, errors: 0, problems: [], warnings: 0 });
    expect((await post()).out).toBe('Comment updated on pull request 7.\n');
    expect(held.comments).toHaveLength(1);
    expect(held.comments[0]?.body).toContain('- Không có lỗi, 0 cảnh báo.');
  });

  it('is found among many, and never that of somebody who copied its marker', async () => {
    const other = (id: number, body: string, login: string | null) => ({
      id,
      body,
      user: login === null ? null : { login },
    });
    held.comments.push(other(1, `${MARKER} mine`, 'mallory'), other(2, `${MARKER} gone`, null));
    for (let id = 3; id < 150; id += 1) held.comments.push(other(id, 'x', 'someone'));
    held.comments.push(other(500, `${MARKER}\nold`, 'github-actions[bot]'));
    expect((await post()).out).toBe('Comment updated on pull request 7.\n');
    expect(held.comments.find(({ id }) => id === 500)?.body).toContain('1 lỗi');
    expect(held.comments.find(({ id }) => id === 1)?.body).toBe(`${MARKER} mine`);
  });

  it('asks for the head by its whole name, and gives the token to GitHub only', async () => {
    await post();
    const [first] = github.asked;
    expect(first?.path).toBe(
      `/repos/${REPOSITORY}/pulls?state=open&head=${encodeURIComponent('so-a:số liệu & 2026')}&per_page=100`,
    );
    const stored = github.asked.filter(({ path }) => path.startsWith('storage:'));
    expect(stored.map(({ authorization }) => authorization)).toEqual([undefined]);
    expect(first?.authorization).toBe(`Bearer ${TOKEN}`);
  });
});

describe('the pull request meant', () => {
  it.each<[string, readonly unknown[]]>([
    ['another head', [pull({ head: { sha: 'b'.repeat(40) } })]],
    ['closed', [pull({ state: 'closed' })]],
    ['of another repository', [pull({ base: { repo: { full_name: 'so-a/dung-hen' } } })]],
    ['none', []],
  ])('is not one with %s', async (_, pulls) => {
    held.pulls = pulls;
    held.commitPulls = pulls;
    expect(await post()).toMatchObject({
      code: 0,
      out: 'No open pull request has this commit as its head; nothing to say.\n',
    });
    expect(wrote()).toBe(false);
  });

  it('is found by its commit where its branch is gone, and is not guessed among several', async () => {
    held.pulls = [];
    held.commitPulls = [pull()];
    expect((await post(runOf({ head_repository: null, head_branch: null }))).out).toMatch(/^Comment written/);
    held.pulls = [pull(), pull({ number: 8 })];
    expect((await post()).out).toMatch(/^No open pull request/);
  });

  it('is never named by the artifact', async () => {
    for (const more of [{ pull: 8 }, { number: 8 }, { head: 'b'.repeat(40) }, { head_sha: SHA }]) {
      held.archive = pack({ ...report, ...more });
      expect(await post()).toMatchObject({ code: 1, out: 'Nothing was written: not a report.\n' });
    }
    expect(wrote()).toBe(false);
  });

  it('is not looked for after a push', async () => {
    expect((await post(runOf({ event: 'push' }))).code).toBe(0);
    expect(github.asked).toEqual([]);
  });
});

const [problem] = report.problems;

describe('a hostile artifact', () => {
  it.each<[string, () => Partial<Held>, string]>([
    ['with a path upwards', () => ({ archive: pack(report, { name: '../../report.json' }) }), 'another file'],
    [
      'with a path from the root',
      () => ({ archive: pack(report, { name: '/etc/cron.d/x' }) }),
      'another file',
    ],
    [
      'with a second file',
      () => ({
        archive: zipOf([
          { name: 'report.json', content: JSON.stringify(report) },
          { name: '../package.json', content: '{}' },
        ]),
      }),
      'not one file',
    ],
    [
      'that says it is large',
      () => ({ artifacts: [artifact({ size_in_bytes: 10 ** 9 })] }),
      'archive too large',
    ],
    ['larger than it says', () => ({ archive: Buffer.alloc(300_000) }), 'download too large'],
    [
      'that is a bomb',
      () => ({ archive: pack('0'.repeat(50_000_000), { claimed: 10 }) }),
      'content too large or broken',
    ],
    ['of no archive', () => ({ archive: Buffer.from('::error::x') }), 'no archive'],
    ['twice', () => ({ artifacts: [artifact(), artifact({ id: 6 })] }), 'not one report'],
    ['of another name', () => ({ artifacts: [artifact({ name: 'pull-report-2' })] }), 'not one report'],
    ['gone', () => ({ artifacts: [artifact({ expired: true })] }), 'not one report'],
    ['of no JSON', () => ({ archive: pack('::error::x') }), 'not a report'],
    ['of another shape', () => ({ archive: pack([report]) }), 'not a report'],
    ['of another version', () => ({ archive: pack({ ...report, version: 2 }) }), 'not a report'],
    ['with a count beyond reason', () => ({ archive: pack({ ...report, rows: 1e15 }) }), 'not a report'],
    ['with a negative count', () => ({ archive: pack({ ...report, errors: -1 }) }), 'not a report'],
    ['with text for a count', () => ({ archive: pack({ ...report, errors: '1 @all' }) }), 'not a report'],
    [
      'with a thousand problems',
      () => ({ archive: pack({ ...report, problems: Array.from({ length: 1000 }, () => problem) }) }),
      'not a report',
    ],
    [
      'with a path of its own',
      () => ({ archive: pack({ ...report, problems: [{ ...problem, file: '../../etc/passwd' }] }) }),
      'not a report',
    ],
    [
      'with a path upwards in the data',
      () => ({ archive: pack({ ...report, problems: [{ ...problem, file: 'data/../.env' }] }) }),
      'not a report',
    ],
    [
      'with a long cell',
      () => ({ archive: pack({ ...report, problems: [{ ...problem, cell: 'x'.repeat(201) }] }) }),
      'not a report',
    ],
    [
      'with a code of its own',
      () => ({ archive: pack({ ...report, problems: [{ ...problem, code: '<b>x</b>' }] }) }),
      'not a report',
    ],
  ])('%s writes nothing', async (_, changes, reason) => {
    Object.assign(held, changes());
    expect(await post()).toEqual({ code: 1, out: `Nothing was written: ${reason}.\n`, error: '' });
    expect(wrote()).toBe(false);
  });

  it('stays text in the comment, whatever its cells hold, and never reaches the log', async () => {
    const cell =
      '::error::x\n@all <img src=x onerror=1> [l](javascript:1) ![p](https://e.vn/p.png) | `c` #1 </details> <!--';
    const details = { suggestion: '@all [x](https://e.vn)', __proto__: null, other_file: '\u202E|\n# H' };
    held.archive = pack({
      ...report,
      problems: [
        { ...problem, cell, details },
        { ...problem, code: 'duplicate_key', cell, details },
      ],
    });
    const { code, out } = await post();
    expect([code, out]).toEqual([0, 'Comment written on pull request 7.\n']);
    const body = held.comments[0]?.body ?? '';
    expect(body).toContain('&#64;all');
    expect(body).not.toMatch(/@all|<img|\]\(javascript|https:\/\/e\.vn|\u202E|[^\\]`c|[^\\&]#1/);
    expect(body.match(/<\/details>/g)).toHaveLength(1);
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(body.split('\n').filter((line) => line.startsWith('::') || line.startsWith('# '))).toEqual([]);
    // Each problem is one line of the table: a pipe or a line end in a cell would make more of it.
    const rows = body.split('\n').filter((line) => line.startsWith('| LỖI |'));
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([6, 6]);
  });
});

it('says plainly what it lacks, and what GitHub refused', async () => {
  held.artifacts = [artifact({ id: 6 })];
  expect(await post()).toMatchObject({
    code: 1,
    out: `Nothing was written: GET /repos/${REPOSITORY}/actions/artifacts/6/zip: 404.\n`,
  });
});
