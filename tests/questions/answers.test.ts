import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answered } from '../../src/model/questions/question.ts';
import { questionsFor } from '../../src/model/questions.ts';
import { quote } from '../../src/model/sql/quote.ts';
import { definitions, shippedViews } from '../../src/model/sql.ts';
import { askQuestion } from '../../src/warehouse/answers.ts';
import { shippedTables } from '../../src/warehouse/build.ts';
import { openDatabase, query, run } from '../../src/warehouse/database.ts';
import { type BrowserEngine, openLockedEngine } from './browser-engine.ts';
import { openWarehouse, sets, type Warehouse } from './data-sets.ts';

/** The same rows in another physical order, on several threads that need not keep any order. */
async function openShuffled(path: string, seed: number): Promise<DuckDBConnection> {
  const connection = await openDatabase(':memory:', { threads: '4', preserve_insertion_order: 'false' });
  await run(connection, `ATTACH ${quote(path)} AS shipped (READ_ONLY)`);
  for (const table of shippedTables) {
    await run(
      connection,
      `CREATE TABLE ${table} AS SELECT t.* FROM shipped.${table} t ORDER BY hash(t, ${seed}), t`,
    );
  }
  for (const { name, sql } of definitions) {
    if ((shippedViews as readonly string[]).includes(name))
      await run(connection, `CREATE VIEW ${name} AS ${sql}`);
  }
  await run(connection, 'DETACH shipped');
  return connection;
}

const plainTypes = ['VARCHAR', 'BIGINT', 'DOUBLE', 'DATE', 'BOOLEAN'];
const numbers = ['aim', 'amount', 'count', 'points', 'rate'];

describe.each(sets)('the ready questions on the %s data', (set) => {
  const asked = questionsFor(set);
  const answers = new Map<string, Answered>();
  const shuffled: DuckDBConnection[] = [];
  let warehouse: Warehouse;
  let browser: BrowserEngine;

  beforeAll(async () => {
    warehouse = await openWarehouse(set);
    for (const question of asked) answers.set(question.id, await askQuestion(warehouse.connection, question));
    for (const seed of [1, 2]) shuffled.push(await openShuffled(warehouse.path, seed));
    browser = await openLockedEngine(warehouse.path);
  });

  afterAll(async () => {
    browser.close();
    for (const connection of shuffled) connection.closeSync();
    await warehouse.close();
  });

  test.each(asked)('$id has an answer, not longer than it says', ({ id, limit }) => {
    const rows = answers.get(id)?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(limit);
  });

  test.each(asked)('$id answers in the columns it declares, each with a plain type', async (question) => {
    const described = await query(warehouse.connection, `DESCRIBE ${question.sql}`);
    expect(described.map((row) => row['column_name'])).toEqual(question.columns.map(({ name }) => name));
    for (const [index, { name, kind }] of question.columns.entries()) {
      const type = String(described[index]?.['column_type']);
      expect(plainTypes, name).toContain(type);
      expect(numbers.includes(kind), name).toBe(['BIGINT', 'DOUBLE'].includes(type));
      expect(kind === 'date', name).toBe(type === 'DATE');
      expect(kind === 'flag', name).toBe(type === 'BOOLEAN');
    }
  });

  test.each(asked)('$id answers the same rows in the same order however the tables lie', async (question) => {
    for (const connection of shuffled) {
      expect((await askQuestion(connection, question)).rows).toEqual(answers.get(question.id)?.rows);
    }
  });

  test.each(asked)('$id answers the same in the browser’s engine', ({ id, sql, columns }) => {
    const answer = browser.ask(sql);
    expect(answer.columns.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    expect(answer.rows).toEqual(answers.get(id)?.rows);
  });

  test.each(asked)(
    '$id names only bodies, indicators, plans and targets of its data set',
    async (question) => {
      const tables = {
        agency: 'agencies',
        plan: 'plans',
        target: 'targets',
        indicator: 'indicators',
      } as const;
      for (const [index, { kind, name }] of question.columns.entries()) {
        if (kind !== 'agency' && kind !== 'plan' && kind !== 'target' && kind !== 'indicator') continue;
        const key = `${kind}_id`;
        const rows = await query(warehouse.connection, `SELECT ${key} AS id FROM ${tables[kind]}`);
        const known = new Set(rows.map(({ id }) => id));
        const cells = answers.get(question.id)?.rows.map((row) => row[index]) ?? [];
        const found = new Set(cells.flatMap((cell) => (typeof cell === 'string' ? cell.split('|') : [])));
        const unknown = [...found].filter((id) => !known.has(id));
        expect(unknown, name).toEqual([]);
      }
    },
  );
});
