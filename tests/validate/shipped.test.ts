import { readdir, readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problems.ts';
import type { Report } from '../../src/model/report.ts';
import { checkDataSet } from '../../src/warehouse/check-folder.ts';

type Cells = Readonly<Record<string, string>>;

interface Placed {
  readonly cells: Cells;
  readonly place: string;
}

let report: Report;
let rates: readonly Placed[];

/** The rows of every rates file, read without any of our own code. */
async function readRates(): Promise<readonly Placed[]> {
  const names = await readdir('data/rates');
  const files = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(`data/rates/${name}`, 'utf8');
      const { data } = Papa.parse<Cells>(text, {
        header: true,
        delimiter: ',',
        newline: '\n',
        skipEmptyLines: true,
      });
      return data.map((cells, index) => ({ cells, place: `rates/${name}:${index + 2}` }));
    }),
  );
  return files.flat();
}

const placesOf = (code: Problem['code']) =>
  report.problems
    .filter((problem) => problem.code === code)
    .map(({ file, line, field }) => `${file}:${line}:${field}`);

beforeAll(async () => {
  report = await checkDataSet('data');
  rates = await readRates();
});

/** The cells of the cited statistics by column, with the line of each row; the formulas are written out by hand. */
async function readCounts() {
  const text = await readFile('data/case-files/cited-statistics.csv', 'utf8');
  const { data } = Papa.parse<Cells>(text, {
    header: true,
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  return data.map((cells, index) => ({
    line: index + 2,
    count: (name: string): number | null => (cells[name] ? Number(cells[name]) : null),
  }));
}

describe('the shipped data', () => {
  it('has no error, and every problem stands at a line, a column and a character', () => {
    expect(report).toMatchObject({ ok: true, errors: 0, truncated: false });
    for (const { line, column, char } of report.problems)
      expect(Math.min(line, column, char)).toBeGreaterThan(0);
  });

  it('warns of these things, so often, and of nothing else', () => {
    const found = Map.groupBy(report.problems, ({ code }) => code);
    expect(Object.fromEntries([...found].map(([code, all]) => [code, all.length]))).toEqual({
      above_maximum: 78,
      cumulative_fell: 49,
      dates_half: 1,
      groups_not_total: 12,
      identity_broken: 2,
      part_above_whole: 3,
      quality_flag: 177,
      target_outside_plan: 2,
      tenfold_jump: 8,
    });
  });

  it('warns of more files resolved than received, as three rows of one source print them', async () => {
    const above = (await readCounts()).flatMap(({ line, count }) => {
      const [received, resolved] = [count('received_total'), count('resolved_total')];
      return received !== null && resolved !== null && resolved > received
        ? [{ line, received, resolved }]
        : [];
    });
    expect(above).toEqual([
      { line: 3, received: 5000, resolved: 5127 },
      { line: 4, received: 13_181, resolved: 14_342 },
      { line: 5, received: 9475, resolved: 10_635 },
    ]);
    expect(placesOf('part_above_whole')).toEqual(
      above.map(({ line }) => `case-files/cited-statistics.csv:${line}:resolved_total`),
    );
  });

  it('warns of no rate, as every printed one is what its own counts make', () => {
    const printed = rates.filter(({ cells }) => Number(cells['denominator']) > 0 && cells['printed_value']);
    expect(printed.length).toBeGreaterThan(150);
    for (const { cells, place } of printed) {
      const decimals = (cells['printed_value'] ?? '').split('.')[1]?.length ?? 0;
      const rate = (100 * Number(cells['numerator'])) / Number(cells['denominator']);
      const distance = Math.abs(rate - Number(cells['printed_value'])) * 10 ** decimals;
      expect(distance, place).toBeLessThan(0.500_001);
    }
    expect(placesOf('rate_contradicts')).toEqual([]);
  });

  it('warns of 78 scores above their maximum, all of 24 September', () => {
    const above = new Set(placesOf('above_maximum').map((place) => place.replace(/:[^:]*$/, '')));
    const rows = rates.filter(({ place }) => above.has(place));
    expect(rows).toHaveLength(78);
    expect(new Set(rows.map(({ cells }) => cells['period_end']))).toEqual(new Set(['2026-09-24']));
    expect(new Set(rows.map(({ cells }) => cells['indicator_id']))).toEqual(
      new Set(['score-satisfaction-766']),
    );
  });

  it('warns of 12 totals that their groups do not add up to, all of 1 October', () => {
    const differing = new Set(placesOf('groups_not_total').map((place) => place.replace(/:[^:]*$/, '')));
    const rows = rates.filter(({ place }) => differing.has(place));
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map(({ cells }) => cells['period_end']))).toEqual(new Set(['2026-10-01']));
  });

  it('warns of every quality flag', () => {
    const flagged = rates.filter(({ cells }) => cells['quality_flag'] !== '');
    expect(flagged.length).toBeGreaterThan(100);
    expect(placesOf('quality_flag').toSorted()).toEqual(
      flagged.map(({ place }) => `${place}:quality_flag`).toSorted(),
    );
  });

  it('warns of every cumulative count that fell, at the fallen cell', () => {
    const series = Map.groupBy(
      rates.filter(({ cells }) => cells['cumulative'] === 'true' && cells['period_start'] !== ''),
      ({ cells }) => [cells['agency_id'], cells['indicator_id'], cells['period_start']].join(' '),
    );
    const fallen: string[] = [];
    for (const rows of series.values()) {
      const inTime = rows.toSorted((one, other) =>
        (one.cells['period_end'] ?? '') < (other.cells['period_end'] ?? '') ? -1 : 1,
      );
      for (const field of ['numerator', 'denominator']) {
        const reported = inTime.filter(({ cells }) => cells[field] !== '');
        for (const [index, { cells, place }] of reported.entries()) {
          const before = reported[index - 1]?.cells[field];
          if (before !== undefined && Number(cells[field]) < Number(before)) fallen.push(`${place}:${field}`);
        }
      }
    }
    expect(fallen.length).toBeGreaterThan(20);
    expect(placesOf('cumulative_fell').toSorted()).toEqual(fallen.toSorted());
  });
});

it('the shipped sample data set has no error', async () => {
  expect(await checkDataSet('data/sample')).toMatchObject({ ok: true, errors: 0 });
});
