import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/figures.ts';
import { computeIndependently } from './compute.ts';
import { millionths } from './condition.ts';
import { type DataSet, oneBy, type TableRow, text, textOrNull } from './data.ts';
import { randomDataSet, seeds } from './generator.ts';
import { load } from './load.ts';

const runs = { seed: 20_261_121, numRuns: 60 };

const worlds = new Map<number, { data: DataSet; figures: ReturnType<typeof computeIndependently> }>();

/** Every property sees the same seeds, so each data set is computed once. */
function worldOf(seed: number) {
  const known = worlds.get(seed);
  if (known) return known;
  const data = load(randomDataSet(seed).files);
  const world = { data, figures: computeIndependently(data) };
  worlds.set(seed, world);
  return world;
}

function holdsAlways(check: (figures: ReturnType<typeof computeIndependently>, data: DataSet) => void): void {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { data, figures } = worldOf(seed);
      check(figures, data);
    }),
    runs,
  );
}

function targetsById(data: DataSet): ReadonlyMap<string, TableRow> {
  return oneBy(data.tables.targets, (row) => text(row, 'target_id'));
}

function shownReading(verdict: Verdict) {
  return verdict.readings.find((reading) => reading.indicator_id === verdict.reading);
}

describe('over random data sets', () => {
  test('the same seed gives the same files', () => {
    expect(randomDataSet(7)).toEqual(randomDataSet(7));
    expect(randomDataSet(7)).not.toEqual(randomDataSet(8));
  });

  test('every state, and every reason that counts can give, comes up', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 150; seed++) {
      const { verdicts } = worldOf(seed).figures;
      for (const { state, reason } of verdicts) seen.add(`${state} ${reason ?? ''}`.trim());
    }
    expect([...seen].toSorted()).toEqual([
      'at_risk',
      'at_risk out_of_reach',
      'met',
      'missed',
      'no_data no_previous_year',
      'no_data no_same_span',
      'no_data not_published',
      'no_data not_reported',
      'no_data not_started',
      'not_scored body_ended',
      'not_scored cannot_prove',
      'not_scored depends_on_reading',
      'not_scored no_files',
      'not_scored procedures_not_files',
      'not_scored rise_not_possible',
      'on_track',
      'partial coverage',
      'partial reading_missing',
    ]);
  });

  test('an agency, an indicator and a period have at most one measure', () => {
    holdsAlways(({ measures }) => {
      const keys = measures.map((item) =>
        [item.agency_id, item.indicator_id, item.period_start, item.period_end].join(' '),
      );
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  test('a measure has a value or says why not, and stands on rows', () => {
    holdsAlways(({ measures }) => {
      for (const measure of measures) {
        expect(measure.value === null).toBe(measure.missing_reason !== null);
        expect(measure.rows.length).toBeGreaterThan(0);
        if (measure.kind === 'ratio' && measure.value !== null) {
          expect(measure.value).toBe(Number(measure.numerator) / Number(measure.denominator));
        }
      }
    });
  });

  test('the rate of added periods lies between the lowest and the highest of them', () => {
    holdsAlways(({ measures }) => {
      const added = measures.filter((item) => item.method === 'periods' && item.indicator_id === 'on-time');
      for (const year of added) {
        const lines = new Set(year.rows.map(({ file, line }) => `${file}:${line}`));
        const parts = measures
          .filter((item) => item.indicator_id === 'on-time' && item.method !== 'periods' && !item.cumulative)
          .filter((item) => item.agency_id === year.agency_id)
          .filter((item) => item.rows.every(({ file, line }) => lines.has(`${file}:${line}`)));
        // A cumulative row with the dates of a month takes the month's place among the measures.
        const found = parts.reduce((sum, item) => sum + item.rows.length, 0);
        if (year.value === null || found < year.rows.length) continue;
        const rates = parts.flatMap((item) => item.value ?? []);
        expect(year.value).toBeGreaterThanOrEqual(Math.min(...rates));
        expect(year.value).toBeLessThanOrEqual(Math.max(...rates));
      }
    });
  });

  test('a verdict is final only when its period is over, and a course only while it runs', () => {
    holdsAlways(({ verdicts }, { asOf }) => {
      for (const { state, period_end, needed_rate, stale, reason } of verdicts) {
        const over = period_end <= asOf;
        if (state === 'met' || state === 'missed') expect(over).toBe(true);
        if (state === 'on_track' || state === 'at_risk') expect(over).toBe(false);
        if (over) expect([needed_rate, stale]).toEqual([null, false]);
        if (needed_rate !== null) {
          expect(needed_rate).toBeGreaterThanOrEqual(0);
          expect(needed_rate).toBeLessThanOrEqual(1);
        }
        if (['partial', 'no_data', 'not_scored'].includes(state)) expect(reason).not.toBeNull();
      }
    });
  });

  test('met needs full coverage, and missed too unless a 100 or a 0 is broken', () => {
    holdsAlways(({ verdicts }, data) => {
      const targets = targetsById(data);
      for (const verdict of verdicts) {
        const target = targets.get(verdict.target_id);
        if (verdict.state === 'met') expect(verdict.coverage).toBe(1);
        if (verdict.state === 'missed' && verdict.coverage !== 1 && target) {
          expect(['0', '100']).toContain(textOrNull(target, 'value'));
        }
      }
    });
  });

  test('a reading covered in full is never partial, unless last year is', () => {
    holdsAlways(({ verdicts }) => {
      for (const { readings, previous_numerator } of verdicts) {
        for (const { state, coverage } of readings) {
          if (state === 'partial' && previous_numerator === null) expect(coverage).toBeLessThan(1);
        }
      }
    });
  });

  test('a floor is decided by whole numbers of files, not by a rounded rate', () => {
    holdsAlways(({ verdicts }, data) => {
      const targets = targetsById(data);
      for (const verdict of verdicts) {
        const target = targets.get(verdict.target_id);
        const reading = shownReading(verdict);
        if (!target || textOrNull(target, 'operator') !== '>=' || reading?.denominator == null) continue;
        const level = millionths(text(target, 'value')) * BigInt(reading.denominator);
        const reached = BigInt(reading.numerator ?? 0) * 100_000_000n >= level;
        if (reading.state === 'met' || reading.state === 'on_track') expect(reached).toBe(true);
        if (reading.state === 'missed' || reading.state === 'at_risk') expect(reached).toBe(false);
      }
    });
  });

  test('a cell of the tally holds each condition once and is missed when one of them is', () => {
    holdsAlways(({ verdicts, clauses }) => {
      let conditions = 0;
      for (const cell of clauses) {
        const own = verdicts.filter(
          (item) =>
            cell.target_ids.includes(item.target_id) &&
            item.agency_id === cell.agency_id &&
            item.period_start === cell.period_start &&
            item.period_end === cell.period_end,
        );
        conditions += own.length;
        expect(own.length).toBe(cell.target_ids.length);
        const states = new Set(own.map((item) => item.state));
        expect(cell.state === 'missed').toBe(states.has('missed'));
        if (cell.state === 'met') expect(states.has('met')).toBe(true);
        if (cell.state === 'missed' && cell.strength === 'duty') {
          expect(own.some((item) => item.state === 'missed' && item.strength !== 'aspiration')).toBe(true);
        }
      }
      expect(conditions).toBe(verdicts.length);
    });
  });

  test('the order of the rows changes nothing', () => {
    holdsAlways((figures, data) => {
      const tables = Object.fromEntries(
        Object.entries(data.tables).map(([name, rows]) => [name, rows.toReversed()]),
      ) as unknown as DataSet['tables'];
      expect(computeIndependently({ ...data, tables })).toEqual(figures);
    });
  });
});
