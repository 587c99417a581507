import { z } from 'zod';
import { parts } from '../preview/words.ts';
import { problemCodes } from '../problem-codes.ts';
import type { Problem } from '../problems.ts';

/** Problems shown of a pull request; the others are counted. */
export const SHOWN = 10;

const COUNT_LIMIT = 1_000_000_000;
const TEXT_LIMIT = 200;
const DETAILS_LIMIT = 20;

/** A name that is shown as it is: a data file of plain signs. Any other is told as `data/…`. */
const FILE_NAME = /^data\/(?!.*\.\.)[A-Za-z0-9._/-]{1,120}$/;
const OTHER_FILE = 'data/…';

const count = z.number().int().min(0).max(COUNT_LIMIT);
const text = z.string().max(TEXT_LIMIT);
const detailName = z.string().regex(/^[a-z][a-z_]{0,39}$/);

const problem = z.strictObject({
  file: z.union([z.literal(OTHER_FILE), z.string().regex(FILE_NAME)]),
  line: count,
  column: count,
  char: count,
  field: z.string().regex(/^[a-z0-9_]{0,60}$/),
  cell: text,
  code: z.enum(problemCodes),
  severity: z.enum(['error', 'warning']),
  details: z
    .record(detailName, z.union([text, z.number()]))
    .refine((details) => Object.keys(details).length <= DETAILS_LIMIT),
});

const difference = z.strictObject(
  Object.fromEntries(parts.map((part) => [part, count])) as Record<(typeof parts)[number], typeof count>,
);

/**
 * What the check of a pull request hands to the one that comments on it. It comes from the author's side, so that
 * nothing in it is believed beyond this shape: counts have a limit, texts a length, and all of them are escaped.
 */
export const pullReport = z.strictObject({
  version: z.literal(1),
  files: count,
  rows: count,
  errors: count,
  warnings: count,
  /** The first ones, errors before warnings. */
  problems: z.array(problem).max(SHOWN),
  /** Changed files outside the data folder, which a person looks at. */
  outside: count,
  /** Files that could be put right without a guess, and places mended in them. */
  repaired: z.strictObject({ files: count, places: count }),
  /** Files that are asked about, and files that are not taken at all. */
  asked: count,
  refused: count,
  /** What would change; null where the data have errors. */
  difference: difference.nullable(),
});

export type PullReport = z.output<typeof pullReport>;

const cut = (value: string): string => [...value].slice(0, TEXT_LIMIT / 2).join('');

/** A problem as a report may hold it. */
export function reportedProblem(found: Problem): PullReport['problems'][number] {
  const { file, line, column, char, field, cell, code, severity } = found;
  const details = Object.entries(found.details).map(([name, value]) => [
    name,
    typeof value === 'string' ? cut(value) : value,
  ]);
  return {
    file: FILE_NAME.test(file) ? file : OTHER_FILE,
    line,
    column,
    char,
    field: /^[a-z0-9_]{0,60}$/.test(field) ? field : '',
    cell: cut(cell),
    code,
    severity,
    details: Object.fromEntries(details),
  };
}

/** A count as a report may hold it. */
export const reportedCount = (number: number): number => Math.min(number, COUNT_LIMIT);

/** The report in an untrusted text. Out: null where it is anything else. */
export function readPullReport(untrusted: string): PullReport | null {
  try {
    return pullReport.safeParse(JSON.parse(untrusted)).data ?? null;
  } catch {
    return null;
  }
}
