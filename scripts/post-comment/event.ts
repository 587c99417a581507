import { z } from 'zod';

const repository = z.string().regex(/^[\w.-]+\/[\w.-]+$/);

/** What GitHub says of a finished run; more may be there. */
const event = z.object({
  repository: z.object({ full_name: repository }),
  workflow_run: z.object({
    id: z.number().int().positive(),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string().nullable(),
    head_repository: z.object({ owner: z.object({ login: z.string().regex(/^[\w-]+$/) }) }).nullable(),
  }),
});

/** A finished run of the check. */
export interface CheckRun {
  readonly repository: string;
  readonly id: number;
  readonly isPullRequest: boolean;
  /** The commit that was checked. */
  readonly sha: string;
  /** `owner:branch` of the commit; null where either is gone. */
  readonly head: string | null;
}

/** In: the text of the file that GitHub writes for a run. Throws where it is no event of a finished run. */
export function readEvent(text: string): CheckRun {
  const { repository: own, workflow_run: run } = event.parse(JSON.parse(text));
  const { head_branch: branch, head_repository: from } = run;
  return {
    repository: own.full_name,
    id: run.id,
    isPullRequest: run.event === 'pull_request',
    sha: run.head_sha,
    head: branch !== null && from !== null ? `${from.owner.login}:${branch}` : null,
  };
}
