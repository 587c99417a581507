import { describe, expect, test, vi } from 'vitest';
import { cellAfter } from '../../src/browser/check/grid-keys.ts';
import { createRows } from '../../src/browser/check/grid-rows.ts';
import { lettersOf, placeWords } from '../../src/browser/check/words.ts';
import { rowAt, spotOf } from '../../src/browser/check/worker/places.ts';
import { t } from '../../src/i18n/translate.ts';

const extent = { rows: 1000, columns: 10, page: 12 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });

describe('the keys of a grid', () => {
  test.each([
    ['ArrowDown', false, { row: 6, column: 3 }],
    ['ArrowLeft', false, { row: 5, column: 2 }],
    ['PageDown', false, { row: 17, column: 3 }],
    ['PageUp', false, { row: 0, column: 3 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 9 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 999, column: 9 }],
    ['ArrowDown', true, { row: 999, column: 3 }],
    ['Tab', false, null],
    ['a', false, null],
  ])('%s, with Ctrl %s', (key, isFar, cell) => {
    expect(cellAfter({ row: 5, column: 3 }, press(key, isFar), extent)).toEqual(cell);
  });

  test('stay inside', () => {
    expect(cellAfter({ row: 0, column: 0 }, press('ArrowUp'), extent)).toEqual({ row: 0, column: 0 });
    expect(cellAfter({ row: 999, column: 9 }, press('ArrowRight'), extent)).toEqual({ row: 999, column: 9 });
    expect(cellAfter({ row: 0, column: 0 }, press('ArrowUp'), { ...extent, rows: 0 })).toBeNull();
  });
});

test('columns are named as in programs for tables, places in words', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  const page = { say: t('vi') };
  const sheets = [{ name: 'Q1', rows: 1, widths: [] }];
  const spot = { sheet: 'Q1', line: 12, column: 3, row: 11 };
  expect(placeWords(spot, sheets, page)).toBe('dòng 12, cột C');
  expect(placeWords({ ...spot, column: 0 }, [...sheets, ...sheets], page)).toBe('dòng 12, trang “Q1”');
  expect(placeWords({ ...spot, line: 0 }, sheets, page)).toBe('cả tệp');
});

describe('the row of a line', () => {
  const lines = [1, 2, 5, 6];
  const grid = {
    sheet: '',
    rows: lines.map(() => []),
    lineOf: (index: number) => lines[index] ?? 0,
    merges: [],
  };

  test('is the last that begins there or before: a cell may run over several lines', () => {
    expect([1, 2, 3, 4, 5, 6, 9].map((line) => rowAt(grid, line))).toEqual([0, 1, 1, 1, 2, 3, 3]);
    expect([rowAt(grid, 0), rowAt({ ...grid, rows: [] }, 1)]).toEqual([-1, -1]);
  });

  test('is looked for on its own sheet', () => {
    const other = { ...grid, sheet: 'b', lineOf: (index: number) => index + 1 };
    expect(spotOf({ sheet: 'b', line: 3, column: 1 }, [grid, other]).row).toBe(2);
    expect(spotOf({ sheet: 'c', line: 3, column: 1 }, [grid, other]).row).toBe(-1);
  });
});

test('rows are asked for in pieces, each once, and come when they are there', async () => {
  const asked: (readonly [number, number])[] = [];
  const come = vi.fn();
  const rows = createRows(async (from, to) => {
    asked.push([from, to]);
    return Array.from({ length: to - from }, (_, at) => ({
      index: from + at,
      line: from + at + 1,
      cells: [],
      marks: [],
    }));
  }, come);
  expect([rows.at(5), rows.at(6), rows.at(150)]).toEqual([null, null, null]);
  await vi.waitFor(() => expect(come).toHaveBeenCalledTimes(2));
  expect([rows.at(5)?.line, rows.at(150)?.line]).toEqual([6, 151]);
  expect(asked).toEqual([
    [0, 100],
    [100, 200],
  ]);
});
