import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { materialised, shippedViews } from '../../src/model/sql.ts';
import { tableNames } from '../../src/model/tables.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { openInBrowserEngine } from './wasm.ts';

describe.each([
  { folder: 'data', sample: false },
  { folder: 'data/sample', sample: true },
])('the definitions shipped with $folder', ({ folder, sample }) => {
  let engine: Awaited<ReturnType<typeof openInBrowserEngine>>;

  beforeAll(async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'dung-hen-')), 'scorecard.duckdb');
    await buildWarehouse(folder, path, { sample });
    engine = await openInBrowserEngine(path);
    for (const table of ['release', 'indicators', ...tableNames]) {
      engine.rows(`CREATE TABLE ${table} AS FROM s.${table}`);
    }
    for (const { name, sql } of engine.rows('SELECT name, sql FROM s.definitions ORDER BY position')) {
      engine.rows(`CREATE TABLE ${name} AS ${sql}`);
    }
  });

  afterAll(() => engine.close());

  test.each(shippedViews)('answer as the view %s of the attached file', (view) => {
    const [counts] = engine.rows(
      `SELECT (SELECT count(*) FROM s.${view}) AS view, (SELECT count(*) FROM ${view}) AS here`,
    );
    expect(counts?.['view']).toBe(counts?.['here']);
  });

  test.each(materialised)('give the same %s in the browser’s engine, on every row', (table) => {
    const [counts] = engine.rows(`SELECT
      (SELECT count(*) FROM ${table}) AS here,
      (SELECT count(*) FROM s.${table}) AS shipped,
      (SELECT count(*) FROM (FROM ${table} EXCEPT FROM s.${table})) AS only_here,
      (SELECT count(*) FROM (FROM s.${table} EXCEPT FROM ${table})) AS only_shipped`);
    expect(counts?.['here']).toBeGreaterThan(0);
    expect(counts).toEqual({
      here: counts?.['shipped'],
      shipped: counts?.['here'],
      only_here: 0,
      only_shipped: 0,
    });
  });
});
