import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quote } from '../../src/model/sql/quote.ts';
import { materialised } from '../../src/model/sql.ts';
import { tableNames } from '../../src/model/tables.ts';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { openDatabase, query, run } from '../../src/warehouse/database.ts';

describe.each([
  { folder: 'data', sample: false },
  { folder: 'data/sample', sample: true },
])('the shipped file of $folder', ({ folder, sample }) => {
  let scratch = '';
  let connection: DuckDBConnection;

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'dung-hen-'));
    const path = join(scratch, 'scorecard.duckdb');
    await buildWarehouse(folder, path, { sample });
    connection = await openDatabase();
    await run(connection, `ATTACH ${quote(path)} AS s (READ_ONLY)`);
    for (const table of ['release', 'indicators', ...tableNames])
      await run(connection, `CREATE TABLE ${table} AS FROM s.${table}`);
    for (const { name, sql } of await query(
      connection,
      'SELECT name, sql FROM s.definitions ORDER BY position',
    ))
      await run(connection, `CREATE TABLE ${name} AS ${sql}`);
  });

  afterAll(async () => {
    connection.closeSync();
    await rm(scratch, { recursive: true, force: true });
  });

  test.each(materialised)('holds the %s that anyone gets who runs its own definitions', async (table) => {
    const [counts] = await query(
      connection,
      `SELECT (SELECT count(*) FROM ${table}) AS here, (SELECT count(*) FROM s.${table}) AS shipped,
        (SELECT count(*) FROM (FROM ${table} EXCEPT ALL FROM s.${table})) AS lost`,
    );
    expect(counts?.['here']).toBeGreaterThan(0);
    expect(counts).toEqual({ here: counts?.['shipped'], shipped: counts?.['shipped'], lost: 0 });
  });
});
