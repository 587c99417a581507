import { describe, expect, it } from 'vitest';
import { agencyView } from '../../../src/components/view/agency.ts';
import { referenceRate } from '../../../src/components/view/reference-rate.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import type { DataSet } from '../../../src/model/data-set.ts';
import type { Measure, Verdict } from '../../../src/model/figures.ts';
import { clause, dataSet, measure, target, verdict } from '../../fixtures/records.ts';

const people = target({
  readings: null,
  not_scored_because: 'people_not_files',
  reason_vi: 'Chỉ tiêu này đếm người, không đếm hồ sơ.',
  value: '80',
});
const unscored = (changes: Partial<Verdict> = {}) =>
  verdict({
    state: 'not_scored',
    reason: 'people_not_files',
    reading: null,
    readings: [],
    numerator: null,
    denominator: null,
    ...changes,
  });
const reused = (year: string, changes: Partial<Measure> = {}) =>
  measure({
    indicator_id: 'files-reused',
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    covered_days: 366,
    numerator: 452,
    denominator: 1000,
    ...changes,
  });

const see = (measures: readonly Measure[], more: Partial<DataSet> = {}) => {
  const data = dataSet({ measures: new Map([['so-a', measures]]), ...more });
  return viewOf(data, { lang: 'vi', sample: data.sample });
};
const rate = (measures: readonly Measure[], wanted = people, own = unscored()) =>
  referenceRate({ verdict: own, target: wanted }, see(measures));

describe('referenceRate', () => {
  it('gives the rate of files with its counts, its period and its source, and says that it judges nothing', () => {
    const found = rate([reused('2024')]);
    expect(found?.text).toBe(
      'Để tham khảo, tính trên hồ sơ: tỷ lệ hồ sơ tiếp nhận mới dùng lại dữ liệu đã số hóa là 45,2% ' +
        '(452 / 1.000 hồ sơ; 2024). Số này không dùng để đánh giá.',
    );
    expect(found?.origin.sources.map(({ record }) => record)).toEqual(['/changes/#nguon']);
    expect(found?.origin.rows).toHaveLength(1);
    const english = viewOf(dataSet({ measures: new Map([['so-a', [reused('2024')]]]) }), {
      lang: 'en',
      sample: false,
    });
    expect(referenceRate({ verdict: unscored(), target: people }, english)?.text).toBe(
      'For reference, counted in files: 45.2% (452 / 1,000 files; 2024) of new files reused digitised data. ' +
        'This is not used to judge the target.',
    );
  });

  it('stands beside targets that count people and no others', () => {
    const other = target({ ...people, not_scored_because: 'deadline' });
    expect(rate([reused('2024')], other, unscored({ reason: 'deadline' }))).toBeNull();
    expect(rate([reused('2024')], target({ readings: 'files-reused' }), verdict())).toBeNull();
  });

  it('is silent without figures of the judged period: missing is never zero', () => {
    expect(rate([])).toBeNull();
    expect(rate([reused('2023')])).toBeNull();
    const part = { numerator: null, value: null, missing_reason: 'not_reported' } as const;
    expect(rate([reused('2024', part)])).toBeNull();
  });

  it('prefers the period that covers most, and shows a range year by year', () => {
    const month = reused('2024', {
      period_end: '2024-01-31',
      covered_days: 31,
      numerator: 1,
      denominator: 9,
    });
    expect(rate([month, reused('2024')])?.text).toContain('45,2%');
    const range = target({ ...people, judged: 'at_end', starts_on: '2023-01-01', ends_on: '2025-12-31' });
    const years = [reused('2022'), reused('2023', { numerator: 300 }), reused('2024')];
    const last = unscored({ period_start: '2025-01-01', period_end: '2025-12-31' });
    expect(rate(years, range, last)?.text).toContain(
      'là 30,0% (300 / 1.000 hồ sơ; 2023); 45,2% (452 / 1.000 hồ sơ; 2024).',
    );
  });

  it('never seems to reach the level that it does not reach', () => {
    const near = reused('2024', { numerator: 7996, denominator: 10_000, value: 0.7996 });
    expect(rate([near])?.text).toContain('79,96%');
  });

  it('begins with the word example on sample data', () => {
    const view = see([reused('2024')], { name: 'sample', sample: true });
    expect(referenceRate({ verdict: unscored(), target: people }, view)?.text).toMatch(
      /^Ví dụ: để tham khảo/,
    );
  });

  it('stands among the clauses that are not judged, without a verdict of its own', () => {
    const view = see([reused('2024')], {
      targets: new Map([['900-01a', people]]),
      verdicts: new Map([['so-a', [unscored()]]]),
      clauses: new Map([['so-a', [clause({ state: 'not_scored' })]]]),
    });
    const [plan] = agencyView(view, 'so-a')?.plans ?? [];
    const [condition] = plan?.quiet[0]?.conditions ?? [];
    expect(condition?.reference?.text).toContain('Để tham khảo');
    expect([condition?.word, condition?.figure, condition?.bar]).toEqual([
      'Không đánh giá được bằng số hồ sơ',
      null,
      null,
    ]);
  });
});
