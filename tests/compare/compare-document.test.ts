import { describe, expect, it } from 'vitest';
import { compareDocument } from '../../src/components/compare/compare-document.ts';
import type { CompareDocument } from '../../src/components/compare/types.ts';
import { agencyView } from '../../src/components/view/agency.ts';
import { viewOf } from '../../src/components/view/view.ts';
import type { DataSet } from '../../src/model/data-set.ts';
import { clause, dataSet, measure, reading, target, verdict } from '../fixtures/records.ts';
import { month } from './documents.ts';

function documentOf(data: DataSet, lang: 'vi' | 'en' = 'vi'): CompareDocument {
  const made = compareDocument(viewOf(data, { lang, sample: data.sample }), 'so-a');
  if (!made) throw new Error('no document');
  return made;
}

const onlineOf = (data: DataSet) => documentOf(data).indicators['online-new'];

describe('the document of an agency', () => {
  it.each([
    ['vi', false, 'Đạt'],
    ['en', false, 'Met'],
    ['vi', true, 'Ví dụ: đạt'],
  ] as const)('says its verdict in the words of the agency’s page: %s, sample %s', (lang, sample, word) => {
    const data = dataSet({ sample });
    const view = viewOf(data, { lang, sample });
    const [slip] = agencyView(view, 'so-a')?.plans[0]?.slips ?? [];
    const [said] = documentOf(data, lang).indicators['online-new']?.verdicts ?? [];
    const { sentences, figure, period, origin, asides, caveats, reach } = slip?.conditions[0] ?? {};
    expect(slip?.stamp).toBe(word);
    expect(said).toMatchObject({ word, sentences, figure, period, origin, asides, caveats, reach });
    expect(said?.gist.href).toMatch(new RegExp(`/agencies/so-a/#${slip?.id}$`));
    expect(said?.sentences.length).toBeGreaterThan(0);
  });

  it('gives two conditions of a clause their own words, and their common figure once', () => {
    const rise = { target_id: '900-01b', previous_numerator: 1, previous_denominator: 2 } as const;
    const data = dataSet({
      targets: new Map([
        ['900-01a', target()],
        ['900-01b', target({ target_id: '900-01b', operator: 'rise', value: null, value_as_printed: null })],
      ]),
      clauses: new Map([['so-a', [clause({ target_ids: ['900-01a', '900-01b'] })]]]),
      verdicts: new Map([['so-a', [verdict({ state: 'missed' }), verdict(rise)]]]),
    });
    const said = onlineOf(data)?.verdicts.map(({ word, repeats }) => [word, repeats]);
    expect(said).toEqual([
      ['Chưa đạt', false],
      ['Đạt', true],
    ]);
  });

  it('begins the readings of sample data with the word example, as the agency’s page', () => {
    const two = [reading(), reading({ indicator_id: 'online-all' })];
    const data = dataSet({ sample: true, verdicts: new Map([['so-a', [verdict({ readings: two })]]]) });
    expect(onlineOf(data)?.verdicts[0]?.readings.map(({ name, word }) => [name, word])).toEqual([
      ['Ví dụ: Hồ sơ trực tuyến trên hồ sơ tiếp nhận mới', 'đạt'],
      ['Ví dụ: Hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận', 'đạt'],
    ]);
  });

  it('shows the period that the agency’s page shows', () => {
    const years = ['2023', '2024', '2025'];
    const spans = years.map((year) => ({ period_start: `${year}-01-01`, period_end: `${year}-12-31` }));
    const states = ['missed', 'met', 'no_data'] as const;
    const data = dataSet({
      clauses: new Map([
        ['so-a', spans.map((span, index) => clause({ ...span, state: states[index] ?? 'met' }))],
      ]),
      verdicts: new Map([
        ['so-a', spans.map((span, index) => verdict({ ...span, state: states[index] ?? 'met' }))],
      ]),
    });
    expect(onlineOf(data)?.verdicts.map(({ judged }) => judged)).toEqual(['900-01a|2024-01-01|2024-12-31']);
  });

  it('names the other indicator where the verdict shows that one’s figure', () => {
    const two = [reading(), reading({ indicator_id: 'online-all' })];
    const data = dataSet({ verdicts: new Map([['so-a', [verdict({ readings: two })]]]) });
    const { indicators } = documentOf(data);
    expect(indicators['online-new']?.verdicts[0]?.by).toBeNull();
    expect(indicators['online-all']?.verdicts[0]?.by).toBe('Hồ sơ trực tuyến trên hồ sơ tiếp nhận mới');
    expect(indicators['online-all']?.rows).toEqual([]);
    expect(indicators['online-all']?.course).toBeNull();
  });

  it('keeps counts and value of every figure as they are, newest first, each source once', () => {
    const measures = [month('so-a', 1), month('so-a', 2, { numerator: 70, value: 0.7 })];
    const document = documentOf(dataSet({ measures: new Map([['so-a', measures]]) }));
    expect(document.sources).toEqual([
      {
        text: 'Báo cáo tháng (05/01/2025)',
        href: 'https://so-a.example/bao-cao',
        record: '/changes/#nguon',
      },
    ]);
    expect(document.indicators['online-new']?.rows).toMatchObject([
      {
        period_end: '2024-02-29',
        numerator: 70,
        denominator: 100,
        value: 0.7,
        figure: '70,0%',
        sources: [0],
      },
      {
        period_end: '2024-01-31',
        numerator: 61,
        denominator: 100,
        value: 0.61,
        figure: '61,0%',
        sources: [0],
      },
    ]);
  });

  it('leaves a missing figure missing: no point, a gap, no zero', () => {
    const empty = { numerator: null, value: null, missing_reason: 'not_reported' } as const;
    const measures = [month('so-a', 1), month('so-a', 2, empty), month('so-a', 3)];
    const figures = onlineOf(dataSet({ measures: new Map([['so-a', measures]]) }));
    expect(figures?.rows[1]).toMatchObject({ numerator: null, value: null, figure: 'Chưa có số liệu' });
    expect(figures?.course?.segments).toEqual([[2], [0]]);
    expect(figures?.course?.gaps).toEqual([{ from: '2024-02-01', to: '2024-02-29' }]);
  });

  it('points at the right rows where a year ends with its last month', () => {
    const year = { period_start: '2024-01-01', period_end: '2024-12-31', method: 'periods' } as const;
    const measures = [month('so-a', 11), month('so-a', 12), measure(year)];
    const figures = onlineOf(dataSet({ measures: new Map([['so-a', measures]]) }));
    const spans = figures?.course?.segments.map((places) =>
      places.map((place) => figures.rows[place]?.period_start),
    );
    expect(spans).toEqual([['2024-11-01', '2024-12-01']]);
  });

  it('draws one figure too, without words about a course', () => {
    expect(onlineOf(dataSet())?.course).toMatchObject({
      segments: [[0]],
      summary: '',
      target: { value: 55, text: 'kế hoạch đặt ra 55%' },
    });
  });

  it('takes over what the reader of the level must know', () => {
    const data = dataSet({ targets: new Map([['900-01a', target({ reason_vi: 'Chưa đối chiếu.' })]]) });
    expect(onlineOf(data)?.course?.caveats).toEqual(['Chưa đối chiếu.']);
    expect(onlineOf(data)?.verdicts[0]?.caveats).toEqual(['Chưa đối chiếu.']);
  });

  it('is none for an unknown agency', () => {
    expect(compareDocument(viewOf(dataSet(), { lang: 'vi', sample: false }), 'so-z')).toBeNull();
  });
});
