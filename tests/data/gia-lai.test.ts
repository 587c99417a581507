import { expect, test } from 'vitest';
import { type Columns, inBothFiles, inDepartmentFile } from './portal-columns.ts';
import { type Cells, cell, readCsv, readFolder } from './read-csv.ts';

const departments = readCsv('tests/real/gia_lai_agencies_counts.csv');
const communes = readCsv('tests/real/gia_lai_commune_counts.csv');
const units = readCsv('tests/real/gia_lai_unit_scores.csv');
const province = readCsv('tests/real/gia_lai_province_scores.csv');
const agencies = readCsv('data/agencies.csv');
const sources = readCsv('data/sources.csv');
const notes = readCsv('data/notes.csv');
const rates = readFolder('data/rates');

const groups = ['transparency', 'progress', 'online', 'payment', 'digitisation', 'satisfaction'];

/** One published figure: unit code, indicator, day; then numerator, denominator, printed value, rank, flag. */
type Figure = readonly [key: string, cells: string];

const figure = (row: Cells, indicator: string, cells: readonly string[]): Figure => [
  `${cell(row, 'unit_code')} ${indicator} ${cell(row, 'snapshot_date')}`,
  cells.join('|'),
];

function countFigures(row: Cells, map: Record<string, Columns>): Figure[] {
  return Object.entries(map).flatMap(([indicator, columns]) => {
    const printed = columns.map((column) => (column === '' ? '' : cell(row, column)));
    if (printed.every((value) => value === '')) return [];
    const flag = indicator === 'sync-766' ? cell(row, 'dossier_sync_quality_status') : '';
    return [figure(row, indicator, [...printed, '', flag])];
  });
}

function scoreFigures(row: Cells, total: string, rank: string): Figure[] {
  const inGroups = groups.map((group) =>
    figure(row, `score-${group}-766`, ['', '', cell(row, `score_${group}`), '', '']),
  );
  return [figure(row, 'score-total-766', ['', '', cell(row, total), rank, '']), ...inGroups];
}

const onFirstOctober = departments.filter((row) => row['snapshot_date'] === '2026-10-01');

const expected: Figure[] = [
  ...departments.flatMap((row) => countFigures(row, inDepartmentFile)),
  ...communes.flatMap((row) => countFigures(row, inBothFiles)),
  ...units.flatMap((row) => scoreFigures(row, 'score_total', cell(row, 'rank'))),
  ...onFirstOctober.flatMap((row) => scoreFigures(row, 'total_score_766', cell(row, 'rank'))),
  ...province.flatMap((row) => scoreFigures(row, 'score_total', '')),
];

const codes = new Map(agencies.map((row) => [cell(row, 'agency_id'), cell(row, 'official_code')]));

const published: Figure[] = rates.map((row) => [
  `${codes.get(cell(row, 'agency_id'))} ${cell(row, 'indicator_id')} ${cell(row, 'period_end')}`,
  ['numerator', 'denominator', 'printed_value', 'rank', 'quality_flag']
    .map((name) => cell(row, name))
    .join('|'),
]);

const sorted = (figures: readonly Figure[]): string[] => figures.map((parts) => parts.join(' = ')).sort();

const scoreOf = (row: Cells): number => groups.reduce((sum, group) => sum + Number(row[`score_${group}`]), 0);

test('every published figure is the printed one, none is missing and none is added', () => {
  expect(sorted(published)).toEqual(sorted(expected));
  expect(new Set(published.map(([key]) => key)).size).toBe(published.length);
});

test('149 units: 14 departments on three days, 135 communes and wards on one, scores on every day', () => {
  expect(new Set(units.map((row) => row['unit_code'])).size).toBe(149);
  expect(agencies.filter((row) => row['parent_id'] === 'gia-lai')).toHaveLength(149);
  const received = rates.filter((row) => row['indicator_id'] === 'received-766');
  expect(received).toHaveLength(14 * 3 + 135);
  const totals = rates.filter((row) => row['indicator_id'] === 'score-total-766');
  expect(totals).toHaveLength(298 + 14 + 8);
});

test('names and codes are those of the source', () => {
  const names = new Map(agencies.map((row) => [cell(row, 'official_code'), cell(row, 'name_vi')]));
  for (const row of communes) expect(names.get(cell(row, 'unit_code'))).toBe(cell(row, 'name_vi'));
  for (const row of departments) expect(names.get(cell(row, 'unit_code'))).toBe(cell(row, 'agency_vi'));
  for (const row of province) expect(names.get(cell(row, 'unit_code'))).toBe(cell(row, 'name_vi'));
});

test('every row cites the very file and commit it was copied from', () => {
  const addresses = new Map(sources.map((row) => [cell(row, 'source_id'), cell(row, 'url')]));
  const cited = new Map(
    rates.map((row) => [
      `${codes.get(cell(row, 'agency_id'))} ${cell(row, 'indicator_id')} ${cell(row, 'period_end')}`,
      addresses.get(cell(row, 'source_id')),
    ]),
  );
  const check = (row: Cells, indicator: string) => {
    const [, file, commit] = /(data\/gia_lai\/\S+) @([0-9a-f]{40})/.exec(cell(row, 'source')) ?? [];
    const key = `${cell(row, 'unit_code')} ${indicator} ${cell(row, 'snapshot_date')}`;
    expect(cited.get(key)).toBe(`https://github.com/duynghiaqn/Crawler-766/blob/${commit}/${file}`);
  };
  for (const row of [...departments, ...communes]) check(row, 'received-766');
  for (const row of province) check(row, 'score-total-766');
  for (const row of rates) expect(addresses.has(cell(row, 'source_id'))).toBe(true);
});

test('every figure is cumulative from 1 January 2026, with inferred dates and a preliminary status', () => {
  for (const row of rates) {
    expect(row).toMatchObject({
      period_start: '2026-01-01',
      period_as_printed: 'Năm 2026',
      period_basis: 'inferred',
      cumulative: 'true',
      includes_subordinates: 'unknown',
      status: 'preliminary',
    });
  }
});

test('the oddities of the source are each noted', () => {
  const noted = (indicator: string, day: string) =>
    notes.filter(
      (row) => row['applies_to'] === 'self' && row['indicator_id'] === indicator && row['period_end'] === day,
    );
  const aboveMaximum = units.filter(
    (row) => row['snapshot_date'] === '2026-09-24' && Number(row['score_satisfaction']) > 18,
  );
  expect(aboveMaximum).toHaveLength(78);
  const aboveNoted = noted('score-satisfaction-766', '2026-09-24').filter((row) =>
    row['note_vi']?.includes('tối đa 18'),
  );
  expect(aboveNoted.map((row) => codes.get(cell(row, 'agency_id'))).sort()).toEqual(
    aboveMaximum.map((row) => cell(row, 'unit_code')).sort(),
  );
  // A difference of 0.01 is rounding.
  const stale = onFirstOctober.filter(
    (row) => Math.abs(scoreOf(row) - Number(row['total_score_766'])) > 0.015,
  );
  expect(stale).toHaveLength(12);
  const staleNoted = noted('score-total-766', '2026-10-01').filter((row) => row['agency_id'] !== 'gia-lai');
  expect(staleNoted.map((row) => codes.get(cell(row, 'agency_id'))).sort()).toEqual(
    stale.map((row) => cell(row, 'unit_code')).sort(),
  );
});

test('the line of electronic results breaks on each day the portal changed its denominator', () => {
  const breaks = notes.filter(
    (row) =>
      row['agency_id'] === 'gia-lai' &&
      row['applies_to'] === 'children' &&
      row['indicator_id'] === 'e-results-766',
  );
  expect(breaks.map((row) => [row['period_end'], row['breaks_line']])).toEqual([
    ['2026-09-24', 'true'],
    ['2026-10-01', 'true'],
    ['2026-10-10', 'true'],
  ]);
});
