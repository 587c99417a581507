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
