import { describe, expect, it } from 'vitest';
import { gapsOf, segmentsOf, series } from '../../../src/components/view/series.ts';
import { trendView } from '../../../src/components/view/trend.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import type { Measure } from '../../../src/model/figures.ts';
import { dataSet, measure, target, verdict } from '../../fixtures/records.ts';

const last = (month: number) => new Date(Date.UTC(2024, month, 0)).toISOString().slice(0, 10);

const month = (number: number, changes: Partial<Measure> = {}) =>
  measure({
    period_start: `2024-${String(number).padStart(2, '0')}-01`,
    period_end: last(number),
    ...changes,
  });

const day = (end: string, changes: Partial<Measure> = {}) =>
  measure({
    period_start: '2026-01-01',
    period_end: end,
    cumulative: true,
    indicator_id: 'e-results-766',
    ...changes,
  });

const point = ({ period_end, value }: Measure) =>
  value === null ? null : { date: period_end, value, text: '', tick: '' };

const runs = (measures: readonly Measure[], breaks: readonly string[] = []) =>
  segmentsOf(series(measures), { point, breaks: new Set(breaks) }).map((run) => run.length);

describe('the line', () => {
  it('joins months that follow each other', () => {
    expect(runs([month(2), month(1), month(3)])).toEqual([3]);
  });

  it('does not bridge a missing month', () => {
    const measures = [month(1), month(2), month(4)];
    expect(runs(measures)).toEqual([2, 1]);
    expect(gapsOf(series(measures))).toEqual([{ from: '2024-03-01', to: '2024-03-31' }]);
  });

  it('does not bridge a month without a value', () => {
    const measures = [month(1), month(2, { value: null, numerator: null }), month(3)];
    expect(runs(measures)).toEqual([1, 1]);
    expect(gapsOf(series(measures))).toEqual([{ from: '2024-02-01', to: '2024-02-29' }]);
  });

  it('breaks where a note says that the counting changed', () => {
    expect(runs([day('2026-09-24'), day('2026-10-01'), day('2026-10-10')], ['2026-10-01'])).toEqual([1, 2]);
  });

  it('does not join two years of cumulative figures', () => {
    expect(runs([day('2025-12-31', { period_start: '2025-01-01' }), day('2026-10-01')])).toEqual([1, 1]);
  });

  it('never mixes cumulative figures, months and added-up years', () => {
    const mixed = [month(1), month(2), day('2026-10-01'), month(3, { method: 'periods' })];
    expect(series(mixed).map(({ period_end }) => period_end)).toEqual(['2024-01-31', '2024-02-29']);
  });
});

describe('trendView', () => {
  const view = viewOf(dataSet(), { lang: 'vi', sample: false });
  const see = (measures: readonly Measure[], on = view) =>
    trendView({ agencyId: 'so-a', indicatorId: 'online-new', measures }, on);

  it('needs two dates', () => {
    expect(see([month(1)])).toBeNull();
  });

  it('draws a rate from 0 to 100 with its level, and says it in words', () => {
    const course = see([month(1), month(2, { numerator: 70, value: 0.7 })]);
    expect(course?.chart).toMatchObject({
      maximum: 100,
      axis: ['0', '50', '100%'],
      target: { value: 55, text: 'kế hoạch đặt ra 55%' },
    });
    expect(course?.summary).toBe('Từ 61,0% (31/01/2024) đến 70,0% (29/02/2024).');
    expect(course?.chart.segments[0]?.map(({ tick }) => tick)).toEqual(['T1', 'T2']);
    expect(course?.rows.map(({ figure }) => figure)).toEqual(['70,0%', '61,0%']);
  });

  it('says only the newest figure where the counting changed in between', () => {
    const note = {
      agency_id: 'so-a',
      applies_to: 'self',
      indicator_id: 'online-new',
      period_end: '2024-02-29',
      breaks_line: true,
      note_vi: 'Đổi mẫu số.',
      note_en: 'Denominator changed.',
      file: 'notes.csv',
      line: 2,
    } as const;
    const broken = viewOf(dataSet({ notes: [note] }), { lang: 'vi', sample: false });
    expect(see([month(1), month(2)], broken)?.summary).toBe(
      'Mới nhất: 61,0% (29/02/2024). Nguồn đổi cách tính giữa các ngày nên không so các ngày với nhau.',
    );
    expect(see([month(2), month(3)], broken)?.summary).toMatch(/^Từ /);
  });

  it('says the level with its operator, and what its reader must know', () => {
    const strict = target({ operator: '>', value: '55', reason_vi: 'Chưa đối chiếu.' });
    const data = dataSet({ targets: new Map([['900-01a', strict]]) });
    const course = see([month(1), month(2)], viewOf(data, { lang: 'vi', sample: false }));
    expect(course?.chart.target?.text).toBe('kế hoạch đặt ra trên 55%');
    expect(course?.caveats).toEqual(['Chưa đối chiếu.']);
  });

  it('marks the axis of counts with whole numbers', () => {
    for (const [highest, axis] of [
      [1, ['0', '1', '2']],
      [3, ['0', '2', '4']],
      [5, ['0', '3', '6']],
      [1234, ['0', '1.000', '2.000']],
    ] as const) {
      const counts = {
        indicator_id: 'received-new',
        kind: 'count',
        numerator: highest,
        value: highest,
      } as const;
      const course = trendView(
        {
          agencyId: 'so-a',
          indicatorId: 'received-new',
          measures: [month(1, counts), month(2, counts)],
        },
        view,
      );
      expect(course?.chart.axis).toEqual(axis);
    }
  });

  it('draws no level where two plans set different ones', () => {
    const targets = ['55', '60'].map((value, index) => target({ target_id: `90${index}-01`, value }));
    const data = dataSet({
      targets: new Map(targets.map((one) => [one.target_id, one])),
      verdicts: new Map([['so-a', targets.map(({ target_id }) => verdict({ target_id }))]]),
    });
    expect(see([month(1), month(2)])?.chart.target).not.toBeNull();
    expect(see([month(1), month(2)], viewOf(data, { lang: 'vi', sample: false }))?.chart.target).toBeNull();
  });
});
