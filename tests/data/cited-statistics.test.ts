import { expect, test } from 'vitest';
import { type Cells, cell, readCsv } from './read-csv.ts';

const printed = readCsv('tests/real/cited_statistics.csv');
const rows = readCsv('data/case-files/cited-statistics.csv');
const addresses = new Map(
  readCsv('data/sources.csv').map((row) => [cell(row, 'source_id'), cell(row, 'url')]),
);

const columns: Record<string, string> = {
  received: 'received_total',
  received_online: 'received_online',
  received_direct_post: 'received_in_person_or_post',
  carried_over: 'carried_over',
  settled: 'resolved_total',
  settled_early_or_on_time: 'resolved_early_or_on_time',
  settled_late: 'resolved_late',
  pending: 'pending_total',
  pending_in_time: 'pending_in_time',
  pending_overdue: 'pending_overdue',
  paid_num: 'files_paid_online',
  paid_den: 'files_owing_fee',
};

/** What the transcription says in words rather than in its columns. */
const corrections: Record<string, Cells> = {
  // "Direct" alone, without post; the stopped files are in the arithmetic.
  'cantho-new-20250723': { received_in_person_or_post: '', received_in_person: '16441', stopped: '31' },
  // Early and on time were printed apart; their sum was not printed.
  'dienbienphu-ward-2025': {
    resolved_early_or_on_time: '',
    resolved_early: '2199',
    resolved_on_time: '3353',
  },
};

const notCounts = new Set([
  'period_as_printed',
  'period_start',
  'period_end',
  'agency_id',
  'field_id',
  'period_basis',
  'cumulative',
  'report_year',
  'includes_subordinates',
  'fields_complete',
  'status',
  'reported_on',
  'document_number',
  'source_id',
]);

const filled = (cells: Cells): [string, string][] =>
  Object.entries(cells)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));

const countsOf = (row: Cells) =>
  filled(Object.fromEntries(Object.entries(row).filter(([name]) => !notCounts.has(name))));

const rowOf = (source: Cells): Cells | undefined =>
  rows.find(
    (row) =>
      addresses.get(cell(row, 'source_id')) === source['source_url'] &&
      row['period_as_printed'] === source['period_as_stated'] &&
      row['received_total'] === source['received'],
  );

test('each of the 15 cited figures is one row with the counts that were printed and no other', () => {
  expect(printed).toHaveLength(15);
  expect(rows).toHaveLength(15);
  for (const source of printed) {
    const counts = Object.entries(columns).map(([from, to]) => [to, cell(source, from)]);
    const expected = filled({ ...Object.fromEntries(counts), ...corrections[cell(source, 'id')] });
    expect(countsOf(rowOf(source) ?? {}), cell(source, 'id')).toEqual(expected);
  }
});

test('a date is given only where the source printed it', () => {
  for (const source of printed) {
    const row = rowOf(source);
    expect([row?.['period_start'], row?.['period_end']]).toEqual([
      source['period_start'],
      source['period_end'],
    ]);
    expect(row?.['period_basis']).toBe(source['period_end'] === '' ? '' : 'printed');
  }
});
