import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/model/import/limits.ts';
import { readGiven } from '../../src/model/import/read/read.ts';
import { createRepairLog } from '../../src/model/import/repair-log.ts';
import { look } from './tools.ts';

function book(rows: readonly unknown[][], type: xlsx.BookType = 'xlsx'): Uint8Array {
  const made = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(made, xlsx.utils.aoa_to_sheet([...rows]), 'S');
  return new Uint8Array(xlsx.write(made, { type: 'array', bookType: type }));
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(content: Uint8Array, encoding?: string) {
  const log = createRepairLog();
  const found = await readGiven({ name: 'x', bytes: content }, { log, encoding });
  if ('refusal' in found) throw new Error(found.refusal.code);
  return { ...found, repairs: log.all() };
}

/** A workbook whose directory says that it unpacks to more than fits. */
function bomb(): Uint8Array {
  const made = book([['a']]);
  const view = new DataView(made.buffer);
  for (let at = 0; at < made.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  }
  return made;
}

function locked(): Uint8Array {
  const container = xlsx.CFB.utils.cfb_new();
  xlsx.CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array([4, 0, 4, 0, 64, 0, 0, 0]));
  xlsx.CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(64));
  return new Uint8Array(xlsx.CFB.write(container, { type: 'array' }) as ArrayBuffer);
}

function manySheets(): Uint8Array {
  const made = xlsx.utils.book_new();
  for (let number = 0; number <= limits.sheets; number += 1) {
    xlsx.utils.book_append_sheet(made, xlsx.utils.aoa_to_sheet([[1]]), `S${number}`);
  }
  return new Uint8Array(xlsx.write(made, { type: 'array', bookType: 'xlsx' }));
}

const started = (start: readonly number[], length: number): Uint8Array => {
  const made = new Uint8Array(length).fill(97);
  made.set(start);
  return made;
};

describe('a file that is not taken', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['blank lines', bytes('\n \r\n'), 'empty'],
    ['a PDF', bytes('%PDF-1.7 …'), 'pdf'],
    ['a PNG', started([0x89, 0x50, 0x4e, 0x47], 20), 'picture'],
    ['a web archive', bytes('MIME-Version: 1.0\nContent-Type: multipart/related'), 'web_archive'],
    ['an XML workbook', book([['a']], 'xlml'), 'xml_workbook'],
    ['a page without a table', bytes('<html><body><p>Xin chào</p></body></html>'), 'no_table'],
    ['bytes of no kind', started([1, 0, 2, 0, 3], 20), 'unknown_bytes'],
    ['an OpenDocument sheet', book([['a']], 'ods'), 'not_a_workbook'],
    ['half a workbook', book([['a']]).slice(0, 3000), 'broken'],
    [
      'a workbook whose inside is rubbish',
      started([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 2000),
      'broken',
    ],
    ['a workbook with a password', locked(), 'encrypted'],
    ['a workbook that unpacks without end', bomb(), 'unpacks_too_big'],
    ['a workbook that is too large', started([0x50, 0x4b, 3, 4], limits.workbookBytes + 1), 'too_big'],
    ['a text that is too large', started([], limits.textBytes + 1), 'too_big'],
    ['too many sheets', manySheets(), 'too_many_sheets'],
    ['too many columns', bytes(`${'a,'.repeat(limits.columns + 1)}a\n`), 'too_many_columns'],
    [
      'UTF-8 that was broken',
      new Uint8Array([...bytes('Tiếp nhận, Đã giải quyết, Trước hạn\n'), 0xc3, 0x28]),
      'text_broken',
    ],
    [
      'letters of no known encoding',
      new Uint8Array([...bytes('a,b,c\n'), 0xb8, 0xb5, 0xcc, 0xd0, 0xa9]),
      'encoding_unknown',
    ],
    ['a text without a table', bytes('Kính gửi Sở Nội vụ,\nXin gửi báo cáo.\n'), 'not_recognised'],
  ])('%s', async (_, content, code) => {
    const found = await look(content);
    expect(found.refusal?.code).toBe(code);
    expect([found.grids, found.questions, found.repairs, found.problems, found.files, found.ok]).toEqual([
      [],
      [],
      [],
      [],
      [],
      false,
    ]);
  });
});

describe('a workbook', () => {
  it.each<xlsx.BookType>(['xlsx', 'biff8', 'biff5', 'xlsb'])(
    'as %s keeps text as text and numbers as stored',
    async (type) => {
      const { sheets } = await read(
        book([['12.516', '00123', 12516.5, 0.1, 1234567890123, true, '=A1']], type),
      );
      expect(sheets[0]?.rows).toEqual([
        ['12.516', '00123', '12516.5', '0.1', '1234567890123', 'true', '=A1'],
      ]);
      expect([...(sheets[0]?.stored.values() ?? [])]).toEqual(['number', 'number', 'number', 'boolean']);
    },
  );

  it('shows dates as they are read in Vietnam, also those counted from 1904, and shares with their sign', async () => {
    const sheet: xlsx.WorkSheet = {
      A1: { t: 'n', v: 45322, z: 'm/d/yy' },
      B1: { t: 'n', v: 45322.25, z: 'yyyy-mm-dd hh:mm' },
      C1: { t: 'n', v: 0.2233, z: '0.00%' },
      '!ref': 'A1:C1',
    };
    const made = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(made, sheet, 'S');
    const { sheets } = await read(new Uint8Array(xlsx.write(made, { type: 'array', bookType: 'xlsx' })));
    expect(sheets[0]?.rows).toEqual([['31/01/2024', '31/01/2024 06:00:00', '22.33%']]);
    made.Workbook = { WBProps: { date1904: true } };
    const other = await read(new Uint8Array(xlsx.write(made, { type: 'array', bookType: 'xlsx' })));
    expect(other.sheets[0]?.rows[0]?.[0]).toBe('01/02/2028');
  });

  it('tells the formula of a stored value, and never takes one that was not computed', async () => {
    const sheet: xlsx.WorkSheet = {
      A1: { t: 'n', v: 3, f: '1+2' },
      B1: { t: 'n', f: 'A1*2' },
      '!ref': 'A1:B1',
    };
    const made = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(made, sheet, 'S');
    const { sheets, repairs } = await read(
      new Uint8Array(xlsx.write(made, { type: 'array', bookType: 'xlsx' })),
    );
    expect(sheets[0]?.rows[0]?.[0]).toBe('3');
    expect(sheets[0]?.rows[0]?.[1] ?? '').not.toMatch(/^\d/);
    expect(repairs).toEqual([
      {
        code: 'formula_value',
        count: 1,
        places: [{ sheet: 'S', line: 1, column: 1, before: '=1+2', after: '3' }],
      },
    ]);
  });
});

describe('a text', () => {
  it('keeps the physical line of every row, behind quoted newlines and the line of Excel', async () => {
    const { sheets } = await read(bytes('sep=;\r\na;b\r\n"x\r\ny";"1;""2"""\r\nz;3\r\n'));
    const [sheet] = sheets;
    expect(sheet?.rows).toEqual([
      ['a', 'b'],
      ['x\ny', '1;"2"'],
      ['z', '3'],
    ]);
    expect([0, 1, 2].map((index) => sheet?.lineOf(index))).toEqual([2, 3, 5]);
  });

  it.each([
    [
      'a;b,c\n1;2,5\n2;3,5\n',
      [
        ['a', 'b,c'],
        ['1', '2,5'],
        ['2', '3,5'],
      ],
    ],
    [
      'a\tb;c\n1\t2\n',
      [
        ['a', 'b;c'],
        ['1', '2'],
      ],
    ],
    [
      '"a;b;c",d\n1,2\n',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
  ])('finds what separates the cells of %j', async (text, rows) => {
    expect((await read(bytes(text))).sheets[0]?.rows).toEqual(rows);
  });

  it.each([
    ['a,b\n"x,1\ny,2\n', 'quote_unclosed 2:1 "x,1'],
    ['a,b\nx"y,1\n', 'quote_bare 2:1 x"y,1'],
    ['a,b\n"x"y,1\n', 'quote_text_after 2:1 "x"y,1'],
  ])('tells the broken quotes of %j', async (text, fault) => {
    const { faults } = await read(bytes(text));
    expect(faults.map(({ code, line, column, cell }) => `${code} ${line}:${column} ${cell}`)).toEqual([
      fault,
    ]);
  });

  it('reads Windows-1258 only as asked, and composes its tones', async () => {
    const content = new Uint8Array([
      ...bytes('Ti'),
      0xea,
      0xec,
      ...bytes('p nh'),
      0xe2,
      0xf2,
      ...bytes('n;s\xf4'.slice(0, 3)),
      0xf4,
      0x0a,
    ]);
    expect((await read(content)).sheets[0]?.rows[0]?.[0]).toBe('Tiếp nhận');
    expect((await read(content, 'windows-1252')).sheets[0]?.rows[0]?.[0]).not.toBe('Tiếp nhận');
  });
});

describe('a page that calls itself a workbook', () => {
  it('puts spanning cells where they stand and what they cover', async () => {
    const { kind, sheets } = await read(
      bytes(
        '<table><tr><td rowspan=2>A</td><td colspan="2">B &amp; C</td></tr><tr><td>1</td><td>2<br>3</td></tr></table>',
      ),
    );
    expect(kind).toBe('html');
    expect(sheets[0]?.rows).toEqual([
      ['A', 'B & C', ''],
      ['', '1', '2 3'],
    ]);
    expect(sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it('reads letters written as numbers or names, and neither scripts nor comments', async () => {
    const { sheets } = await read(
      bytes(
        '<html><!-- <td>no</td> --><style>td{}</style><script>"<td>no</td>"</script><table><tr><td>&#7870;&Agrave;&#x1EA1;&nbsp;x&bogus;</table>',
      ),
    );
    expect(sheets[0]?.rows).toEqual([['ẾÀạ\u00a0x&bogus;']]);
  });
});
