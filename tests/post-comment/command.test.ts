import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARKER } from '../../src/model/pull/comment.ts';
import { artifact, pull, REPOSITORY, SHA, TOKEN } from './fake-github.ts';
import { pack, report, runOf, startPosting } from './posting.ts';

let here: Awaited<ReturnType<typeof startPosting>>;
const post = (event?: unknown) => here.post(event);

beforeEach(async () => {
  here = await startPosting();
});

afterEach(() => here.close());

describe('the comment on a pull request', () => {
  it('is written once and then written anew, in both languages, with a link to the run', async () => {
    expect(await post()).toEqual({ code: 0, out: 'Comment written on pull request 7.\n', error: '' });
    expect(here.held.comments).toHaveLength(1);
    const [{ body } = { body: '' }] = here.held.comments;
    expect(body.startsWith(`${MARKER}\n## Kiểm tra số liệu gửi lên\n`)).toBe(true);
    expect(body).toContain('- **1 lỗi** cần sửa, 2 cảnh báo.');
    expect(body).toContain('**1 tệp ngoài thư mục data/**');
    expect(body).toContain(
      '| LỖI | data/case\\-files/so\\-a.csv, dòng 5, ký tự 60, cột 15 \\(received\\_total\\) |',
    );
    expect(body).toContain('Ghi: 12516');
    expect(body).toContain('**1 error** to mend, 2 warnings.');
    expect(body).toContain(`(https://github.com/${REPOSITORY}/actions/runs/99)`);
    here.held.archive = pack({ ...report, errors: 0, problems: [], warnings: 0 });
    expect((await post()).out).toBe('Comment updated on pull request 7.\n');
    expect(here.held.comments).toHaveLength(1);
    expect(here.held.comments[0]?.body).toContain('- Không có lỗi, 0 cảnh báo.');
  });

  it('is found among many, and never that of somebody who copied its marker', async () => {
    const other = (id: number, body: string, login: string | null) => ({
      id,
      body,
      user: login === null ? null : { login },
    });
    here.held.comments.push(other(1, `${MARKER} mine`, 'mallory'), other(2, `${MARKER} gone`, null));
    for (let id = 3; id < 150; id += 1) here.held.comments.push(other(id, 'x', 'someone'));
    here.held.comments.push(other(500, `${MARKER}\nold`, 'github-actions[bot]'));
    expect((await post()).out).toBe('Comment updated on pull request 7.\n');
    expect(here.held.comments.find(({ id }) => id === 500)?.body).toContain('1 lỗi');
    expect(here.held.comments.find(({ id }) => id === 1)?.body).toBe(`${MARKER} mine`);
  });

  it('asks for the head by its whole name, and gives the token to GitHub only', async () => {
    await post();
    const [first] = here.asked;
    expect(first?.path).toBe(
      `/repos/${REPOSITORY}/pulls?state=open&head=${encodeURIComponent('so-a:số liệu & 2026')}&per_page=100`,
    );
    const stored = here.asked.filter(({ path }) => path.startsWith('storage:'));
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
    here.held.pulls = pulls;
    here.held.commitPulls = pulls;
    expect(await post()).toMatchObject({
      code: 0,
      out: 'No open pull request has this commit as its head; nothing to say.\n',
    });
    expect(here.wrote()).toBe(false);
  });

  it('is found by its commit where its branch is gone, and is not guessed among several', async () => {
    here.held.pulls = [];
    here.held.commitPulls = [pull()];
    expect((await post(runOf({ head_repository: null, head_branch: null }))).out).toMatch(/^Comment written/);
    here.held.pulls = [pull(), pull({ number: 8 })];
    expect((await post()).out).toMatch(/^No open pull request/);
  });

  it('is never named by the artifact', async () => {
    for (const more of [{ pull: 8 }, { number: 8 }, { head: 'b'.repeat(40) }, { head_sha: SHA }]) {
      here.held.archive = pack({ ...report, ...more });
      expect(await post()).toMatchObject({ code: 1, out: 'Nothing was written: not a report.\n' });
    }
    expect(here.wrote()).toBe(false);
  });

  it('is not looked for after a push', async () => {
    expect((await post(runOf({ event: 'push' }))).code).toBe(0);
    expect(here.asked).toEqual([]);
  });
});

it('says plainly what it lacks, and what GitHub refused', async () => {
  here.held.artifacts = [artifact({ id: 6 })];
  expect(await post()).toMatchObject({
    code: 1,
    out: `Nothing was written: GET /repos/${REPOSITORY}/actions/artifacts/6/zip: 404.\n`,
  });
});
