import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileColumns } from '../../src/model/columns.ts';
import { type ColumnFacts, readCell } from '../../src/model/import/convert/cell-reader.ts';
import type { TableName } from '../../src/model/tables.ts';

const NO_FACTS: ColumnFacts = { order: null, groups: null, missing: null };

function columnOf(table: TableName, name: string) {
  const column = compileColumns(table).find((one) => one.name === name);
  if (!column) throw new Error(name);
  return column;
}

const count = columnOf('case_files', 'received_total');
const rate = columnOf('rates', 'printed_value');
const date = columnOf('case_files', 'reported_on');
const text = columnOf('case_files', 'period_as_printed');
const status = columnOf('case_files', 'status');
const cumulative = columnOf('case_files', 'cumulative');

const asText = (cell: string, column = count, facts: Partial<ColumnFacts> = {}) =>
  readCell(cell, { column, stored: undefined, facts: { ...NO_FACTS, ...facts } });

describe('a count', () => {
  it.each([
    ['12.516', '12516', ['number_thousands']],
    ['12,516', '12516', ['number_thousands']],
    ['1.234.567', '1234567', ['number_thousands']],
    ['12 516', '12516', ['number_thousands']],
    ['12\u00a0516', '12516', ['text_invisible', 'number_thousands']],
    [' 435 ', '435', ['text_spaces']],
    ['４３５', '435', ['digits_fullwidth']],
    ["'435", '435', ['number_apostrophe']],
    ['0', '0', []],
  ])('%j is certainly %s', (cell, after, repairs) => {
    expect(asText(cell)).toEqual({ text: after, repairs });
  });

  it.each([
    '151.10',
    '5.9123',
    '31,300.000',
    '1.234,567',
    '0.516',
    '12.51',
    '12,5',
    '007',
    '-12.516',
    '1e5',
    '98%',
    '12.516 hồ sơ',
    '4O',
    '12..516',
  ])('%j is none, and stays as found', (cell) => {
    expect(asText(cell).text).toBe(cell);
  });

  it('takes a number that a workbook stores by its value, never by its point', () => {
    const stored = readCell('12.516', { column: count, stored: 'number', facts: NO_FACTS });
    expect(stored).toEqual({ text: '12.516', repairs: [] });
  });

  it('is empty or zero for a dash only where that is known', () => {
    expect(asText('-')).toEqual({ text: '-', repairs: [] });
    expect(asText('…', count, { missing: 'missing' })).toEqual({ text: '', repairs: ['missing_mark'] });
    expect(asText('-', count, { missing: 'zero' })).toEqual({ text: '0', repairs: ['missing_mark'] });
    expect(asText('-', date, { missing: 'zero' }).text).toBe('');
    expect(asText('-', text, { missing: 'zero' }).text).toBe('-');
  });
});

describe('a rate', () => {
  it.each([
    ['22,33', '22.33', ['number_decimal_comma']],
    ['1.234,5', '1234.5', ['number_thousands']],
    ['22.33', '22.33', []],
    ['12,516', '12,516', []],
    ['12.516', '12.516', []],
    ['22,33%', '22,33%', []],
  ])('%j becomes %s', (cell, after, repairs) => {
    expect(asText(cell, rate)).toEqual({ text: after, repairs });
  });

  it.each([
    ['12,516', 'decimal', '12.516'],
    ['12,516', 'thousands', '12516'],
    ['12.516', 'decimal', '12.516'],
    ['12.516', 'thousands', '12516'],
  ] as const)('%s meant as %s is %s', (cell, groups, after) => {
    expect(asText(cell, rate, { groups }).text).toBe(after);
  });
});

describe('a date', () => {
  it.each([
    ['31/01/2024', 'day_first', '2024-01-31'],
    ['5.7.2024', 'day_first', '2024-07-05'],
    ['05/07/2024', 'month_first', '2024-05-07'],
    ['05/07/2024', null, '05/07/2024'],
    ['ngày 28 tháng 12 năm 2023', null, '2023-12-28'],
    ['2024/1/31', null, '2024-01-31'],
    ['2024-01-31T00:00:00', null, '2024-01-31'],
    ['31/01/2024 08:30', 'day_first', '2024-01-31'],
    ['31/02/2024', 'day_first', '31/02/2024'],
    ['45322', 'day_first', '45322'],
  ] as const)('%s with the order %s is %s', (cell, order, after) => {
    expect(asText(cell, date, { order }).text).toBe(after);
  });

  it('that a workbook stores needs no order', () => {
    expect(readCell('05/07/2024', { column: date, stored: 'date', facts: NO_FACTS }).text).toBe('2024-07-05');
  });
});

describe('words', () => {
  it.each([
    [cumulative, 'TRUE', 'true'],
    [cumulative, 'Không', 'false'],
    [cumulative, '1', '1'],
    [status, 'Chính thức', 'official'],
    [status, 'OFFICIAL', 'official'],
    [status, 'xong', 'xong'],
    [text, 'Tha\u0301ng 10\u200b\n năm', 'Tháng 10 năm'],
  ])('$0.name %j becomes %s', (column, cell, after) => {
    expect(asText(cell, column).text).toBe(after);
  });
});

const digitsOf = (cell: string): string => cell.normalize('NFKC').replace(/\D/g, '');
const numberLike = fc.stringMatching(/^[-+ '０-９0-9.,\u00a0]{1,14}%?$/u);

describe('whatever the cell', () => {
  it('a count never has a digit that is not in the text, nor loses one', () => {
    fc.assert(
      fc.property(fc.oneof(numberLike, fc.string()), (cell) => {
        const { text: after } = asText(cell);
        if (count.read(after) === undefined || after === '') return;
        expect(after).toBe(digitsOf(cell));
      }),
      { numRuns: 3000 },
    );
  });

  it('a rate keeps its digits, and its point stands where a sign stood', () => {
    fc.assert(
      fc.property(
        numberLike,
        fc.constantFrom(null, 'decimal' as const, 'thousands' as const),
        (cell, groups) => {
          const { text: after } = asText(cell, rate, { groups });
          if (rate.read(after) === undefined || after === '') return;
          expect(digitsOf(after)).toBe(digitsOf(cell));
          const behind = after.split('.')[1];
          if (behind !== undefined)
            expect(cell.normalize('NFKC').trim()).toMatch(new RegExp(`[.,]${behind}$`));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('what is told as put right differs, and what is not told does not', () => {
    fc.assert(
      fc.property(
        fc.oneof(numberLike, fc.string()),
        fc.constantFrom(count, rate, date, text, status),
        (cell, column) => {
          const { text: after, repairs } = asText(cell, column, { order: 'day_first', missing: 'missing' });
          expect(repairs.length > 0).toBe(after !== cell);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
