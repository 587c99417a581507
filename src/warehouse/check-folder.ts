import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeReleaseFile, RELEASES } from '../embeds/release/files.ts';
import { type CheckOptions, checkFiles, type DataSetFiles } from '../model/check-data-set.ts';
import { locationOf, tableAt } from '../model/locations.ts';
import type { Problem } from '../model/problems.ts';
import { inTableOrder } from '../model/put-into.ts';
import { type DataFile, fileProblem } from '../model/read-table.ts';
import { RELEASE_FILE } from '../model/release.ts';
import type { Report } from '../model/report.ts';
import { type TableName, tableNames } from '../model/tables.ts';
import { isHidden } from './load.ts';

/** Larger files are refused before they are read; one million rows of case files are a fifth of it. */
const FILE_LIMIT = 1024 ** 3;
/** The generated dictionary, and the sample data set, which is a data set of its own; hidden files are not data either. */
const notData: ReadonlySet<string> = new Set(['README.md', 'sample']);
const PIECE = 1 << 18;

interface Found {
  readonly path: string;
  readonly problem: Problem | null;
}

const tableFolders: ReadonlySet<string> = new Set(
  tableNames.flatMap((table) => locationOf(table).folder ?? []),
);

const isFrozen = (path: string): boolean => path.startsWith(`${RELEASES}/`);

/** What is wrong with a file before it is opened; null where nothing is. In: where it lies and its name for the reader. */
export async function judgeFile(place: string, name: string): Promise<Problem | null> {
  const entry = await lstat(place).catch(() => null);
  if (!entry) return fileProblem(name, 'file_unreadable', { reason: 'ENOENT' });
  if (entry.isSymbolicLink()) return fileProblem(name, 'file_symlink');
  if (entry.isDirectory()) return fileProblem(name, 'not_a_file');
  if (!entry.isFile()) return fileProblem(name, 'file_unknown');
  if (entry.size <= FILE_LIMIT) return null;
  return fileProblem(name, 'file_too_big', { bytes: entry.size, limit: FILE_LIMIT });
}

async function judgeEntry(folder: string, path: string): Promise<Found> {
  const problem = await judgeFile(join(folder, path), path);
  if (tableAt(path) !== null || path === RELEASE_FILE) return { path, problem };
  if (isFrozen(path)) return { path, problem: problem ?? (await judgeReleaseFile(join(folder, path), path)) };
  if (problem && problem.code !== 'not_a_file') return { path, problem };
  // A folder of that name was opened; what stands here is something else.
  const code = tableFolders.has(path) ? 'not_a_folder' : 'file_unknown';
  return { path, problem: fileProblem(path, code) };
}

async function listInner(folder: string, inner: string): Promise<readonly string[]> {
  const entry = await lstat(join(folder, inner));
  if (!entry.isDirectory()) return [inner];
  const names = await readdir(join(folder, inner));
  return names
    .filter((name) => !isHidden(name))
    .sort()
    .map((name) => `${inner}/${name}`);
}

/** By name, `sources.csv` before what is in `sources`. */
function fileFirst(one: string, other: string): number {
  const [first, second] = [one, other].map((name) => (name.includes('.') ? name : `${name}.~`));
  return Number((first ?? '') > (second ?? '')) - Number((first ?? '') < (second ?? ''));
}

/** Every path of a data set that is data or wrongly there, in name order. */
async function listPaths(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => !notData.has(name) && !name.startsWith('.'));
  const paths = await Promise.all(
    names
      .sort(fileFirst)
      .map((name) => (tableFolders.has(name) || name === RELEASES ? listInner(folder, name) : [name])),
  );
  return paths.flat();
}

/** A file on disk as a file of a data set. In: its table, its name for the reader, where it lies. */
export function openFile(table: TableName, { path, place }: { path: string; place: string }): DataFile {
  return { path, table, read: () => createReadStream(place, { highWaterMark: PIECE }) };
}

async function readRelease(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, RELEASE_FILE), 'utf8');
  } catch {
    return null;
  }
}

function openPath(folder: string, path: string): readonly DataFile[] {
  const table = tableAt(path);
  return table === null ? [] : [openFile(table, { path, place: join(folder, path) })];
}

async function listFolder(folder: string): Promise<readonly Found[] | null> {
  try {
    return await Promise.all((await listPaths(folder)).map((path) => judgeEntry(folder, path)));
  } catch {
    return null;
  }
}

/** The files of a data set folder and what is wrong with the folder itself; a missing folder is such a problem. */
export async function openFolder(folder: string): Promise<DataSetFiles> {
  const found = await listFolder(folder);
  if (!found) return { files: [], release: null, problems: [fileProblem(folder, 'folder_missing')] };
  const sound = found.filter(({ problem }) => problem === null).map(({ path }) => path);
  const problems = found.flatMap(({ problem }) => problem ?? []);
  const hasRelease = sound.includes(RELEASE_FILE);
  if (!found.some(({ path }) => path === RELEASE_FILE))
    problems.push(fileProblem(RELEASE_FILE, 'file_missing'));
  return {
    files: inTableOrder(sound.flatMap((path) => openPath(folder, path))),
    release: hasRelease ? await readRelease(folder) : null,
    problems,
  };
}

/**
 * Checks the data set in a folder. In: the folder; how many problems to keep; a callback for long files.
 * Out: the report. Throws nothing for what is wrong with the folder or its files.
 */
export async function checkDataSet(folder: string, options: CheckOptions = {}): Promise<Report> {
  return checkFiles(await openFolder(folder), options);
}
