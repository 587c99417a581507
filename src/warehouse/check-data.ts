import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublishedFile, PublishedIndex } from '../model/published-files.ts';
import type { DataFile } from '../model/read-table.ts';
import { judgeRelease } from '../model/release.ts';
import { columnNames } from '../model/tables.ts';
import { openFolder } from './check-folder.ts';

/** Where the copies stand, below the downloads of their data set. */
export const CHECKS = 'checks';

const HASH_LENGTH = 16;
const figureTables: readonly string[] = ['case_files', 'rates'];

async function bytesOf({ read }: DataFile): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of read()) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The agencies of a table of figures, in order. In: a checked file, whose ids hold neither commas nor quotes. */
function agenciesIn(text: string, table: DataFile['table']): readonly string[] {
  const place = columnNames(table).indexOf('agency_id');
  const rows = text.split('\n').slice(1);
  return [...new Set(rows.filter(Boolean).map((row) => row.split(',', place + 1)[place] ?? ''))].sort();
}

async function writeCopy(file: DataFile, folder: string): Promise<PublishedFile> {
  const { path, table } = file;
  const bytes = await bytesOf(file);
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), bytes);
  return {
    path,
    table,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH),
    ...(figureTables.includes(table) && { agencies: agenciesIn(bytes.toString('utf8'), table) }),
  };
}

/**
 * Copies a data set for the page that checks files against it: every file as it is, and an index of them.
 * In: the folder of a checked data set, and the folder to write into.
 */
export async function writeCheckData(data: string, folder: string): Promise<void> {
  const { files, release } = await openFolder(data);
  const copies: PublishedFile[] = [];
  for (const file of files) copies.push(await writeCopy(file, folder));
  const index: PublishedIndex = {
    as_of: judgeRelease(release ?? '').asOf,
    release: release ?? '',
    files: copies,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.json'), `${JSON.stringify(index)}\n`);
}
