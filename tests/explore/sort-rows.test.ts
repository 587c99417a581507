import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../src/browser/engine/types.ts';
import { type Direction, nextOrder, type Row, sortRows } from '../../src/browser/explore/result/sort-rows.ts';

const sorted = (cells: Row, kind: AnswerKind, direction: Direction = 'ascending') =>
  sortRows(
    cells.map((cell) => [cell]),
    [{ name: 'a', kind }],
    { column: 0, direction },
  ).flat();

describe('rows are sorted', () => {
  it('by number, not by digit, and missing figures last both ways', () => {
    expect(sorted([10, null, 9, 0, -1], 'number')).toEqual([-1, 0, 9, 10, null]);
    expect(sorted([10, null, 9, 0, -1], 'number', 'descending')).toEqual([10, 9, 0, -1, null]);
  });

  it('by numbers too long for a number, exactly', () => {
    const long = [
      '90071992547409931',
      '9007199254740993',
      5,
      '-90071992547409931',
      '9007199254740992',
      'NaN',
    ];
    expect(sorted(long, 'number')).toEqual([
      '-90071992547409931',
      5,
      '9007199254740992',
      '9007199254740993',
      '90071992547409931',
      'NaN',
    ]);
    expect(sorted(['0.12345678901234568', '0.12345678901234567'], 'number')).toEqual([
      '0.12345678901234567',
      '0.12345678901234568',
    ]);
  });

  it('by Vietnamese letters, and by numbers inside a text', () => {
    expect(sorted(['Xã Đak', 'Xã Dun', 'Xã Ân', 'Xã An', null, 'Xã Ea'], 'text')).toEqual([
      'Xã An',
      'Xã Ân',
      'Xã Dun',
      'Xã Đak',
      'Xã Ea',
      null,
    ]);
    expect(sorted(['Cơ quan 10', 'Cơ quan 2'], 'text')).toEqual(['Cơ quan 2', 'Cơ quan 10']);
  });

  it('by day and by truth', () => {
    expect(sorted(['2026-02-01', '2025-12-31'], 'date')).toEqual(['2025-12-31', '2026-02-01']);
    expect(sorted([true, null, false], 'boolean')).toEqual([false, true, null]);
  });

  it('without disturbing equal ones', () => {
    const rows: readonly Row[] = [
      ['b', 1],
      ['a', 1],
      ['c', 0],
    ];
    const columns = [
      { name: 'x', kind: 'text' },
      { name: 'n', kind: 'number' },
    ] as const;
    expect(sortRows(rows, columns, { column: 1, direction: 'ascending' }).map(([x]) => x)).toEqual([
      'c',
      'b',
      'a',
    ]);
  });
});

it('a heading goes from ascending to descending to the answer’s own order', () => {
  const first = nextOrder(null, 2);
  const second = nextOrder(first, 2);
  expect([first, second, nextOrder(second, 2), nextOrder(second, 0)]).toEqual([
    { column: 2, direction: 'ascending' },
    { column: 2, direction: 'descending' },
    null,
    { column: 0, direction: 'ascending' },
  ]);
});
