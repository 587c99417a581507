import { describe, expect, it } from 'vitest';
import { compareBodies } from '../../src/components/view/comparison.ts';
import type { Stored } from '../../src/model/data-set.ts';
import type { Measure } from '../../src/model/figures.ts';

type Agency = Stored<'agencies'>;

const agency = (agency_id: string, level: Agency['level'], parent_id: string | null): Agency => ({
  agency_id,
  level,
  parent_id,
  name_vi: agency_id,
  name_en: agency_id,
  official_code: null,
  valid_from: null,
  valid_to: null,
  succeeded_by: null,
  lookup_url: null,
  complaint_url: null,
  note_vi: null,
  note_en: null,
  file: 'agencies.csv',
  line: 2,
});

const measure = (agency_id: string, own: Partial<Measure> = {}): Measure => ({
  agency_id,
  indicator_id: 'on-time',
  period_start: '2026-01-01',
  period_end: '2026-06-30',
  cumulative: true,
  numerator: 50,
  denominator: 100,
  value: 0.5,
  printed_value: null,
  kind: 'ratio',
  missing_reason: null,
  source_ids: [],
  rows: [],
  data_until: '2026-06-30',
  status: 'official',
  method: 'reported',
  covered_days: 181,
  sample: false,
  ...own,
});

const bodies = [
  agency('p', 'province', null),
  agency('q', 'province', null),
  agency('d', 'district', 'p'),
  ...['a', 'b', 'c', 'e'].map((id) => agency(id, 'commune', 'p')),
  agency('f', 'commune', 'q'),
  agency('g', 'commune', 'd'),
  agency('h', 'department', 'p'),
];
const agencies = new Map(bodies.map((body) => [body.agency_id, body]));
const compare = (measures: readonly Measure[]) => compareBodies(measures, { agencies });
const ids = (rows: readonly { readonly agency: Agency }[]) => rows.map((row) => row.agency.agency_id);

describe('compareBodies', () => {
  it('keeps levels and kinds of parent apart, and joins the communes of two provinces', () => {
    const groups = compare(['a', 'b', 'f', 'g', 'h'].map((id) => measure(id)));
    expect(groups.map(({ level, parentLevel, rows }) => [level, parentLevel, ids(rows)])).toEqual([
      ['commune', 'province', ['a', 'b', 'f']],
      ['commune', 'district', []],
      ['department', 'province', []],
    ]);
    expect(groups[1]?.apart.map(({ why }) => why)).toEqual(['alone']);
  });

  it('compares at thirty files and not at twenty-nine', () => {
    const [group] = compare([
      measure('a', { numerator: 30, denominator: 30, value: 1 }),
      measure('b', { numerator: 29, denominator: 29, value: 1 }),
      measure('c'),
    ]);
    expect(ids(group?.rows ?? [])).toEqual(['a', 'c']);
    expect(group?.apart.map(({ agency: { agency_id }, why }) => [agency_id, why])).toEqual([['b', 'few']]);
  });

  it('takes the newest period that two bodies share, to the day', () => {
    const later = { period_end: '2026-09-30' };
    const [group] = compare([
      measure('a'),
      measure('b'),
      measure('c', { period_start: '2025-12-15', period_end: '2026-06-30' }),
      measure('a', later),
    ]);
    expect(group?.period).toEqual({ period_start: '2026-01-01', period_end: '2026-06-30' });
    expect(ids(group?.rows ?? [])).toEqual(['a', 'b']);
    expect(group?.apart.map(({ agency: { agency_id }, why }) => [agency_id, why])).toEqual([
      ['c', 'other_period'],
    ]);
    expect(group?.others.map(({ period_end, bodies: own }) => [period_end, own])).toEqual([
      ['2026-09-30', 1],
      ['2026-06-30', 1],
    ]);
  });

  it('prefers the longer of two periods that end on one day', () => {
    const month = { period_start: '2026-06-01' };
    const [group] = compare([measure('a'), measure('b'), measure('a', month), measure('b', month)]);
    expect(group?.period?.period_start).toBe('2026-01-01');
  });

  it('sets apart what has no files and what was not reported', () => {
    const [group] = compare([
      measure('a', { numerator: 0, denominator: 0, value: null, missing_reason: 'no_files' }),
      measure('b', { numerator: null, value: null, missing_reason: 'not_reported' }),
      measure('c'),
    ]);
    expect(group?.apart.map(({ why }) => why)).toEqual(['no_files', 'not_reported']);
  });

  it('asks no denominator of points', () => {
    const points: Partial<Measure> = {
      indicator_id: 'score-total-766',
      kind: 'points',
      numerator: null,
      denominator: null,
      value: 79.16,
      printed_value: '79.16',
    };
    const [group] = compare([measure('a', points), measure('b', points)]);
    expect(ids(group?.rows ?? [])).toEqual(['a', 'b']);
  });
});
