import type { ProblemCode } from '../problem-codes.ts';
import type { Details, Finding, Severity } from '../problems.ts';

/** Where a row stands, and which of its cells were refused already. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  readonly refused: readonly string[];
}

interface Fault {
  readonly field: string;
  readonly code: ProblemCode;
  readonly severity?: Severity;
  readonly details?: Details;
}

export const NONE: readonly Finding[] = [];

/** What is wrong with one cell of a row, as a list; empty where that cell was refused already: one cell, one problem. */
export function findAt(
  row: RowPlace,
  { field, code, severity = 'error', details = {} }: Fault,
): readonly Finding[] {
  if (row.refused.includes(field)) return NONE;
  return [{ file: row.file, line: row.line, field, code, severity, details }];
}

/** Both lists as one; no new list where one is empty, for rows by the million in which nothing is wrong. */
export function join(found: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  if (more.length === 0) return found;
  return found.length === 0 ? more : [...found, ...more];
}
