import type { Finding } from '../problems.ts';
import { findAt, NONE, type RowPlace } from './finding.ts';

interface DatedCell {
  readonly field: string;
  readonly asOf: string | null;
  readonly found: string | null;
}

/** A date the release cannot know yet. ISO dates compare as text. */
export function afterAsOf(row: RowPlace, { field, asOf, found }: DatedCell): readonly Finding[] {
  if (asOf === null || found === null || found <= asOf) return NONE;
  return findAt(row, { field, code: 'after_as_of', details: { found, as_of: asOf } });
}
