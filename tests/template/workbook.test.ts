import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../src/model/workbook.ts';

test('counts become numbers; ids, printed figures and formulas stay text', () => {
  const rows = [
    ['agency_id', 'n', 'printed'],
    ['007', '12516', '8.0'],
    ['2024', '0', '12'],
    ['=1+1', '', '12.516'],
    ['a', '12.516', '-1'],
  ];
  const book = read(writeWorkbook([{ name: 'a/b:c', rows, counts: new Set([1]) }]), { cellFormula: true });
  expect(book.SheetNames).toEqual(['a-b-c']);
  const sheet = book.Sheets['a-b-c'] ?? {};
  const shown = Object.entries(sheet)
    .filter(([at]) => /^[A-C][2-5]$/.test(at))
    .map(([at, { t, v, f }]) => [at, t, v, f]);
  expect(shown).toEqual([
    ['A2', 's', '007', undefined],
    ['B2', 'n', 12516, undefined],
    ['C2', 's', '8.0', undefined],
    ['A3', 's', '2024', undefined],
    ['B3', 'n', 0, undefined],
    ['C3', 's', '12', undefined],
    ['A4', 's', '=1+1', undefined],
    ['C4', 's', '12.516', undefined],
    ['A5', 's', 'a', undefined],
    ['B5', 's', '12.516', undefined],
    ['C5', 's', '-1', undefined],
  ]);
});
