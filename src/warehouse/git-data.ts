import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Lists of files are short; a country's worth of offices fits many times. */
const LIST_BYTES = 64 * 1024 * 1024;

/** Why the data of a commit cannot be taken. */
export class GitDataError extends Error {
  override readonly name = 'GitDataError';
}

interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

const plainModes: ReadonlySet<string> = new Set(['100644', '100755']);

/** A path that stays inside the folder it is written into. */
const staysInside = (path: string): boolean =>
  !/[\\\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

function readEntry(line: string): Entry {
  const [head = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
  const [mode = '', , id = ''] = head.split(' ');
  return { mode, id, path };
}

function refuseOthers({ mode, path }: Entry, ref: string): void {
  if (mode === '120000')
    throw new GitDataError(`${ref}: ${path}: liên kết, không phải tệp / a link, not a file`);
  if (!plainModes.has(mode) || !staysInside(path))
    throw new GitDataError(`${ref}: ${path}: không phải tệp thường / not a plain file`);
}

async function commitOf(repository: string, ref: string): Promise<string> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const found = await run('git', ['-C', repository, ...words]).catch(() => null);
  if (!found) throw new GitDataError(`Không có bản này trong kho / No such commit: ${ref}`);
  return found.stdout.trim();
}

async function writeBlob(repository: string, id: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const git = spawn('git', ['-C', repository, 'cat-file', 'blob', id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number>((resolve) => {
    git.on('close', (code) => resolve(code ?? 1));
  });
  await pipeline(git.stdout, createWriteStream(place));
  if ((await ended) !== 0) throw new GitDataError(`git cat-file blob ${id}`);
}

/**
 * Writes a folder as a commit has it, without checking anything out. In: a folder inside the repository, the commit by
 * any name git knows, and where to write. Throws a GitDataError where there is no such commit or it holds a link.
 */
export async function writeFolderOf(folder: string, ref: string, into: string): Promise<void> {
  const commit = await commitOf(folder, ref);
  const { stdout } = await run('git', ['-C', folder, 'ls-tree', '-r', '-z', commit], {
    maxBuffer: LIST_BYTES,
  });
  const entries = stdout.split('\0').filter(Boolean).map(readEntry);
  for (const entry of entries) refuseOthers(entry, ref);
  await mkdir(into, { recursive: true });
  for (const { id, path } of entries) await writeBlob(folder, id, join(into, path));
}

/** Files that a change touches. */
export interface Changes {
  /** Added or changed, by their path inside the folder. */
  readonly inside: readonly string[];
  /** Anything touched elsewhere in the repository, by its path there. */
  readonly outside: readonly string[];
}

/** What differs between a commit and the files as they lie. In: a folder inside the repository, the commit. */
export async function changesSince(folder: string, ref: string): Promise<Changes> {
  const commit = await commitOf(folder, ref);
  const git = (...words: string[]) => run('git', ['-C', folder, ...words], { maxBuffer: LIST_BYTES });
  const prefix = (await git('rev-parse', '--show-prefix')).stdout.trimEnd();
  const { stdout } = await git('diff', '--name-status', '--no-renames', '-z', commit);
  const words = stdout.split('\0').filter(Boolean);
  const touched = words.flatMap((path, at) => {
    const status = words[at - 1] ?? '';
    return at % 2 === 1 ? [{ status, path }] : [];
  });
  const isInside = ({ path }: { path: string }): boolean => path.startsWith(prefix);
  return {
    inside: touched
      .filter((one) => isInside(one) && one.status !== 'D')
      .map(({ path }) => path.slice(prefix.length)),
    outside: touched.filter((one) => !isInside(one)).map(({ path }) => path),
  };
}
