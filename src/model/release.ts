import { z } from 'zod';
import { isRealDate } from './cells.ts';
import { placeOf } from './position.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Problem } from './problems.ts';

export const RELEASE_FILE = 'release.json';

const release = z.strictObject({ as_of: z.string() });

export interface JudgedRelease {
  readonly asOf: string | null;
  readonly problems: readonly Problem[];
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the date stands in the text of the release file. */
export function placeOfDate(text: string): Pick<Problem, 'line' | 'char' | 'cell'> {
  const found = /"as_of"\s*:\s*(?="([^"]*)")/.exec(text);
  if (!found) return { line: 1, char: 1, cell: '' };
  return { ...placeOf(text, { line: 1, index: found.index + found[0].length }), cell: found[1] ?? '' };
}

function refuse(code: ProblemCode, where: Pick<Problem, 'line' | 'char' | 'cell'>): JudgedRelease {
  const common = { file: RELEASE_FILE, column: 0, field: 'as_of', severity: 'error', details: {} } as const;
  return { asOf: null, problems: [{ ...common, ...where, code }] };
}

/** Reads the committed date of a data set. In: the text of `release.json`. */
export function judgeRelease(text: string): JudgedRelease {
  const read = release.safeParse(readJson(text));
  if (!read.success) return refuse('release_form', { line: 1, char: 1, cell: '' });
  const asOf = read.data.as_of;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || !isRealDate(asOf))
    return refuse('release_date', placeOfDate(text));
  return { asOf, problems: [] };
}
