import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fieldStarts } from '../../src/model/position.ts';
import { type CsvRecord, cellsOf, createScanner, type ScanFault } from '../../src/model/scan.ts';

function scan(pieces: readonly string[]) {
  const records: CsvRecord[] = [];
  const faults: ScanFault[] = [];
  const scanner = createScanner({
    onRecord: (record) => records.push(record),
    onFault: (fault) => faults.push(fault),
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return { records, faults };
}

const inOrder = (faults: readonly ScanFault[]) =>
  [...faults].sort((one, other) => one.line - other.line || one.code.localeCompare(other.code));

const codesOf = (text: string) => scan([text]).faults.map(({ code, line, char }) => [code, line, char]);

/** Text that is nearly CSV: the characters that matter, often. */
const nearlyCsv = fc.string({
  unit: fc.constantFrom('a', 'ế', ',', '"', '\n', '\r', ' ', '😀'),
  maxLength: 60,
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ế', ',', '"', '\n', ' ', '😀', 'x'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const toCsv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map(quote).join(',')}\n`).join('');

/** The text cut at arbitrary places. */
const pieces = (text: string) =>
  fc.array(fc.nat(text.length), { maxLength: 5 }).map((cuts) => {
    const sorted = [0, ...cuts.sort((a, b) => a - b), text.length];
    return sorted.slice(1).map((end, index) => text.slice(sorted[index], end));
  });

describe('createScanner', () => {
  it('agrees with PapaParse on every cell of a text that it accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(nearlyCsv, (start) => {
        const text = `${start}\n`;
        const { records, faults } = scan([text]);
        if (faults.length > 0 || text.includes('\r')) return;
        accepted += 1;
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', quoteChar: '"' });
        expect(records.map(cellsOf)).toEqual(data.slice(0, -1));
      }),
      { numRuns: 5000 },
    );
    expect(accepted).toBeGreaterThan(200);
  });

  it('accepts whatever is written as CSV and gives it back', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { records, faults } = scan([toCsv(rows)]);
        expect(faults).toEqual([]);
        expect(records.map(cellsOf)).toEqual(rows);
      }),
    );
  });

  it('finds the same records and faults wherever the text is cut into pieces', () => {
    const cutText = nearlyCsv.chain((text) => fc.tuple(fc.constant(text), pieces(text)));
    fc.assert(
      fc.property(cutText, ([text, parts]) => {
        const whole = scan([text]);
        const cut = scan(parts);
        expect(cut.records).toEqual(whole.records);
        expect(inOrder(cut.faults)).toEqual(inOrder(whole.faults));
      }),
      { numRuns: 5000 },
    );
  });

  it('knows the physical line of every record and the start of every field', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = toCsv(rows);
        const lines = text.split('\n');
        for (const record of scan([text]).records) {
          const before = lines.slice(0, record.line - 1).join('\n').length + (record.line > 1 ? 1 : 0);
          expect(text.startsWith(record.text, before)).toBe(true);
          const starts = fieldStarts(record.text);
          expect(
            cellsOf(record).every((own, index) => record.text.startsWith(quote(own), starts[index])),
          ).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['a,b"c\n', [['quote_bare', 1, 4]]],
    ['a,"b"c,d\n', [['quote_text_after', 1, 6]]],
    ['a,"b\nc,d\n', [['quote_unclosed', 1, 3]]],
    ['ế😀,"b\nc,"d"\n', [['quote_unclosed', 1, 4]]],
    ['a\n\nb\n', [['blank_line', 2, 0]]],
    ['a\nb', [['final_newline_missing', 2, 0]]],
    ['a\nb\r\nc\r\n', [['carriage_return', 2, 0]]],
    ['"a\nb",c"\n', [['quote_bare', 2, 5]]],
    [
      'a"\nb"\n',
      [
        ['quote_bare', 1, 2],
        ['quote_bare', 2, 2],
      ],
    ],
  ])('refuses %j at its place', (text, faults) => {
    expect(codesOf(text)).toEqual(faults);
  });

  it('goes on at the next line after a fault', () => {
    const { records } = scan(['a,"b\nc,d\ne,f\n']);
    expect(records.map(({ line, text }) => [line, text])).toEqual([
      [2, 'c,d'],
      [3, 'e,f'],
    ]);
  });

  it('keeps nothing of a line without end', () => {
    const scanned = scan(Array.from({ length: 40 }, () => 'x'.repeat(50_000)));
    expect(scanned.faults.map(({ code, line }) => [code, line])).toEqual([['record_too_long', 1]]);
  });

  it('takes a quote that never closes for the fault of its own line only', () => {
    const rest = 'b,c\n'.repeat(600_000);
    const { records, faults } = scan(['a,"x\n', rest.slice(0, 1_500_000), rest.slice(1_500_000)]);
    expect(faults.map(({ code, line }) => [code, line])).toEqual([['quote_unclosed', 1]]);
    expect(records.length).toBe(600_000);
  });
});
