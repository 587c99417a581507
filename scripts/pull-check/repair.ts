import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataSetFiles } from '../../src/model/check-data-set.ts';
import type { inspect } from '../../src/model/import/inspect.ts';
import type { Inspection } from '../../src/model/import/types.ts';

/** More of either is left to the page that checks files. */
const MOST_FILES = 20;
const MOST_BYTES = 50_000_000;

const READABLE = /\.(?:csv|tsv|txt|xlsx?|html?)$/i;

/** What became of the files that a change adds. */
export interface Repairs {
  /** Files written, by their path in the data folder, with how many places were mended. */
  readonly files: readonly { readonly path: string; readonly places: number }[];
  /** Files that say too little to be put right without a guess. */
  readonly asked: readonly string[];
  /** Files that are not taken at all. */
  readonly refused: readonly string[];
}

interface Given {
  readonly folder: string;
  readonly files: readonly string[];
  /** The data as they are published, and as the change would have them. */
  readonly before: DataSetFiles;
  readonly after: DataSetFiles;
  readonly inspect: typeof inspect;
}

async function isSmallFile(place: string): Promise<boolean> {
  const entry = await lstat(place).catch(() => null);
  return entry?.isFile() === true && entry.size <= MOST_BYTES;
}

const mended = ({ repairs }: Inspection): number => repairs.reduce((sum, { count }) => sum + count, 0);

async function write(into: string, { files }: Inspection): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), text);
  }
}

/** The data around one file of the change: the other files as the change has them, its own place as published. */
function around(path: string, { before, after }: Pick<Given, 'before' | 'after'>): DataSetFiles {
  const others = after.files.filter((file) => file.path !== path);
  const own = before.files.filter((file) => file.path === path);
  return { release: after.release, files: [...others, ...own], problems: [] };
}

/** True where a file of the change is no table of the data at all: notes, the sample, what was frozen. */
const isApart = (path: string): boolean => /^(?:sample|releases)\//.test(path) || !READABLE.test(path);

/** A file of a change, and what the page that checks files would say of it. */
export interface Inspected {
  readonly path: string;
  readonly inspection: Inspection;
}

/**
 * Looks at the files of a change as the page that checks files does, each with the others in place. In: the data folder,
 * the files by their path in it, the data before and after. Out: those that are files, and not too large.
 */
export async function inspectFiles(given: Given): Promise<readonly Inspected[]> {
  const found: Inspected[] = [];
  for (const path of given.files.filter((one) => !isApart(one)).slice(0, MOST_FILES)) {
    const place = join(given.folder, path);
    if (!(await isSmallFile(place))) continue;
    const file = { name: path, bytes: new Uint8Array(await readFile(place)) };
    const inspection = await given.inspect(file, { answers: {}, published: around(path, given) });
    found.push({ path, inspection });
  }
  return found;
}

/** What is wrong with inspected files, without words: for programs. */
export function problemsOf(found: readonly Inspected[]) {
  return found.map(({ path, inspection }) => ({
    path,
    problems: inspection.problems.map(({ code, severity, sheet, line, column, cell }) => ({
      code,
      severity,
      sheet,
      line,
      column,
      cell,
    })),
  }));
}

/**
 * Puts right what is certain in the files of a change, and writes the files that needed it. In: what was found of them,
 * where to write.
 */
export async function repairFiles(found: readonly Inspected[], into: string): Promise<Repairs> {
  const repairs = {
    files: [] as { path: string; places: number }[],
    asked: [] as string[],
    refused: [] as string[],
  };
  for (const { path, inspection } of found) {
    if (inspection.refusal) repairs.refused.push(path);
    else if (inspection.questions.some(({ answer }) => answer === null)) repairs.asked.push(path);
    else if (mended(inspection) > 0 && inspection.files.length > 0) {
      await write(into, inspection);
      repairs.files.push({ path, places: mended(inspection) });
    }
  }
  return repairs;
}
