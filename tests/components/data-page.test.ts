import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageOf, datasetLd } from '../../src/components/view/dataset-ld.ts';
import { dictionary } from '../../src/components/view/dictionary.ts';
import { allFiles, downloadsOf } from '../../src/components/view/downloads.ts';
import { machineAddresses } from '../../src/components/view/machine.ts';
import { templateColumns } from '../../src/components/view/template.ts';
import { viewOf } from '../../src/components/view/view.ts';
import type { DataSet } from '../../src/model/data-set.ts';
import { columnNames, columnsOf } from '../../src/model/tables.ts';
import { buildWarehouse, shippedTables } from '../../src/warehouse/build.ts';
import { openDatabase, query } from '../../src/warehouse/database.ts';

let folder = '';
const columnsIn = new Map<string, readonly unknown[]>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dictionary-'));
  const path = join(folder, 'real.duckdb');
  await buildWarehouse('data', path, { sample: false });
  const connection = await openDatabase(path, { access_mode: 'READ_ONLY' });
  for (const table of shippedTables) {
    const rows = await query(connection, `DESCRIBE ${table}`);
    columnsIn.set(
      table,
      rows.map((row) => row['column_name']),
    );
  }
  connection.closeSync();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('dictionary', () => {
  it('describes every column of every shipped table, in its order', () => {
    for (const { name, place, columns } of dictionary(shippedTables, 'vi')) {
      const origin = place ? ['file', 'line'] : [];
      expect([name, [...columns.map((column) => column.name), ...origin]]).toEqual([
        name,
        columnsIn.get(name),
      ]);
    }
  });

  it('has words in both languages for all of them', () => {
    const words = (['vi', 'en'] as const).map((lang) => dictionary(shippedTables, lang));
    for (const table of words.flat()) {
      expect(table.title).not.toBe('');
      expect(table.columns.filter(({ meaning }) => meaning === '')).toEqual([]);
    }
  });

  it('says whether a count adds up', () => {
    const [table] = dictionary(['case_files'], 'vi');
    expect(table?.place).toBe('case-files/*.csv');
    expect(table?.columns.find(({ name }) => name === 'carried_over')?.nature).toBe('stock');
    expect(table?.columns.find(({ name }) => name === 'received_new')?.nature).toBe('flow');
  });

  it('refuses a table that nobody described', () => {
    expect(() => dictionary(['secret'], 'vi')).toThrow('table without words: secret');
  });
});

describe('downloadsOf', () => {
  it('names every file once, with the prefix of the sample', () => {
    const downloads = downloadsOf([{ name: 'case_files', file: 'case-files', rows: 3 }], 'mau-');
    expect(allFiles(downloads).map(({ path }) => path)).toEqual([
      '/data/mau-scorecard.duckdb',
      '/data/mau-datapackage.json',
      '/data/mau-case-files.csv',
      '/data/mau-case-files.parquet',
    ]);
  });
});

const dataSet = (sample: boolean) =>
  ({
    sample,
    asOf: '2026-11-21',
    agencies: new Map([['a', {}]]),
    plans: new Map([['p', {}]]),
    measures: new Map([
      ['a', [{ period_start: '2024-01-01', period_end: '2024-01-31' }]],
      ['b', [{ period_start: '2023-12-15', period_end: '2026-10-10' }]],
    ]),
  }) as unknown as DataSet;

describe('machineAddresses', () => {
  it('gives an example that exists, and no feed or sitemap for the sample', () => {
    expect(machineAddresses(dataSet(false)).map(({ example }) => example)).toEqual([
      '/api/agencies/a.json',
      '/api/plans/p.json',
      '/feed.xml',
      '/sitemap-index.xml',
    ]);
    expect(machineAddresses(dataSet(true))).toHaveLength(2);
  });
});

describe('datasetLd', () => {
  const files = [{ url: 'https://x.vn/data/a.csv', type: 'text/csv' }];
  const place = { url: 'https://x.vn/data/', site: { name: 'X', url: 'https://x.vn/' }, files };

  it.each(['vi', 'en'] as const)('has what search engines ask for (%s)', (lang) => {
    const ld = datasetLd(viewOf(dataSet(false), { lang, sample: false }), place);
    expect(ld.description.length).toBeGreaterThanOrEqual(50);
    expect(ld.description.length).toBeLessThanOrEqual(5000);
    expect(ld).toMatchObject({
      '@type': 'Dataset',
      isAccessibleForFree: true,
      temporalCoverage: '2023-12-15/2026-10-10',
      distribution: [
        { '@type': 'DataDownload', contentUrl: 'https://x.vn/data/a.csv', encodingFormat: 'text/csv' },
      ],
    });
  });

  it('claims no period without figures', () => {
    expect(coverageOf({ measures: new Map() })).toBeNull();
  });
});

describe('templateColumns', () => {
  it('names columns of case-files, every required one among them', () => {
    const names = templateColumns('vi').map(({ name }) => name);
    const required = [...columnsOf('case_files')].filter(([, meta]) => meta.required).map(([name]) => name);
    expect(columnNames('case_files')).toEqual(expect.arrayContaining(names));
    expect(names).toEqual(expect.arrayContaining(required));
  });
});
