import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnswering } from '../../src/browser/check/worker/answers.ts';
import type { Inspect } from '../../src/browser/check/worker/desk.ts';
import { tableAt } from '../../src/model/locations.ts';
import type { PublishedIndex } from '../../src/model/published-files.ts';
import { inspectDouble } from './double.ts';

const folder = 'data/sample';
const paths = [
  'agencies.csv',
  'sources.csv',
  'plans.csv',
  'targets.csv',
  'target-agencies.csv',
  'case-files/mau-a.csv',
  'case-files/mau-b.csv',
];

export const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** An index of some files of the sample. In: how many bytes each is said to have. */
function indexOf(bytes: number): PublishedIndex {
  const agencies: Readonly<Record<string, readonly string[]>> = {
    'case-files/mau-a.csv': ['mau-a'],
    'case-files/mau-b.csv': ['mau-b'],
  };
  const files = paths.map((path) => ({
    path,
    table: tableAt(path) ?? 'agencies',
    bytes,
    sha256: 'abc',
    ...(agencies[path] && { agencies: agencies[path] }),
  }));
  return { as_of: '2024-12-31', release: textOf('release.json'), files };
}

/** The worker's answers on the sample data, opened. Out: they, and every address that was fetched. */
export async function openDesk({ bytes = 1, inspect = inspectDouble as Inspect } = {}) {
  const fetched: string[] = [];
  const answering = createAnswering({
    inspect,
    words: {
      repair: ({ code }) => code,
      question: ({ code }) => ({ title: code, help: '' }),
      choice: (_, { value }) => value,
      refusal: ({ code }) => code,
    },
    fetchBytes: async (address) => {
      fetched.push(address);
      const path = address.slice('https://x.example/data/checks/'.length).replace(/\?.*/, '');
      const text = path === 'index.json' ? JSON.stringify(indexOf(bytes)) : textOf(path);
      return new TextEncoder().encode(text);
    },
  });
  const opened = await answering.open({
    index: 'https://x.example/data/checks/index.json',
    lang: 'vi',
    prefix: 'mau-',
  });
  return { answering, opened, fetched };
}

/** A file as a page hands it over. */
export const given = (id: number, name: string, text: string) => ({ id, name, blob: new Blob([text]) });
