import type { Finding, Problem, Severity } from './problems.ts';

/** A problem with its place in the line, or still without. */
export type Reported = Finding | Problem;

/** Problems kept up to a limit of each severity, and all of them counted. */
export interface ProblemList {
  readonly add: (problem: Reported) => void;
  readonly count: (severity: Severity) => number;
  /** As many as the limit allows, errors before warnings. */
  readonly kept: () => readonly Reported[];
}

/** An empty list. In: how many problems it keeps, and which it takes. */
export function createProblemList(limit: number, concerns: (finding: Finding) => boolean): ProblemList {
  const kept: Record<Severity, Reported[]> = { error: [], warning: [] };
  const counts: Record<Severity, number> = { error: 0, warning: 0 };
  return {
    add: (problem) => {
      if (!concerns(problem)) return;
      counts[problem.severity] += 1;
      const list = kept[problem.severity];
      if (list.length < limit) list.push(problem);
    },
    count: (severity) => counts[severity],
    kept: () => [...kept.error, ...kept.warning].slice(0, limit),
  };
}
