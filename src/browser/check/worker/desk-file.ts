import type { Answers, GivenFile, Inspection } from '../../../model/import/types.ts';

/** A file on the desk: what was given, what was answered, and what the last look at it found. */
export interface DeskFile {
  readonly id: number;
  readonly given: GivenFile;
  answers: Answers;
  inspection: Inspection | null;
  /** What the last look was taken with; a look with the same would find the same. */
  seenWith: readonly unknown[];
}

/** Whether both lists hold the same things in the same order. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((thing, index) => Object.is(thing, other[index]));
}
