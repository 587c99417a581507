import { beforeAll, describe, expect, test } from 'vitest';
import { columnsOf, rowsOf } from '../../src/browser/engine/answer.ts';
import { lockedEngine } from './locked.ts';

let ask: Awaited<ReturnType<typeof lockedEngine>>;

beforeAll(async () => {
  ask = await lockedEngine();
});

function answer(sql: string) {
  return ask(sql).batches.flatMap((batch) => [...rowsOf(batch)]);
}

const cell = (expression: string): unknown => answer(`SELECT ${expression} AS x`)[0]?.[0];

describe('a cell', () => {
  test.each([
    ['12.34', 12.34],
    ['-0.05', -0.05],
    ['1200.00', 1200],
    ['0.1 + 0.2', 0.3],
    ['CAST(0.1 AS DECIMAL(38, 20))', 0.1],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['CAST(-5 AS HUGEINT)', -5],
    ['170141183460469231731687303715884105727', '170141183460469231731687303715884105727'],
    ['CAST(12345678901234567.89 AS DECIMAL(38, 2))', '12345678901234567.89'],
    ["CAST('nan' AS DOUBLE)", 'NaN'],
    ['true', true],
    ['NULL', null],
    ["DATE '2025-01-31'", '2025-01-31'],
    ["DATE '1900-01-01'", '1900-01-01'],
    ["DATE '10000-01-01'", '10000-01-01'],
    ["DATE '0044-03-15 (BC)'", '0044-03-15 (BC)'],
    ["CAST('infinity' AS DATE)", 'infinity'],
    ["TIMESTAMP '2025-01-01 10:00:00'", '2025-01-01 10:00:00'],
    ["TIMESTAMP '2025-01-01 10:00:00.123456'", '2025-01-01 10:00:00.123456'],
    ["TIMESTAMP_NS '2025-01-01 10:00:00.123456789'", '2025-01-01 10:00:00.123456789'],
    ["TIMESTAMP_S '2025-01-01 10:00:00'", '2025-01-01 10:00:00'],
    ["TIMESTAMP_MS '2025-01-01 10:00:00.5'", '2025-01-01 10:00:00.5'],
    ["TIMESTAMPTZ '2025-01-01 10:00:00.25+00'", '2025-01-01 10:00:00.25+00'],
    ["CAST('-infinity' AS TIMESTAMP)", '-infinity'],
    ['CAST(NULL AS TIMESTAMP)', null],
    ["[TIMESTAMP '2025-01-01 10:00:00.123456']", '["2025-01-01 10:00:00.123456"]'],
    ["TIMESTAMP '1969-12-31 23:59:59.999'", '1969-12-31 23:59:59.999'],
    ["TIME '10:00:01'", '10:00:01'],
    ["TIME '23:59:59.000001'", '23:59:59.000001'],
    ["TIME '24:00:00'", '24:00:00'],
    ['[1, NULL, 9007199254740993]', '[1,null,"9007199254740993"]'],
    ["{'a': 1.5, 'b': [DATE '2025-01-31']}", '{"a":1.5,"b":["2025-01-31"]}'],
    ["MAP {'a': 9007199254740993}", '{"a":"9007199254740993"}'],
    ["MAP {1: DATE '2025-01-31'}", '{"1":"2025-01-31"}'],
    ['CAST(0.1 AS FLOAT)', 0.1],
    ['CAST(16777217 AS FLOAT)', 16777216],
    ["CAST('inf' AS FLOAT)", 'Infinity'],
    ["CAST('a' AS BLOB)", '\\x61'],
    ["'Đà Nẵng'", 'Đà Nẵng'],
  ])('%s is %j', (expression, expected) => {
    expect(cell(expression)).toEqual(expected);
  });

  test.each([
    "CAST('a' AS ENUM ('a', 'b'))",
    'INTERVAL 3 DAYS',
    "[TIMESTAMP_NS '2025-01-01 10:00:00.123456789']",
    "[TIMESTAMP '9000-01-01 10:00:00.123456']",
    "DATE '5000000-01-01'",
    "{'__proto__': 5}",
  ])('%s, which would arrive wrong, is refused instead', (expression) => {
    expect(() => cell(expression)).toThrow('unreadable_column');
  });
});

describe('an answer', () => {
  test('says what kind of cells its columns have', () => {
    const table = ask("SELECT 1 AS a, 'x' AS b, DATE '2025-01-31' AS c, true AS d, [1] AS e");
    expect(columnsOf(table.schema).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'a number',
      'b text',
      'c date',
      'd boolean',
      'e text',
    ]);
  });
});
