import { describe, expect, it } from 'vitest';
import { conditionView } from '../../../src/components/view/condition.ts';
import { slipView } from '../../../src/components/view/slip.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import type { DataSet } from '../../../src/model/data-set.ts';
import type { Verdict } from '../../../src/model/figures.ts';
import { clause, dataSet, reading, target, verdict } from '../../fixtures/records.ts';

const see = (data: DataSet) => viewOf(data, { lang: 'vi', sample: data.sample });

function condition(changes: Partial<Verdict>, wanted: Parameters<typeof target>[0] = {}) {
  const data = dataSet();
  const own = target(wanted);
  const levels = new Map([['online-new', own.value ? [own.value] : []]]);
  return conditionView({ verdict: verdict(changes), target: own, levels }, see(data));
}

describe('conditionView', () => {
  it('prints figure, counts, period, source and lines', () => {
    const view = condition({ rows: [14, 15, 16].map((line) => ({ file: 'case-files/so-a.csv', line })) });
    expect(view.word).toBe('Đạt');
    expect(view.figure).toEqual({ figure: '61,3%', counts: '9.412 / 15.354 hồ sơ', size: 941200 / 15354 });
    expect(view.period).toBe('Kỳ số liệu: 01/01/2024–31/12/2024 (12/12 tháng)');
    expect(view.origin.sources).toEqual([
      {
        text: 'Báo cáo tháng (05/01/2025)',
        href: 'https://so-a.example/bao-cao',
        record: '/changes/#nguon',
      },
    ]);
    expect(view.origin.rows.map(({ text }) => text)).toEqual(['dòng\u00a014–16']);
    expect(view.origin.rows[0]?.href).toMatch(/\/blob\/main\/data\/case-files\/so-a\.csv\?plain=1#L14-L16$/);
  });

  it('links lines of a file whose name an address cannot hold as it is', () => {
    const view = condition({ rows: [{ file: 'case-files/sở a #1.csv', line: 2 }] });
    expect(view.origin.rows[0]?.href).toMatch(/\/case-files\/s%E1%BB%9F%20a%20%231\.csv\?plain=1#L2$/);
  });

  it('sets the level on the bar, and leaves the bar empty without figures', () => {
    expect(condition({}).bar).toEqual({
      value: 941200 / 15354,
      target: { value: 55, text: 'kế hoạch đặt ra 55%' },
      title: '61,3%; kế hoạch đặt ra 55%',
    });
    const none = { state: 'no_data', reason: 'not_published', reading: null, measured_start: null } as const;
    expect(condition(none).bar?.value).toBeNull();
    expect(condition(none).period).toBe('Kỳ đánh giá: 2024');
  });

  it('marks the year before where the plan set a rise', () => {
    const view = condition(
      { previous_numerator: 60, previous_denominator: 100 },
      { operator: 'rise', value: null },
    );
    expect(view.bar?.target).toEqual({ value: 60, text: 'năm trước 60,0%' });
  });

  it('puts backlog and age beside the verdict', () => {
    expect(condition({ backlog: 3 }).asides).toEqual(['Ngoài ra còn 3 hồ sơ đang giải quyết đã quá hạn.']);
    expect(condition({ backlog: 0 }).asides).toEqual(['Không có hồ sơ đang giải quyết nào đã quá hạn.']);
    expect(condition({ stale: true, data_until: '2024-09-30' }).asides).toEqual([
      'Chưa cập nhật từ 30/09/2024.',
    ]);
  });

  it('lists all readings where there are several', () => {
    const two = [
      reading(),
      reading({ indicator_id: 'online-all', state: 'missed', numerator: 5, denominator: 10 }),
    ];
    const view = condition({ readings: two });
    expect(view.readings.map(({ word, figure }) => [word, figure.figure])).toEqual([
      ['Đạt', '61,3%'],
      ['Chưa đạt', '50,0%'],
    ]);
    expect(condition({}).readings).toEqual([]);
  });

  it('tells the months that are missing, but not of a rise whose own year is whole', () => {
    const partial = { state: 'partial', reason: 'coverage', coverage: 0.75 } as const;
    expect(condition({ ...partial, covered_months: 9 }).word).toBe('Chưa đủ số liệu (9/12 tháng)');
    expect(condition({ ...partial, covered_months: 12 }, { operator: 'rise', value: null }).word).toBe(
      'Chưa đủ số liệu',
    );
  });
});

describe('slipView', () => {
  const years = ['2022', '2023', '2024'].map((year) =>
    clause({
      period_start: `${year}-01-01`,
      period_end: `${year}-12-31`,
      state: year === '2024' ? 'no_data' : 'met',
    }),
  );

  function slip(data: DataSet, periods = [clause()]) {
    const view = see(data);
    return slipView({ agencyId: 'so-a', periods }, view);
  }

  it('shows the newest period that figures speak of, and names the others', () => {
    const verdicts = years.map(({ period_start, period_end, state }) =>
      verdict({ period_start, period_end, state }),
    );
    const view = slip(dataSet({ verdicts: new Map([['so-a', verdicts]]) }), years);
    expect(view?.period).toBe('2023');
    expect(view?.years.map(({ label, word }) => `${label} ${word}`)).toEqual([
      '2022 Đạt',
      '2024 Chưa có số liệu công khai',
    ]);
  });

  it('says "Ví dụ" on every verdict of a sample body', () => {
    const view = slip(dataSet({ name: 'sample', sample: true }));
    expect([view?.stamp, view?.sample]).toEqual(['Ví dụ: đạt', true]);
    expect(view?.conditions.map(({ stamp }) => stamp)).toEqual(['Ví dụ: đạt']);
  });

  it('shows one figure once where two conditions share it', () => {
    const both = [verdict(), verdict({ target_id: '900-01b', state: 'missed' })];
    const data = dataSet({
      targets: new Map([
        ['900-01a', target()],
        ['900-01b', target({ target_id: '900-01b', operator: 'rise', value: null })],
      ]),
      verdicts: new Map([['so-a', both]]),
    });
    const view = slip(data, [clause({ state: 'missed', target_ids: ['900-01a', '900-01b'] })]);
    expect(view?.conditions.map(({ repeats }) => repeats)).toEqual([false, true]);
    expect(view?.word).toBe('Chưa đạt');
  });

  it('carries the statement of the office', () => {
    const statement = {
      agency_id: 'so-a',
      target_id: '900-01a',
      date: '2025-02-01',
      document_number: '45/SNN-VP',
      text_vi: 'Hệ thống nâng cấp trong tháng 5.',
      url: null,
      file: 'statements.csv',
      line: 2,
    };
    expect(slip(dataSet({ statements: [statement] }))?.statements).toEqual([
      { text: 'Hệ thống nâng cấp trong tháng 5.', from: { text: '45/SNN-VP, 01/02/2025', href: null } },
    ]);
  });
});
