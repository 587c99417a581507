import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/figures.ts';
import type { Figures } from '../../src/model/read-figures.ts';
import { notScoredReasons } from '../../src/model/tables.ts';
import { computeDataSet } from '../../src/warehouse/figures.ts';
import { folder, readCsv } from './rows.ts';

let figures: Figures;

beforeAll(async () => {
  figures = await computeDataSet(folder, { sample: true });
});

const has = (test: (verdict: Verdict) => boolean): boolean => figures.verdicts.some(test);

describe('the verdicts of the sample', () => {
  test.each(['met', 'missed', 'on_track', 'at_risk', 'partial', 'no_data', 'not_scored'])(
    'show the state %s',
    (state) => {
      expect(has((verdict) => verdict.state === state)).toBe(true);
    },
  );

  test.each(['depends_on_reading', 'cannot_prove', 'no_files', 'rise_not_possible', 'body_ended'])(
    'show a target not scored because of %s',
    (reason) => {
      expect(has((verdict) => verdict.state === 'not_scored' && verdict.reason === reason)).toBe(true);
    },
  );

  test('show every reason of their own that the plans give', async () => {
    const given = new Set((await readCsv('targets.csv')).map((row) => row['not_scored_because']));
    for (const reason of notScoredReasons.filter((name) => given.has(name))) {
      expect(
        has((verdict) => verdict.state === 'not_scored' && verdict.reason === reason),
        reason,
      ).toBe(true);
    }
    expect(given.size).toBeGreaterThan(10);
  });

  test('show an aspiration that was not reached', () => {
    expect(has(({ state, strength }) => state === 'missed' && strength === 'aspiration')).toBe(true);
  });

  test('show a rate still needed, a level out of reach and figures that are not up to date', () => {
    expect(has(({ state, needed_rate }) => state === 'at_risk' && needed_rate !== null)).toBe(true);
    expect(has(({ state, reason }) => state === 'at_risk' && reason === 'out_of_reach')).toBe(true);
    expect(has(({ stale }) => stale)).toBe(true);
  });

  test.each([
    ['mau-d', 'mau-003-05a', '2022', 'on-time', 1225, 1250, 'met'],
    ['mau-e', 'mau-004-17a', '2024', 'early', 2400, 2500, 'missed'],
    ['mau-c', 'mau-002-08a', '2024', 'new-files-digitised', 1999, 2500, 'missed'],
    ['mau-c', 'mau-002-11a', '2024', 'online-all', 1430, 2600, 'met'],
    ['mau-e', 'mau-004-16a', '2024', 'payment-files', 500, 1250, 'met'],
    ['mau-e', 'mau-004-18a', '2024', 'satisfaction-survey', 450, 500, 'met'],
    ['mau-e', 'mau-004-13a', '2024', 'results-in-force-digitised', 9000, 10000, 'met'],
    ['mau-a', 'mau-000-06a', '2024', 'old-files-digitised', 3999, 8000, 'missed'],
  ])(
    'judge %s by %s of %s on the threshold or one file from it',
    (agency, target, year, indicator, numerator, denominator, state) => {
      const verdict = figures.verdicts.find(
        ({ agency_id, target_id, period_start }) =>
          agency_id === agency && target_id === target && period_start.startsWith(year),
      );
      expect(verdict?.state).toBe(state);
      expect(verdict?.readings.find(({ indicator_id }) => indicator_id === indicator)).toMatchObject({
        numerator,
        denominator,
      });
    },
  );

  test('judge a body no further than it existed, and nothing of it for its successor', () => {
    const ended = figures.verdicts.filter(({ agency_id }) => agency_id === 'mau-d');
    expect(
      ended
        .filter(({ period_end }) => period_end === '2025-12-31')
        .every(({ state }) => state === 'not_scored'),
    ).toBe(true);
    expect(figures.verdicts.filter(({ agency_id }) => agency_id === 'mau-d-moi')).toEqual([]);
  });
});
