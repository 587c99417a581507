import { checkFiles, type DataSetFiles } from '../check-data-set.ts';
import { judgeRevisions } from '../preview/revisions.ts';
import type { Problem } from '../problems.ts';
import { putInto } from '../put-into.ts';
import type { ConvertedText } from './convert/convert.ts';
import { inOrder, placeProblem } from './convert/place-problems.ts';
import type { ConvertedFile, PlacedProblem } from './types.ts';

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** The published data set with the converted files in their places. */
function around(published: DataSetFiles, files: readonly ConvertedFile[]): DataSetFiles {
  const placed = files.flatMap(({ path, table, text }) =>
    table === null ? [] : [{ replaces: path, file: { path, table, read: () => bytesOf(text) } }],
  );
  return putInto(published, {
    files: placed,
    release: files.find(({ table }) => table === null)?.text ?? null,
  });
}

/** The files that a conversion made, its own first. */
export function filesOf({ path, table, text, others }: ConvertedText): readonly ConvertedFile[] {
  return [{ path, table, text }, ...others];
}

/** Problems kept, and how many there are in all. */
export interface Judged {
  readonly problems: readonly PlacedProblem[];
  readonly errors: number;
  readonly warnings: number;
}

export const NOTHING_WRONG: Judged = { problems: [], errors: 0, warnings: 0 };

/** Problems that are all of them. */
export function judged(problems: readonly PlacedProblem[]): Judged {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { problems, errors, warnings: problems.length - errors };
}

interface Judging {
  readonly published: DataSetFiles;
  readonly limit: number;
}

/**
 * Published numbers that a new version of a published file alters without saying why: warnings here, since the reasons
 * are a file of their own, which can only be judged with this one in place. Where both come in, they are errors.
 */
async function revisions(
  before: DataSetFiles,
  after: DataSetFiles,
  { path }: ConvertedText,
): Promise<readonly Problem[]> {
  if (!before.files.some((file) => file.path === path)) return [];
  const problems = await judgeRevisions({ before, after });
  return problems.filter(({ file }) => file === path).map((one) => ({ ...one, severity: 'warning' }));
}

/** What the checks say of the files as part of the published data; errors elsewhere are those they cause. */
export async function check(converted: ConvertedText, name: string, options: Judging): Promise<Judged> {
  const files = filesOf(converted);
  const paths = new Set(files.map(({ path }) => path));
  const concerns = ({ file, severity }: Pick<Problem, 'file' | 'severity'>): boolean =>
    paths.has(file) || severity === 'error';
  const { limit, published } = options;
  const place = (problem: Problem): PlacedProblem => placeProblem(problem, { name, converted });
  const after = around(published, files);
  const { problems, errors, warnings } = await checkFiles(after, { limit, concerns });
  const revised = judged((await revisions(published, after, converted)).map(place));
  return {
    problems: [...problems.map(place), ...revised.problems],
    errors: errors + revised.errors,
    warnings: warnings + revised.warnings,
  };
}

/** As many problems as the limit allows, errors before warnings, in the order of the file. */
export function keep(
  problems: readonly PlacedProblem[],
  name: string,
  limit: number,
): readonly PlacedProblem[] {
  const { error = [], warning = [] } = Object.groupBy(problems, ({ severity }) => severity);
  return inOrder([...error, ...warning].slice(0, limit), name);
}

/** How many errors or warnings there are in all parts. */
export function sum(parts: readonly Judged[], name: 'errors' | 'warnings'): number {
  return parts.reduce((total, part) => total + part[name], 0);
}
