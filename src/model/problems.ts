import type { ProblemCode } from './problem-codes.ts';

/** How bad a problem is: an error stops the build, a warning is printed and published with the figure. */
export type Severity = 'error' | 'warning';

/** Values a message needs: the rule's parameters, the other line, the difference. */
export type Details = Readonly<Record<string, string | number>>;

/** What is wrong with one field of one row, before its place in the line is looked up. */
export interface Finding {
  readonly file: string;
  /** Physical line on which the row begins; 0 where the whole file is meant. */
  readonly line: number;
  /** Column name; empty where the whole line is meant. */
  readonly field: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly details: Details;
}

/** A problem as data; `explain.ts` gives it words. Lines, columns and characters count from 1. */
export interface Problem extends Finding {
  /** Physical line of the file; 0 where the whole file is meant. */
  readonly line: number;
  /** Number of the field in its record; 0 where the whole line is meant. */
  readonly column: number;
  /** Position in the line, in characters; 0 where the whole line is meant. */
  readonly char: number;
  readonly cell: string;
}
