import { describe, expect, test } from 'vitest';
import { checkStatement } from '../../src/browser/engine/statement.ts';
import { limits, Refusal } from '../../src/browser/engine/types.ts';

function refusalOf(sql: string): readonly [string, number | null] | null {
  try {
    checkStatement(sql);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.code, error.position];
  }
}

describe('one statement that asks', () => {
  test.each([
    'select 1',
    "/* a ; b */ SELECT ';' -- ; drop",
    'FROM measures LIMIT 3;',
    '(SELECT 1) UNION (SELECT 2)',
    'WITH a AS (SELECT 1) FROM a;;',
    'SELECT "a;b" FROM "c""d;"',
    "SELECT 'it''s;'",
    'SELECT $$ ; $$',
    'VALUES (1)',
    'DESCRIBE measures',
    'SUMMARIZE verdicts',
    'SHOW TABLES',
    'EXPLAIN SELECT 1',
    'PIVOT measures ON kind USING count(*)',
    '\uFEFFSELECT 1',
    `SELECT ${'('.repeat(40_000)}1${')'.repeat(40_000)}`,
  ])('%s is let through', (sql) => {
    expect(refusalOf(sql)).toBeNull();
  });
});

describe('anything else', () => {
  test.each([
    ['', 'empty', null],
    ['  -- only a remark', 'empty', null],
    [';', 'empty', null],
    ['SELECT 1; SELECT 2', 'several_statements', 10],
    ["/* SELECT */ COPY t TO 'x'", 'statement_kind', 13],
    ['set x = 1', 'statement_kind', 0],
    ['"SELECT" 1', 'statement_kind', 0],
    ['selects 1', 'statement_kind', 0],
    ['x'.repeat(limits.characters + 1), 'too_long', null],
  ])('%# is refused as it should be', (sql, code, position) => {
    expect(refusalOf(sql)).toEqual([code, position]);
  });
});
