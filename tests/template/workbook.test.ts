import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../src/model/workbook.ts';

test('counts become numbers; ids, printed figures and formulas stay text', () => {
  const rows = [
    ['agency_id', 'n', 'printed'],
    ['007', '12516', '8.0'],
    ['=1+1', '', '12.516'],
    ['a', '12.516', '-1'],
  ];
  const book = read(writeWorkbook([{ name: 'a/b:c', rows, counts: new Set([1]) }]), { cellFormula: true });
  expect(book.SheetNames).toEqual(['a-b-c']);
  const sheet = book.Sheets['a-b-c'] ?? {};
  const shown = ['A2', 'B2', 'C2', 'A3', 'B3', 'C3', 'B4'].map((at) => {
    const { t, v, f } = sheet[at] ?? {};
    return [at, t, v, f];
  });
  expect(shown).toEqual([
    ['A2', 's', '007', undefined],
    ['B2', 'n', 12516, undefined],
    ['C2', 's', '8.0', undefined],
    ['A3', 's', '=1+1', undefined],
    ['B3', undefined, undefined, undefined],
    ['C3', 's', '12.516', undefined],
    ['B4', 's', '12.516', undefined],
  ]);
});
