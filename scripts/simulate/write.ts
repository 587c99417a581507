import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { columnNames, type TableName } from '../../src/model/tables.ts';
import { type Cells, csv, csvLine } from '../sample/csv.ts';
import { caseFileLines, lastDay, type Size } from './lines.ts';
import {
  simulatedAddresses,
  simulatedAgencies,
  simulatedPlans,
  simulatedSources,
  simulatedTargets,
} from './registers.ts';

const LINES_PER_FILE = 200_000;
const LINES_PER_PIECE = 1000;

/** Lines joined into large pieces under their header, so that a stream has few of them. */
function* pieces(header: string, lines: Iterable<string>): Generator<string> {
  let piece = [header];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < LINES_PER_PIECE) continue;
    yield `${piece.join('\n')}\n`;
    piece = [];
  }
  if (piece.length > 0) yield `${piece.join('\n')}\n`;
}

async function writeLines(path: string, table: TableName, lines: Iterable<string>): Promise<void> {
  await pipeline(
    Readable.from(pieces(columnNames(table).join(','), lines)),
    createWriteStream(path, { encoding: 'utf8' }),
  );
}

/** The next lines of a sequence, at most so many; ends the sequence for no one. */
function* take<T>(lines: Iterator<T>, most: number): Generator<T> {
  for (let taken = 0; taken < most; taken += 1) {
    const next = lines.next();
    if (next.done) return;
    yield next.value;
  }
}

async function writeCaseFiles(folder: string, size: Size): Promise<void> {
  const total = size.agencies * size.months * (size.fields + 1);
  const lines = caseFileLines(size);
  for (let written = 0; written < total; written += LINES_PER_FILE) {
    const name = `mo-phong-${String(written / LINES_PER_FILE + 1).padStart(3, '0')}.csv`;
    await writeLines(join(folder, name), 'case_files', take(lines, LINES_PER_FILE));
  }
}

function* toLines(table: TableName, rows: Iterable<Cells>): Generator<string> {
  const columns = columnNames(table);
  for (const row of rows) yield csvLine(columns, row);
}

const ownNames: ReadonlySet<string> = new Set([
  'release.json',
  'agencies.csv',
  'sources.csv',
  'plans.csv',
  'targets.csv',
  'target-agencies.csv',
  'case-files',
  'notes.csv',
  'statements.csv',
  'corrections.csv',
]);

/** Empties a folder that an earlier run wrote; throws where it holds anything else, which is not ours to delete. */
async function clear(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const others = names.filter((name) => !ownNames.has(name));
  if (others.length > 0)
    throw new Error(`${folder} holds files that were not written here: ${others.join(', ')}`);
  await rm(folder, { recursive: true, force: true });
}

/**
 * Writes a valid data set of bodies that do not exist, the same in every run; the folder is replaced.
 * In: how many bodies, months and fields; the folder. Memory does not grow with the number of rows.
 */
export async function writeSimulation(folder: string, size: Size): Promise<void> {
  const targets = await simulatedTargets(join('data', 'targets.csv'));
  await clear(folder);
  await mkdir(join(folder, 'case-files'), { recursive: true });
  await writeFile(join(folder, 'release.json'), `${JSON.stringify({ as_of: lastDay(size.months) })}\n`);
  const tables = {
    'agencies.csv': csv('agencies', simulatedAgencies(size.agencies)),
    'sources.csv': csv('sources', simulatedSources),
    'plans.csv': csv('plans', simulatedPlans),
    'targets.csv': csv('targets', targets),
    'notes.csv': csv('notes', []),
    'statements.csv': csv('statements', []),
    'corrections.csv': csv('corrections', []),
  };
  for (const [name, text] of Object.entries(tables)) await writeFile(join(folder, name), text);
  const addresses = toLines('target_agencies', simulatedAddresses(size.agencies, targets));
  await writeLines(join(folder, 'target-agencies.csv'), 'target_agencies', addresses);
  await writeCaseFiles(join(folder, 'case-files'), size);
}
