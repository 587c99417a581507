import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleFiles } from '../../scripts/sample/files.ts';
import type { Figures } from '../../src/model/read-figures.ts';
import { computeDataSet } from '../../src/warehouse/figures.ts';
import { brokenIdentities, partsAboveWhole } from './identities.ts';
import { count, folder, listFiles, nameOf, readCaseFiles, readCsv, type TextRow } from './rows.ts';

let rows: readonly TextRow[];
let figures: Figures;

beforeAll(async () => {
  rows = await readCaseFiles();
  figures = await computeDataSet(folder, { sample: true });
});

function dayAfter(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

describe('the committed sample', () => {
  test('is what npm run sample writes, byte for byte', async () => {
    const written = await sampleFiles('data');
    expect(await listFiles()).toEqual([...written.keys()].sort());
    for (const [path, text] of written) expect(await readFile(join(folder, path), 'utf8'), path).toBe(text);
  });

  test('stays small', () => {
    expect(rows.length).toBeLessThan(1500);
  });
});

describe('nobody in the sample is real', () => {
  test('every id begins with mau- and every name says that it is a sample', async () => {
    for (const row of await readCsv('agencies.csv')) {
      expect(row['agency_id']).toMatch(/^mau-/);
      expect(row['name_vi']).toMatch(/^(?:Cơ quan|Xã|Tỉnh) mẫu\b/);
      expect(row['name_en']).toMatch(/^Sample (?:body|commune|province)\b/);
    }
    for (const row of await readCsv('plans.csv')) expect(row['plan_id']).toMatch(/^mau-/);
    for (const row of await readCsv('targets.csv')) expect(row['target_id']).toMatch(/^mau-/);
  });

  test('every source is of the kind sample', async () => {
    for (const row of await readCsv('sources.csv')) {
      expect(row['source_id']).toMatch(/^mau-/);
      expect(row['kind']).toBe('sample');
    }
  });

  test('every figure carries the mark', () => {
    expect([...figures.measures, ...figures.verdicts, ...figures.clauses].every(({ sample }) => sample)).toBe(
      true,
    );
  });

  test('the words of the targets are those of the real plans', async () => {
    const real = await readFile('data/targets.csv', 'utf8');
    for (const { quote_vi = '' } of await readCsv('targets.csv')) {
      expect(real).toContain(quote_vi.replaceAll('"', '""'));
    }
  });
});

describe('the counts of the sample', () => {
  test('break one identity once', () => {
    const broken = rows.filter((row) => brokenIdentities(row).length > 0);
    expect(broken.map(nameOf)).toEqual(['mau-xa-4 2025-08-31']);
    expect(broken.map(brokenIdentities)).toEqual([['received_total = resolved_total + pending_total']]);
  });

  test('never put a part above its whole', () => {
    expect(rows.filter((row) => partsAboveWhole(row).length > 0).map(nameOf)).toEqual([]);
  });

  test('carry over what was pending at the end of the period before', () => {
    const bodies = Map.groupBy(
      rows.filter((row) => row['cumulative'] === 'false'),
      (row) => `${row['agency_id']} ${row['field_id']}`,
    );
    for (const body of bodies.values()) {
      const byNextDay = new Map(body.map((row) => [dayAfter(row['period_end'] ?? ''), row]));
      for (const row of body) {
        const before = byNextDay.get(row['period_start'] ?? '');
        if (before) expect(count(row, 'carried_over'), nameOf(row)).toBe(count(before, 'pending_total'));
      }
    }
  });

  test('leave out May 2024 of one body and print a month without a single file', () => {
    const ends = rows.filter((row) => row['agency_id'] === 'mau-a').map((row) => row['period_end']);
    expect(ends).toContain('2024-04-30');
    expect(ends).not.toContain('2024-05-31');
    const empty = figures.measures.filter(
      ({ indicator_id, missing_reason }) => indicator_id === 'on-time' && missing_reason === 'no_files',
    );
    expect(empty.map(({ agency_id, period_end }) => `${agency_id} ${period_end}`)).toEqual([
      'mau-xa-7 2025-11-30',
      'mau-xa-7 2026-02-28',
    ]);
  });

  test('come as fields, as quarters of a report year and as cumulative rows with a closing one', () => {
    const of = (agency: string): readonly TextRow[] => rows.filter((row) => row['agency_id'] === agency);
    expect(of('mau-e').every((row) => row['field_id'] !== '' && row['fields_complete'] === 'true')).toBe(
      true,
    );
    expect(of('mau-d').map((row) => row['period_start'])).toContain('2023-12-15');
    expect(
      of('mau-b').filter((row) => row['cumulative'] === 'true' && row['period_end'] === '2024-12-31'),
    ).toHaveLength(1);
    expect(of('mau-g')).toEqual([]);
  });

  test('offer one kind of body to rank, and one office below thirty files', () => {
    const year = figures.measures.filter(
      ({ indicator_id, period_start, period_end }) =>
        indicator_id === 'early' && period_start === '2026-01-01' && period_end === '2026-09-30',
    );
    const communes = year.filter(({ agency_id }) => agency_id.startsWith('mau-xa-'));
    expect(communes).toHaveLength(7);
    expect(
      communes.filter(({ denominator }) => (denominator ?? 0) < 30).map(({ agency_id }) => agency_id),
    ).toEqual(['mau-xa-7']);
  });
});
