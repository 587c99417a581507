import { beforeAll, describe, expect, test } from 'vitest';
import { toRefusal } from '../../src/browser/engine/refusals.ts';
import { Refusal } from '../../src/browser/engine/types.ts';
import { lockedEngine } from './locked.ts';

let ask: (sql: string) => unknown;

beforeAll(async () => {
  ask = await lockedEngine();
});

function refusalOf(sql: string): Refusal {
  try {
    ask(sql);
  } catch (error) {
    return toRefusal(error, sql);
  }
  throw new Error(`not refused: ${sql}`);
}

describe('what the engine itself says', () => {
  test.each([
    ['SELECT * FROM nope', 'unknown_table', 14],
    ['SELECT 1,\n  nope FROM t', 'unknown_column', 12],
    ['SELECT nope(1)', 'unknown_function', 7],
    ["SELECT * FROM read_csv('https://elsewhere.example/x.csv')", 'outside_access', 14],
    ["FROM 'https://elsewhere.example/x.csv'", 'outside_access', null],
    ["SELECT * FROM glob('*')", 'outside_access', 14],
    ['SET threads = 2', 'settings_locked', null],
    ['SELECT current_date', 'needs_extension', null],
    [`SELECT json_extract('{}', '$.a')`, 'needs_extension', null],
    ["SELECT * FROM read_parquet('a.parquet')", 'needs_extension', null],
    ["SELECT CAST('a' AS INTEGER)", 'other', 7],
  ])('%s', (sql, code, position) => {
    const { code: found, position: place } = refusalOf(sql);
    expect([found, place]).toEqual([code, position]);
  });

  test('a syntax error has its place, and words instead of JSON', () => {
    const refusal = refusalOf('SELECT FROM');
    expect(refusal.code).toBe('syntax');
    expect(refusal.detail).not.toContain('{');
  });

  test('a refusal stays the one it is', () => {
    const own = new Refusal('cancelled');
    expect(toRefusal(own, '')).toBe(own);
  });

  test('a host that cannot be reached is told from a mistake in the question', () => {
    expect(toRefusal(new Error('IO Error: HTTP GET error on …: 404'), 'SELECT 1').code).toBe('unreachable');
  });
});
