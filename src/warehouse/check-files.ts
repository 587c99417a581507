import { open } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type CheckOptions, checkFiles } from '../model/check-data-set.ts';
import { tableAt } from '../model/locations.ts';
import type { Finding, Problem } from '../model/problems.ts';
import { type PlacedFile, putInto } from '../model/put-into.ts';
import { fileProblem } from '../model/read-table.ts';
import { pathInDataSet } from '../model/recognise.ts';
import { type Report, renameFiles } from '../model/report.ts';
import { judgeFile, openFile, openFolder } from './check-folder.ts';

/** Longer than the longest header of a table. */
const HEADER_BYTES = 1 << 14;

async function readHeader(place: string): Promise<string> {
  const handle = await open(place);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(HEADER_BYTES) });
    return buffer.toString('utf8', 0, bytesRead).split('\n')[0] ?? '';
  } finally {
    await handle.close();
  }
}

async function recognise(named: string, folder: string): Promise<string | null> {
  const inside = relative(resolve(folder), resolve(named)).replaceAll(sep, '/');
  return tableAt(inside) === null ? pathInDataSet(named, await readHeader(named)) : inside;
}

/** Where a file belongs in the data set, or what is wrong with it. In: the file and the folder of the data set. */
export async function findPlace(named: string, folder: string): Promise<string | Problem> {
  const problem = await judgeFile(named, named);
  if (problem) return problem;
  const replaces = await recognise(named, folder).catch(() => undefined);
  if (replaces === undefined) return fileProblem(named, 'file_unreadable', { reason: 'EACCES' });
  return replaces ?? fileProblem(named, 'table_unknown');
}

async function openGiven(named: string, folder: string): Promise<PlacedFile | Problem> {
  const replaces = await findPlace(named, folder);
  if (typeof replaces !== 'string') return replaces;
  const table = tableAt(replaces);
  if (table === null) return fileProblem(named, 'table_unknown');
  return { replaces, file: openFile(table, { path: named, place: named }) };
}

/**
 * Checks single files with the rest of a data set around them; a file takes the place of the one of its path, or of
 * its table where that is one file. In: the files and the folder of the data set. Out: the report of what is wrong in
 * the files, and of errors elsewhere, which they then caused.
 */
export async function checkGivenFiles(
  named: readonly string[],
  { folder, ...options }: CheckOptions & { readonly folder: string },
): Promise<Report> {
  const given: (PlacedFile | Problem)[] = [];
  for (const name of named) given.push(await openGiven(name, folder));
  const names = new Set(named);
  const concerns = ({ file, severity }: Finding): boolean => names.has(file) || severity === 'error';
  const files = given.filter((one) => 'replaces' in one);
  const problems = given.filter((one) => 'code' in one);
  const report = await checkFiles(putInto(await openFolder(folder), { files, problems }), {
    ...options,
    concerns,
  });
  return renameFiles(report, (file) => (names.has(file) || file === folder ? file : join(folder, file)));
}
