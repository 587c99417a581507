/** How bad a problem is: an error stops the build, a warning is printed and published with the figure. */
export type Severity = 'error' | 'warning';

/** A problem as data; `explain.ts` gives it words. Lines, columns and characters count from 1. */
export interface Problem {
  readonly file: string;
  /** Physical line of the file; 0 where the whole file is meant. */
  readonly line: number;
  /** Number of the field in its record; 0 where the whole line is meant. */
  readonly column: number;
  /** Position in the line, in characters; 0 where the whole line is meant. */
  readonly char: number;
  readonly field: string;
  readonly cell: string;
  readonly code: string;
  readonly severity: Severity;
  /** Values the message needs: the rule's parameters, the other line, the difference. */
  readonly details: Readonly<Record<string, string | number>>;
}
