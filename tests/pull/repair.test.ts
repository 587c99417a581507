import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inspectFiles, repairFiles } from '../../scripts/pull-check/repair.ts';
import type { GivenFile, Inspection } from '../../src/model/import/types.ts';
import { openFolder } from '../../src/warehouse/check-folder.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-repair-'));
  await cp(join('tests', 'datasets', '_valid'), join(folder, 'data'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const inspection = (changes: Partial<Inspection>): Inspection => ({
  name: '',
  kind: 'csv',
  form: 'case_files',
  refusal: null,
  grids: [],
  questions: [],
  repairs: [],
  problems: [],
  errors: 0,
  warnings: 0,
  truncated: false,
  rows: 1,
  files: [],
  ok: false,
  ...changes,
});

const repairs = [{ code: 'bom', count: 3, places: [] }];
const question = {
  id: 'agency',
  code: 'agency',
  details: {},
  places: [],
  choices: [],
  likely: null,
} as const;

/** A conversion that does with each file what its name says. */
async function inspect({ name }: GivenFile): Promise<Inspection> {
  const files = [{ path: name, table: 'case_files' as const, text: `mended ${name}\n` }];
  if (name.includes('asked'))
    return inspection({ repairs, files, questions: [{ ...question, input: 'agency', answer: null }] });
  if (name.includes('refused')) return inspection({ refusal: { code: 'personal_data', details: {} } });
  return inspection(name.includes('sound') ? { files, ok: true } : { repairs, files, ok: true });
}

async function repair(names: readonly string[]) {
  const published = await openFolder(join(folder, 'data'));
  const into = join(folder, 'repaired');
  const found = await repairFiles(
    await inspectFiles({
      folder: join(folder, 'data'),
      files: names,
      before: published,
      after: published,
      inspect,
    }),
    into,
  );
  const written = await readdir(into, { recursive: true }).catch(() => []);
  return { found, written: written.filter((name) => /\.\w+$/.test(name)), into };
}

it('writes the files that needed it, and names the others', async () => {
  const names = [
    'case-files/a.csv',
    'case-files/sound.csv',
    'case-files/asked.xlsx',
    'case-files/refused.csv',
  ];
  for (const name of names) await writeFile(join(folder, 'data', name), 'x\n');
  const { found, written, into } = await repair(names);
  expect(found).toEqual({
    files: [{ path: 'case-files/a.csv', places: 3 }],
    asked: ['case-files/asked.xlsx'],
    refused: ['case-files/refused.csv'],
  });
  expect(written).toEqual(['case-files/a.csv']);
  expect(await readFile(join(into, 'case-files/a.csv'), 'utf8')).toBe('mended case-files/a.csv\n');
});

it('opens no link, no frozen file, no sample, nothing that is gone', async () => {
  await symlink('/etc/passwd', join(folder, 'data', 'case-files', 'link.csv'));
  const { found } = await repair([
    'case-files/link.csv',
    'releases/a.csv',
    'sample/notes.csv',
    'gone.csv',
    'README.md',
  ]);
  expect(found).toEqual({ files: [], asked: [], refused: [] });
});
