import type { Problem } from './problems.ts';

/** What became of checking a data set. */
export interface Report {
  /** True where nothing is wrong that stops the build. */
  readonly ok: boolean;
  readonly files: number;
  readonly rows: number;
  readonly asOf: string | null;
  /** In the order of files and lines; where there are more than the limit, errors are kept before warnings. */
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  readonly total: number;
  /** True where `problems` is not all of them. */
  readonly truncated: boolean;
}

type NameFile = (file: string) => string;

function rename(problem: Problem, nameFile: NameFile): Problem {
  const { other_file: other } = problem.details;
  const details =
    typeof other === 'string' ? { ...problem.details, other_file: nameFile(other) } : problem.details;
  return { ...problem, file: nameFile(problem.file), details };
}

/** The report with its files named as the reader knows them: `data/agencies.csv` for `agencies.csv`. */
export function renameFiles(report: Report, nameFile: NameFile): Report {
  return { ...report, problems: report.problems.map((problem) => rename(problem, nameFile)) };
}

/** One report of several data sets. */
export function mergeReports(reports: readonly Report[]): Report {
  const add = (read: (report: Report) => number): number => reports.reduce((sum, one) => sum + read(one), 0);
  return {
    ok: reports.every(({ ok }) => ok),
    files: add(({ files }) => files),
    rows: add(({ rows }) => rows),
    asOf: reports[0]?.asOf ?? null,
    problems: reports.flatMap(({ problems }) => problems),
    errors: add(({ errors }) => errors),
    warnings: add(({ warnings }) => warnings),
    total: add(({ total }) => total),
    truncated: reports.some(({ truncated }) => truncated),
  };
}
