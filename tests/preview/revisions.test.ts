import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeRevisions } from '../../src/model/preview/revisions.ts';
import { columnNames } from '../../src/model/tables.ts';
import { openFolder } from '../../src/warehouse/check-folder.ts';

const VALID = join('tests', 'datasets', '_valid');
const FILE = 'case-files/so-moi-2024.csv';
const RATES = 'rates/cong-2024.csv';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-revisions-'));
  await cp(VALID, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(folder, file), changed);
}

async function correct(cells: Readonly<Record<string, string>>): Promise<void> {
  const names = columnNames('corrections');
  const row = {
    agency_id: 'tinh-vi-du-so-moi',
    column_name: 'received_online',
    period_start: '2024-01-01',
    period_end: '2024-01-31',
    cumulative: 'false',
    old_value: '140',
    new_value: '141',
    ...cells,
    corrected_on: '2024-08-01',
    reason_vi: 'Ghi sót.',
    source_id: 'bao-cao-2024',
  };
  const line = names.map((name) => new Map(Object.entries(row)).get(name) ?? '').join(',');
  await writeFile(join(folder, 'corrections.csv'), `${names.join(',')}\n${line}\n`);
}

const judge = async () => {
  const found = await judgeRevisions({ before: await openFolder(VALID), after: await openFolder(folder) });
  return found.map(({ file, line, field, cell, code, severity }) => ({
    file,
    line,
    field,
    cell,
    code,
    severity,
  }));
};

const JANUARY = ',220,200,140,50,10,';

describe('a published number', () => {
  it('may stand as it is, in a file of another name or order', async () => {
    await rename(join(folder, FILE), join(folder, 'case-files/doi-ten.csv'));
    expect(await judge()).toEqual([]);
  });

  it('may not change without a reason', async () => {
    await change(FILE, JANUARY, ',220,200,141,49,10,');
    const common = { file: FILE, line: 2, code: 'revision_without_reason', severity: 'error' };
    expect(await judge()).toEqual([
      { ...common, field: 'received_online', cell: '141' },
      { ...common, field: 'received_in_person', cell: '49' },
    ]);
  });

  it('may change with a correction that says these very numbers', async () => {
    await change(FILE, JANUARY, ',220,200,141,50,10,');
    await correct({});
    expect(await judge()).toEqual([]);
    await correct({ old_value: '139' });
    expect(await judge()).toHaveLength(1);
    await correct({ new_value: '142' });
    expect(await judge()).toHaveLength(1);
    await correct({ period_end: '2024-02-29' });
    expect(await judge()).toHaveLength(1);
  });

  it('may not be emptied silently, but an empty cell may be filled', async () => {
    await change(FILE, JANUARY, ',220,200,,50,10,');
    expect((await judge()).map(({ field }) => field)).toEqual(['received_online']);
    await cp(join(VALID, FILE), join(folder, FILE));
    await change(FILE, ',,,,,,in_on_time,', ',1,,,,,in_on_time,');
    expect(await judge()).toEqual([]);
  });

  it('may be preliminary, which warns only', async () => {
    await change(RATES, ',79.16,', ',79.20,');
    expect(await judge()).toEqual([
      {
        file: RATES,
        line: 2,
        field: 'printed_value',
        cell: '79.20',
        code: 'revision_without_reason',
        severity: 'warning',
      },
    ]);
    await cp(join(VALID, RATES), join(folder, RATES));
    await change(RATES, ',79.16,', ',79.160,');
    expect(await judge()).toEqual([]);
  });

  it('may not disappear with its row or its file', async () => {
    await change(FILE, /^.*2024-01-31.*\n/m, '');
    expect(await judge()).toEqual([
      { file: FILE, line: 0, field: '', cell: '', code: 'published_row_removed', severity: 'error' },
    ]);
    await rm(join(folder, FILE));
    expect((await judge()).length).toBeGreaterThan(3);
  });
});
