import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { AnswerCell, AnswerColumn } from '../../src/browser/engine/types.ts';
import {
  distinctNames,
  type Table,
  toCsv,
  toExcelCsv,
  toJson,
  toMarkdown,
} from '../../src/browser/explore/result/formats.ts';

const column = (name: string, kind: AnswerColumn['kind'] = 'text'): AnswerColumn => ({ name, kind });

const table: Table = {
  columns: [
    column('Cơ quan'),
    column('Tỷ lệ', 'number'),
    column('Ngày', 'date'),
    column('Lũy kế', 'boolean'),
  ],
  rows: [
    ['UBND xã "A", B', 95.3781512605042, '2026-10-10', true],
    ['', null, null, null],
    ['=1+1\n@x', -5, '2026-10-11', false],
  ],
};

const read = (csv: string): readonly string[][] =>
  Papa.parse<string[]>(csv.replace(/\r?\n$/, ''), { delimiter: ',', quoteChar: '"' }).data;

describe('CSV', () => {
  it('has a point, LF and nothing where nothing is known', () => {
    expect(toCsv(table)).toBe(
      [
        'Cơ quan,Tỷ lệ,Ngày,Lũy kế',
        '"UBND xã ""A"", B",95.3781512605042,2026-10-10,true',
        '"",,,',
        '"=1+1\n@x",-5,2026-10-11,false',
        '',
      ].join('\n'),
    );
  });

  const cell: fc.Arbitrary<AnswerCell> = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[=+\-@",;\s]{0,4}\w?[",\r\n]{0,3}$/),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.record({
      columns: fc.array(fc.string({ minLength: 1 }), { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
    }),
  );

  it('is read back by Papa Parse as it was, whatever is in it', () => {
    fc.assert(
      fc.property(tables, ({ columns, rows }) => {
        const csv = toCsv({ columns: columns.map((name) => column(name)), rows });
        const texts = rows.map((row) => row.map((each) => (each === null ? '' : String(each))));
        expect(read(csv)).toEqual([columns, ...texts]);
      }),
    );
  });
});

describe('CSV for Excel', () => {
  it('begins with the mark and holds no formula; numbers stay numbers', () => {
    const csv = toExcelCsv(table);
    expect(csv.startsWith('\uFEFFCơ quan,')).toBe(true);
    expect(read(csv.slice(1))[3]).toEqual(["'=1+1\n@x", '-5', '2026-10-11', 'false']);
    expect(csv.split('\r\n')).toHaveLength(5);
  });

  it.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'keeps %j a text, also as a heading',
    (text) => {
      const csv = toExcelCsv({ columns: [column(text), column('b')], rows: [[text, 'x']] });
      expect(read(csv.slice(1)).map(([first]) => first)).toEqual([`'${text}`, `'${text}`]);
      expect(toCsv({ columns: [column('a')], rows: [[text]] })).not.toContain("'");
    },
  );

  it('keeps the one number that begins as a formula and is none a text', () => {
    const rows = [[-5], ['-12345678901234567890'], ['-Infinity']];
    const csv = toExcelCsv({ columns: [column('a', 'number')], rows });
    expect(read(csv.slice(1)).flat()).toEqual(['a', '-5', '-12345678901234567890', "'-Infinity"]);
  });

  it('leaves every text that is no formula as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text)),
        (text) => {
          const [, row] = read(
            toExcelCsv({ columns: [column('a'), column('b')], rows: [[text, 'x']] }).slice(1),
          );
          expect(row).toEqual([text, 'x']);
        },
      ),
    );
  });
});

describe('JSON', () => {
  it('is a list of rows with null where nothing is known', () => {
    expect(JSON.parse(toJson(table))).toEqual([
      { 'Cơ quan': 'UBND xã "A", B', 'Tỷ lệ': 95.3781512605042, Ngày: '2026-10-10', 'Lũy kế': true },
      { 'Cơ quan': '', 'Tỷ lệ': null, Ngày: null, 'Lũy kế': null },
      { 'Cơ quan': '=1+1\n@x', 'Tỷ lệ': -5, Ngày: '2026-10-11', 'Lũy kế': false },
    ]);
    expect(JSON.parse(toJson({ columns: [column('a')], rows: [] }))).toEqual([]);
  });

  it('loses no column, not one named twice nor __proto__', () => {
    const columns = ['a', 'a', 'a_2', '__proto__', 'a'].map((name) => column(name));
    const [row] = JSON.parse(toJson({ columns, rows: [[1, 2, 3, 4, 5]] }));
    expect(Object.entries(row)).toEqual([
      ['a', 1],
      ['a_3', 2],
      ['a_2', 3],
      ['__proto__', 4],
      ['a_4', 5],
    ]);
  });

  it('keeps the order of columns that are named by years', () => {
    const columns = ['office', '2026', '2025'].map((name) => column(name, 'number'));
    expect(toJson({ columns, rows: [['a', 1, null]] })).toBe('[\n{"office":"a","2026":1,"2025":null}\n]\n');
  });

  it('gives every column a name of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a_2', 'a_3', 'b')), (names) => {
        const distinct = distinctNames(names);
        expect(distinct).toHaveLength(names.length);
        expect(new Set(distinct).size).toBe(names.length);
      }),
    );
  });
});

describe('Markdown', () => {
  it('is a table with its numbers to the right', () => {
    const { columns, rows } = table;
    expect(
      toMarkdown({ columns: columns.slice(0, 2), rows: rows.slice(0, 2).map((row) => row.slice(0, 2)) }),
    ).toBe(
      ['| Cơ quan | Tỷ lệ |', '| --- | ---: |', '| UBND xã "A", B | 95.3781512605042 |', '|  |  |', ''].join(
        '\n',
      ),
    );
  });

  it('keeps tags, links, pipes and line breaks what they are: text', () => {
    const hostile = '<img src=x onerror=alert(1)> [x](javascript:y) a|b\\\n`c` *d* &lt;';
    const markdown = toMarkdown({ columns: [column('<b>')], rows: [[hostile]] });
    expect(markdown.split('\n')).toEqual([
      '| \\<b\\> |',
      '| --- |',
      '| \\<img src=x onerror=alert(1)\\> \\[x\\](javascript:y) a\\|b\\\\ \\`c\\` \\*d\\* \\&lt; |',
      '',
    ]);
  });
});
