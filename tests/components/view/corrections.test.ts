import { describe, expect, it } from 'vitest';
import { allCorrections, correctionsBehind } from '../../../src/components/view/corrections.ts';
import { slipView } from '../../../src/components/view/slip.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import { agencyDocument } from '../../../src/model/api.ts';
import type { Correction, DataSet } from '../../../src/model/data-set.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { clause, dataSet, reading, verdict } from '../../fixtures/records.ts';

const row = { file: 'case-files/so-a.csv', line: 2, printed: ['received_new', 'received_online'] };

const correction = (changes: Partial<Correction> = {}): Correction => ({
  agency_id: 'so-a',
  field_id: null,
  indicator_id: null,
  column_name: 'received_online',
  period_start: '2024-01-01',
  period_end: '2024-01-31',
  cumulative: false,
  old_value: '9402',
  new_value: '9412',
  corrected_on: '2025-03-05',
  reason_vi: 'Mười hồ sơ bị ghi sót.',
  reason_en: 'Ten files had been left out.',
  document_number: '21/BC',
  source_id: 'nguon',
  file: 'corrections.csv',
  line: 2,
  row,
  ...changes,
});

const see = (corrections: readonly Correction[], lang: Lang = 'vi', more: Partial<DataSet> = {}) =>
  viewOf(dataSet({ corrections, ...more }), { lang, sample: more.sample ?? false });

const texts = (corrections: readonly Correction[], lang?: Lang) =>
  allCorrections(see(corrections, lang)).map(({ text }) => text);

describe('a correction in words', () => {
  it('says what, from what to what, why and where', () => {
    const [view] = allCorrections(see([correction()]));
    expect(view).toMatchObject({
      text: 'Đã đính chính ngày 05/03/2025: Tiếp nhận trực tuyến (01/01/2024–31/01/2024, trong kỳ) từ 9.402 thành 9.412.',
      reason: 'Mười hồ sơ bị ghi sót.',
      document: '21/BC',
      agency: { text: 'Sở A', href: '/agencies/so-a/' },
    });
    expect(view?.origin.sources.map(({ text }) => text)).toEqual(['Báo cáo tháng (05/01/2025)']);
    expect(view?.origin.rows[0]?.href).toMatch(/data\/case-files\/so-a\.csv\?plain=1#L2$/);
  });

  it('speaks English, and gives a reason in the language it has', () => {
    const [own, foreign] = allCorrections(see([correction(), correction({ reason_en: null })], 'en'));
    expect(own?.text).toBe(
      'Corrected on 5 March 2025: Received online (1 January 2024 – 31 January 2024, in the period) from 9,402 to 9,412.',
    );
    expect([own?.reason, own?.reasonLang]).toEqual(['Ten files had been left out.', 'en']);
    expect([foreign?.reason, foreign?.reasonLang]).toEqual(['Mười hồ sơ bị ghi sót.', 'vi']);
  });

  it('never says zero for what was not reported, and prints points as printed', () => {
    const points = { indicator_id: 'score-total-766', column_name: 'printed_value' };
    expect(
      texts([
        correction({ old_value: null }),
        correction({ ...points, old_value: '79.10', new_value: '79.16' }),
      ]),
    ).toEqual([
      expect.stringMatching(/ từ chưa có số thành 9\.412\.$/),
      expect.stringMatching(/: Bộ chỉ số 766: tổng điểm \(.*\) từ 79,10 thành 79,16\.$/),
    ]);
    expect(texts([correction({ ...points, column_name: 'numerator' })])[0]).toContain(
      'Bộ chỉ số 766: tổng điểm, Tử số như đã in',
    );
  });

  it('is an example in the sample', () => {
    const view = see([correction()], 'vi', { name: 'sample', sample: true });
    expect(allCorrections(view)[0]?.text).toMatch(/^Ví dụ: đã đính chính ngày 05\/03\/2025/);
  });
});

describe('corrections on a slip', () => {
  const behind = (one: Correction, changes: Parameters<typeof verdict>[0] = {}) =>
    correctionsBehind([verdict(changes)], see([one])).length;

  it('are those of the numbers behind the verdict', () => {
    expect(behind(correction())).toBe(1);
    expect(behind(correction({ column_name: 'received_new' }))).toBe(1);
    expect(behind(correction({ column_name: 'resolved_late' }))).toBe(0);
    // New files are their parts only where they are not printed themselves.
    expect(behind(correction({ column_name: 'received_in_person' }))).toBe(0);
    const parts = { ...row, printed: ['received_online', 'received_in_person', 'received_by_post'] };
    expect(behind(correction({ column_name: 'received_in_person', row: parts }))).toBe(1);
    expect(behind(correction({ column_name: 'received_new', row: parts }))).toBe(0);
    expect(behind(correction({ row: { ...row, line: 3 } }))).toBe(0);
    expect(behind(correction({ row: null }))).toBe(0);
  });

  it('are those of the backlog only where it is said', () => {
    const overdue = correction({ column_name: 'pending_overdue' });
    expect([behind(overdue), behind(overdue, { backlog: 3 })]).toEqual([0, 1]);
  });

  it('are those of a printed figure by its indicator', () => {
    const printed = correction({ indicator_id: 'e-results-766', column_name: 'numerator' });
    expect(behind(printed)).toBe(0);
    expect(behind(printed, { readings: [reading({ indicator_id: 'e-results-766' })] })).toBe(1);
  });

  it('stand on it once, whatever number of conditions and years they are behind', () => {
    const before = { period_start: '2023-01-01', period_end: '2023-12-31' };
    const verdicts = new Map([['so-a', [verdict(), verdict(before)]]]);
    const view = see([correction()], 'vi', { verdicts });
    const periods = [clause(), clause(before)];
    const slip = slipView({ agencyId: 'so-a', periods }, view);
    expect(slip?.corrections.map(({ reason }) => reason)).toEqual(['Mười hồ sơ bị ghi sót.']);
  });
});

it('is in the JSON of its agency only', () => {
  const data = dataSet({ corrections: [correction(), correction({ agency_id: 'so-b' })] });
  const { corrections } = agencyDocument(data, 'so-a') ?? {};
  expect(corrections).toEqual([
    expect.objectContaining({
      column_name: 'received_online',
      old_value: '9402',
      new_value: '9412',
      row: { file: row.file, line: 2 },
    }),
  ]);
});
