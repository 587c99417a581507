import type { ProblemCode } from '../problem-codes.ts';
import type { Details } from '../problems.ts';

/** Why a cell was refused; `suggestion` in the details is what to write instead, where that is certain enough. */
export interface Diagnosis {
  readonly code: ProblemCode;
  readonly details: Details;
}

/** A rule of diagnosis: null where it does not apply. */
export type Diagnose = (cell: string) => Diagnosis | null;

export function diagnosis(code: ProblemCode, suggestion?: string | null): Diagnosis {
  return { code, details: suggestion == null ? {} : { suggestion } };
}

/** The first diagnosis that applies. */
export function firstOf(rules: readonly Diagnose[], cell: string): Diagnosis | null {
  for (const rule of rules) {
    const found = rule(cell);
    if (found) return found;
  }
  return null;
}
