import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers, GivenFile } from '../../src/model/import/types.ts';
import { type Described, writeBytes } from './describe-bytes.ts';

export const fixtures = join('tests', 'import', 'fixtures');

/** A file someone might send, and what must become of it. */
export interface Fixture {
  readonly name: string;
  readonly given: GivenFile;
  readonly answers: Answers;
  /** Hand-made canonical files by their path; empty where the file is not accepted. */
  readonly expected: ReadonlyMap<string, string>;
  /** Code of the refusal; null where it is not refused. */
  readonly refusal: string | null;
  /** `severity code line:column cell`, in order; empty where nothing is wrong. */
  readonly problems: readonly string[];
  /** Ids of the questions asked, in order. */
  readonly questions: readonly string[];
}

async function readJson<T>(path: string, otherwise: T): Promise<T> {
  try {
    const found: T = JSON.parse(await readFile(path, 'utf8'));
    return found;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise;
    throw new Error(path, { cause: error });
  }
}

async function readExpected(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = names.filter((name) => /\.\w+$/.test(name)).sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}

async function readGiven(folder: string): Promise<GivenFile> {
  const described = await readJson<Described | null>(join(folder, 'given.json'), null);
  if (described) return { name: described.name, bytes: await writeBytes(described, folder) };
  const [name] = (await readdir(folder)).filter((one) => one.startsWith('input.'));
  if (!name) throw new Error(`no input: ${folder}`);
  return { name, bytes: await readFile(join(folder, name)) };
}

/** Reads one fixture. In: the name of its folder. */
export async function readFixture(name: string): Promise<Fixture> {
  const folder = join(fixtures, name);
  const at = (file: string): string => join(folder, file);
  return {
    name,
    given: await readGiven(folder),
    answers: await readJson<Answers>(at('answers.json'), {}),
    expected: await readExpected(at('expected')),
    refusal: await readJson<string | null>(at('refusal.json'), null),
    problems: await readJson<readonly string[]>(at('problems.json'), []),
    questions: await readJson<readonly string[]>(at('questions.json'), []),
  };
}

export async function fixtureNames(): Promise<readonly string[]> {
  return (await readdir(fixtures)).sort();
}
