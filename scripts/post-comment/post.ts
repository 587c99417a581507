import { z } from 'zod';
import { commentBody, MARKER } from '../../src/model/pull/comment.ts';
import { type PullReport, readPullReport } from '../../src/model/pull/report.ts';
import type { CheckRun } from './event.ts';
import type { GitHub } from './github.ts';
import { ArchiveError, readOnlyFile } from './zip.ts';

export const ARTIFACT = 'pull-report';
const FILE = 'report.json';

/** A whole report has a few tens of kilobytes. */
const MOST_BYTES = 256 * 1024;
const PAGE = 100;
const PAGES = 20;

/** The account that a workflow writes as. */
const OWN = 'github-actions[bot]';

const pulls = z.array(
  z.object({
    number: z.number().int().positive(),
    state: z.string(),
    head: z.object({ sha: z.string() }),
    base: z.object({ repo: z.object({ full_name: z.string() }) }),
  }),
);

const artifacts = z.object({
  artifacts: z.array(
    z.object({
      id: z.number().int().positive(),
      name: z.string(),
      size_in_bytes: z.number(),
      expired: z.boolean(),
    }),
  ),
});

const comments = z.array(
  z.object({
    id: z.number().int().positive(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullable(),
  }),
);

/**
 * The open pull request whose head is the commit that was checked; null where there is none, or not one alone.
 * The event names no pull request from a fork, and the artifact is not asked.
 */
export async function findPull(github: GitHub, { repository, sha, head }: CheckRun): Promise<number | null> {
  const isMeant = ({ state, head: own, base }: z.output<typeof pulls>[number]): boolean =>
    state === 'open' && own.sha === sha && base.repo.full_name === repository;
  const paths = [
    ...(head === null ? [] : [`pulls?state=open&head=${encodeURIComponent(head)}&per_page=${PAGE}`]),
    `commits/${sha}/pulls?per_page=${PAGE}`,
  ];
  for (const path of paths) {
    const [found, ...others] = pulls.parse(await github.get(`/repos/${repository}/${path}`)).filter(isMeant);
    if (found) return others.length === 0 ? found.number : null;
  }
  return null;
}

/** The report of a run, which is somebody else's text until it has passed every limit. Throws an ArchiveError. */
export async function fetchReport(github: GitHub, { repository, id }: CheckRun): Promise<PullReport> {
  const list = `/repos/${repository}/actions/runs/${id}/artifacts?name=${ARTIFACT}&per_page=${PAGE}`;
  const found = artifacts.parse(await github.get(list)).artifacts.filter(({ name }) => name === ARTIFACT);
  const [artifact, ...others] = found;
  if (!artifact || others.length > 0 || artifact.expired) throw new ArchiveError('not one report');
  if (artifact.size_in_bytes > MOST_BYTES) throw new ArchiveError('archive too large');
  const path = `/repos/${repository}/actions/artifacts/${artifact.id}/zip`;
  const archive = await github.download(path, MOST_BYTES);
  const report = readPullReport(readOnlyFile(archive, FILE, MOST_BYTES));
  if (!report) throw new ArchiveError('not a report');
  return report;
}

/** The comment written before; null where there is none. Others may copy the marker, and theirs stays theirs. */
async function findComment(github: GitHub, repository: string, pull: number): Promise<number | null> {
  for (let page = 1; page <= PAGES; page += 1) {
    const path = `/repos/${repository}/issues/${pull}/comments?per_page=${PAGE}&page=${page}`;
    const list = comments.parse(await github.get(path));
    const own = list.find(({ user, body }) => user?.login === OWN && body?.startsWith(MARKER));
    if (own) return own.id;
    if (list.length < PAGE) return null;
  }
  return null;
}

interface Comment {
  readonly run: CheckRun;
  readonly pull: number;
  readonly report: PullReport;
  /** Address of GitHub's pages. */
  readonly server: string;
}

/** Writes the one comment on a pull request, or the one written before anew. Out: what was done. */
export async function writeComment(
  github: GitHub,
  { run, pull, report, server }: Comment,
): Promise<'written' | 'updated'> {
  const { repository, id } = run;
  const body = commentBody(report, `${server}/${repository}/actions/runs/${id}`);
  const known = await findComment(github, repository, pull);
  if (known === null) await github.send('POST', `/repos/${repository}/issues/${pull}/comments`, { body });
  else await github.send('PATCH', `/repos/${repository}/issues/comments/${known}`, { body });
  return known === null ? 'written' : 'updated';
}
