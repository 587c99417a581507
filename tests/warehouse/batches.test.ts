import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSimulation } from '../../scripts/simulate/write.ts';
import { quote } from '../../src/model/sql/quote.ts';
import { batchesOf } from '../../src/warehouse/batches.ts';
import { buildWarehouse, shippedTables } from '../../src/warehouse/build.ts';
import { openDatabase, query, run } from '../../src/warehouse/database.ts';
import { loadTables } from '../../src/warehouse/load.ts';

let folder = '';
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-'));
  await writeSimulation(join(folder, 'data'), { agencies: 7, months: 14, fields: 3 });
  const build = (name: string, batchRows: number) =>
    buildWarehouse(join(folder, 'data'), join(folder, `${name}.duckdb`), { sample: false, batchRows });
  await build('whole', 1_000_000);
  await build('parts', 100);
  connection = await openDatabase();
  for (const name of ['whole', 'parts'])
    await run(connection, `ATTACH ${quote(join(folder, `${name}.duckdb`))} AS ${name} (READ_ONLY)`);
});

afterAll(async () => {
  connection.closeSync();
  await rm(folder, { recursive: true, force: true });
});

describe('a warehouse built office by office', () => {
  test('splits the offices in order, each into one batch', async () => {
    const loaded = await openDatabase();
    await loadTables(loaded, join(folder, 'data'), { sample: false });
    const batches = await batchesOf(loaded, 100);
    const ids = batches.flatMap(({ first, last }) => [first, last]);
    expect(batches.length).toBeGreaterThan(3);
    expect(ids).toEqual([...ids].sort());
    expect(await batchesOf(loaded)).toHaveLength(1);
    loaded.closeSync();
  });

  test.each(shippedTables)('holds the same rows in %s as one built at once', async (table) => {
    const [counts] = await query(
      connection,
      `SELECT (SELECT count(*) FROM whole.${table}) AS whole, (SELECT count(*) FROM parts.${table}) AS parts,
        (SELECT count(*) FROM (FROM whole.${table} EXCEPT ALL FROM parts.${table})) AS lost`,
    );
    expect(counts).toEqual({ whole: counts?.['whole'], parts: counts?.['whole'], lost: 0 });
  });

  test('has figures of every office, and rows of single fields', async () => {
    const [found] = await query(
      connection,
      `SELECT (SELECT count(DISTINCT agency_id) FROM parts.measures) AS offices,
        (SELECT count(*) FROM parts.field_rates WHERE value IS NOT NULL) AS rates`,
    );
    expect(found?.['offices']).toBe(7);
    expect(found?.['rates']).toBeGreaterThan(7 * 14 * 3);
  });

  test('keeps the rows that a year was added from', async () => {
    const rows = await query(
      connection,
      `SELECT rows FROM parts.measures WHERE method = 'periods' AND agency_id = 'mo-phong-00001' LIMIT 1`,
    );
    expect(String(rows[0]?.['rows'])).toMatch(
      /^(?:case-files\/mo-phong-001\.csv#\d+\|){11}case-files\/mo-phong-001\.csv#\d+$/,
    );
  });
});
