import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { columnNames, columnsOf } from '../../src/model/tables.ts';
import { templateNotes, templateRows, toTemplateCsv } from '../../src/model/template.ts';
import { templateNames, templates } from '../../src/model/template-names.ts';
import { expectedPeriods, reportYear } from '../../src/model/template-periods.ts';
import { templateWorkbook } from '../../src/model/template-workbook.ts';

const span = (starts_on: string, ends_on: string) => ({ starts_on, ends_on });
const asOf = '2026-11-21';
const periods = expectedPeriods([span('2026-01-01', '2026-12-31')], { asOf, unit: 'quarter' });
const given = { agency: { id: 'gia-lai-xa-ayun', name: 'UBND xã Ayun' }, periods };

describe('the expected periods', () => {
  test('are those of the current report year in which a target is judged', () => {
    const months = expectedPeriods([span('2025-07-01', '2026-02-15')], { asOf, unit: 'month' });
    expect(months).toEqual([
      { start: '2026-01-01', end: '2026-01-31', words: 'Tháng 01/2026' },
      { start: '2026-02-01', end: '2026-02-28', words: 'Tháng 02/2026' },
    ]);
    expect(periods.map(({ words, end }) => `${words} ${end}`)).toEqual([
      'Quý I/2026 2026-03-31',
      'Quý II/2026 2026-06-30',
      'Quý III/2026 2026-09-30',
      'Quý IV/2026 2026-12-31',
    ]);
  });

  test('are those of the last judged year where nothing is judged now, and of this year without targets', () => {
    expect(reportYear([span('2024-01-01', '2024-12-31')], asOf)).toBe(2024);
    expect(reportYear([span('2027-01-01', '2027-12-31')], asOf)).toBe(2026);
    const leap = expectedPeriods([span('2024-01-01', '2024-12-31')], { asOf, unit: 'month' });
    expect(leap[1]?.end).toBe('2024-02-29');
    expect(expectedPeriods([], { asOf, unit: 'month' })).toHaveLength(12);
  });
});

describe.each(templateNames)('the template of %s', (name) => {
  const header = columnNames(templates[name]);

  test('begins with the exact header; what is not known stays empty', () => {
    expect(toTemplateCsv(templateRows(name, { agency: null, periods: [] }))).toBe(`${header.join(',')}\n`);
    const [, ...rows] = templateRows(name, given);
    const counts = [...columnsOf(templates[name])].flatMap(([, { kind }], i) => (kind === 'count' ? i : []));
    expect(rows).toHaveLength(
      header.includes('period_as_printed') ? 4 : header.includes('agency_id') ? 1 : 0,
    );
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      expect(row[header.indexOf('agency_id')]).toBe('gia-lai-xa-ayun');
      expect(counts.map((i) => row[i]).join('')).toBe('');
    }
  });

  test.each(['vi', 'en'] as const)('says of every column what it means and what is asked, %s', (lang) => {
    const notes = templateNotes(name, given, lang);
    for (const [column, meta] of columnsOf(templates[name])) {
      const note = notes.find(([first]) => first === column) ?? [];
      expect(note.slice(0, 2)).toEqual([column, meta[lang]]);
      expect([note[2] !== '', note[3] === '*', note[4]]).toEqual([true, meta.required, meta.example]);
    }
    expect(notes.flat()).toContain('Quý IV/2026');
  });

  test('as a workbook has the same rows as text, no formula, and the same bytes every time', () => {
    const bytes = templateWorkbook(name, given, 'vi');
    const book = read(bytes, { cellFormula: true });
    const [first = '', second = ''] = book.SheetNames;
    expect([first, second]).toEqual([name, 'Hướng dẫn']);
    const sheet = book.Sheets[first] ?? {};
    const rows: string[][] = utils.sheet_to_json(sheet, { header: 1, defval: '', blankrows: false });
    expect(rows).toEqual(templateRows(name, given).filter((row) => row.some(Boolean)));
    const cells = Object.entries(sheet).filter(([place]) => !place.startsWith('!'));
    expect(cells.filter(([, cell]) => cell.f !== undefined || cell.t !== 's')).toEqual([]);
    expect(Buffer.from(templateWorkbook(name, given, 'vi')).equals(bytes)).toBe(true);
  });
});
