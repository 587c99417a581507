import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWarehouse } from '../../src/warehouse/build.ts';
import { openDatabase, query } from '../../src/warehouse/database.ts';

let folder = '';
const files: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-'));
  for (const name of ['first', 'second']) {
    const file = join(folder, `${name}.duckdb`);
    await buildWarehouse('data', file, { sample: false });
    files.push(file);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('two builds of the same data weigh the same: pages print it', async () => {
  const [first, second] = await Promise.all(files.map(async (file) => (await stat(file)).size));
  expect(first).toBeGreaterThan(1_000_000);
  expect(second).toBe(first);
});

test('no text is stored by a sample that is drawn at random', async () => {
  const connection = await openDatabase(files[0]);
  const tables = await query(connection, "FROM duckdb_tables() SELECT table_name WHERE schema_name = 'main'");
  const ways = new Set<unknown>();
  for (const { table_name: table } of tables) {
    const stored = await query(
      connection,
      `SELECT DISTINCT compression FROM pragma_storage_info('${table}')`,
    );
    for (const { compression } of stored) ways.add(compression);
  }
  connection.closeSync();
  expect(ways).toContain('Dictionary');
  expect([...ways].filter((way) => /FSST/i.test(String(way)))).toEqual([]);
});
