import { describe, expect, it } from 'vitest';
import { aimWords, neededSentence, verdictSentences } from '../../src/i18n/sentences.ts';
import { stateWord } from '../../src/i18n/words.ts';
import type { Verdict } from '../../src/model/figures.ts';
import type { Lang } from '../../src/model/lang.ts';
import { target, verdict } from '../fixtures/records.ts';

type Target = ReturnType<typeof target>;

function said(changes: Partial<Verdict>, wanted: Partial<Target> = {}, lang: Lang = 'vi'): string {
  const own = target(wanted);
  return verdictSentences(verdict(changes), own, { lang, levels: own.value ? [own.value] : [] }).join(' ');
}

const short = { numerator: 12148, denominator: 15385 };
const running = {
  ...short,
  period_start: '2026-01-01',
  period_end: '2026-12-31',
  measured_end: '2026-10-10',
};
const rise = { previous_numerator: 984, previous_denominator: 1000, numerator: 986, denominator: 1000 };

describe('verdictSentences', () => {
  it.each<[string, Partial<Verdict>, Partial<Target>, string, string]>([
    [
      'met',
      { state: 'met' },
      {},
      'Cứ 100 hồ sơ tiếp nhận mới có 61 nộp trực tuyến; kế hoạch đặt ra 55.',
      'Of every 100 new files, 61 were filed online; the plan set 55.',
    ],
    [
      'missed',
      { state: 'missed', ...short },
      { value: '80' },
      'Cứ 100 hồ sơ tiếp nhận mới có 79 nộp trực tuyến; kế hoạch đặt ra 80. Thấp hơn chỉ tiêu 1,04 điểm phần trăm; cần thêm 160 hồ sơ để đạt.',
      'Of every 100 new files, 79 were filed online; the plan set 80. 1.04 percentage points below the target; 160 files more would have met it.',
    ],
    [
      'missed by one file of 2.500',
      { state: 'missed', numerator: 1999, denominator: 2500 },
      { value: '80' },
      'Trong 2.500 hồ sơ tiếp nhận mới có 1.999 nộp trực tuyến; kế hoạch đặt ra 80%. Thấp hơn chỉ tiêu 0,04 điểm phần trăm; cần thêm 1 hồ sơ để đạt.',
      'Of 2,500 new files, 1,999 were filed online; the plan set 80%. 0.04 percentage points below the target; 1 file more would have met it.',
    ],
    [
      'an aspiration missed',
      { state: 'missed', ...short },
      { value: '80', strength: 'aspiration' },
      'Cứ 100 hồ sơ tiếp nhận mới có 79 nộp trực tuyến; kế hoạch đặt ra 80. Thấp hơn mức phấn đấu 1,04 điểm phần trăm; cần thêm 160 hồ sơ để đạt.',
      'Of every 100 new files, 79 were filed online; the plan set 80. 1.04 percentage points below the level aimed for; 160 files more would have met it.',
    ],
    [
      'exactly a level that must be exceeded',
      { state: 'missed', numerator: 960, denominator: 1000 },
      { value: '96', operator: '>' },
      'Cứ 100 hồ sơ tiếp nhận mới có 96 nộp trực tuyến; kế hoạch đặt ra trên 96. Bằng đúng 96%, trong khi kế hoạch đặt ra cao hơn mức này; cần thêm 1 hồ sơ để đạt.',
      'Of every 100 new files, 96 were filed online; the plan set more than 96. Exactly 96%, while the plan set more than that; 1 file more would have met it.',
    ],
    [
      'at risk',
      { state: 'at_risk', ...running },
      { value: '80' },
      'Cứ 100 hồ sơ tiếp nhận mới có 79 nộp trực tuyến; kế hoạch đặt ra 80. Thấp hơn chỉ tiêu 1,04 điểm phần trăm; cần thêm 160 hồ sơ để đạt. Kỳ đánh giá đến 31/12/2026 mới hết; đây là kết quả tính đến 10/10/2026.',
      'Of every 100 new files, 79 were filed online; the plan set 80. 1.04 percentage points below the target; 160 files more would have met it. The period runs until 31 December 2026; this is the result up to 10 October 2026.',
    ],
    [
      'a rise met',
      { state: 'met', ...rise },
      { operator: 'rise', value: null },
      'Kỳ này 98,6%, năm trước 98,4%; kế hoạch đặt ra năm sau phải cao hơn năm trước.',
      '98.6% against 98.4% the year before; the plan set each year above the last.',
    ],
    [
      'a rise whose year before is incomplete',
      { state: 'partial', reason: 'coverage', ...rise },
      { operator: 'rise', value: null },
      'Số liệu của năm trước chưa đủ cả năm nên chưa so được.',
      'The figures of the year before do not cover the whole year, so the two cannot be compared.',
    ],
    [
      'partial',
      { state: 'partial', reason: 'coverage', covered_months: 9 },
      {},
      'Nguồn mới công bố số liệu của 9/12 tháng, chưa đủ để kết luận cho cả kỳ. Cứ 100 hồ sơ tiếp nhận mới có 61 nộp trực tuyến; kế hoạch đặt ra 55.',
      'The published figures cover 9 of 12 months, not enough to conclude for the whole period. Of every 100 new files, 61 were filed online; the plan set 55.',
    ],
    [
      'paper files where none were wanted',
      { state: 'missed', reading: 'paper-files', numerator: 36, denominator: null },
      { operator: '=', value: '0' },
      'Hồ sơ giấy (nộp trực tiếp hoặc qua bưu chính): 36 hồ sơ; kế hoạch đặt ra 0.',
      'Paper files (in person or by post): 36 files; the plan set 0.',
    ],
  ])('says %s', (_, changes, wanted, vi, en) => {
    expect([said(changes, wanted), said(changes, wanted, 'en')]).toEqual([vi, en]);
  });

  it.each<[Verdict['state'], string, string]>([
    ['partial', 'reading_missing', 'Chỉ tiêu có nhiều cách hiểu; có cách chưa có số liệu công khai để tính.'],
    ['no_data', 'not_started', 'Kỳ đánh giá bắt đầu từ 01/01/2024.'],
    ['no_data', 'not_published', 'Trang này chưa tìm được số liệu công khai để so với nội dung này.'],
    ['no_data', 'not_reported', 'Số liệu đã công bố còn thiếu tử số hoặc mẫu số nên không tính được tỷ lệ.'],
    ['no_data', 'no_previous_year', 'Chưa có năm trước để so.'],
    ['no_data', 'no_same_span', 'Chưa có số liệu cùng kỳ năm trước để so.'],
    ['not_scored', 'no_files', 'Không phát sinh hồ sơ trong kỳ (0/0) nên không có tỷ lệ để so.'],
    ['not_scored', 'body_ended', 'Cơ quan đã sắp xếp lại trước khi hết kỳ nên không đánh giá.'],
    [
      'not_scored',
      'rise_not_possible',
      'Năm trước đã đạt 100% nên không thể cao hơn; điều kiện này không đánh giá.',
    ],
    [
      'not_scored',
      'depends_on_reading',
      'Lời văn có nhiều cách hiểu hợp lý và các cách cho kết quả khác nhau; trang này nêu hết, không chọn thay.',
    ],
    ['not_scored', 'cannot_prove', 'Số liệu hiện có không đủ để nói là đạt hay chưa đạt.'],
    ['not_scored', 'people_not_files', 'Chỉ tiêu này đếm người, không đếm hồ sơ.'],
  ])('gives the reason of %s, %s', (state, reason, expected) => {
    const none = { state, reason, reading: null, numerator: null, denominator: null };
    const own = {
      not_scored_because: 'people_not_files',
      reason_vi: 'Chỉ tiêu này đếm người, không đếm hồ sơ.',
    } as const;
    expect(said(none, reason === 'people_not_files' ? own : {})).toBe(expected);
  });
});

describe('neededSentence', () => {
  it('says the pace with its assumption, never a rounder rate than the true one', () => {
    expect(neededSentence(verdict({ state: 'at_risk', needed_rate: 0.99996 }), target({}), 'vi')).toBe(
      'Nếu hồ sơ tiếp tục đến đều như từ đầu kỳ, cần 99,996% số hồ sơ còn lại để cả kỳ đạt chỉ tiêu.',
    );
    expect(neededSentence(verdict({ state: 'at_risk', reason: 'out_of_reach' }), target({}), 'vi')).toContain(
      'vẫn thấp hơn chỉ tiêu',
    );
    expect(neededSentence(verdict({ state: 'missed' }), target({}), 'vi')).toBeNull();
  });
});

describe('what is counted', () => {
  const petitions = { reading: 'petitions-on-time' } as const;

  it('is named in the pace, which for an aspiration ends with the level aimed for', () => {
    const needed = verdict({ ...petitions, state: 'at_risk', needed_rate: 0.5 });
    expect(neededSentence(needed, target({ strength: 'aspiration' }), 'vi')).toBe(
      'Nếu phản ánh, kiến nghị tiếp tục đến đều như từ đầu kỳ, cần 50,0% số phản ánh, kiến nghị còn lại để cả kỳ đạt mức phấn đấu.',
    );
  });

  it('is named where there was none of it', () => {
    const none = { ...petitions, state: 'not_scored', reason: 'no_files' } as const;
    expect(said(none)).toContain('Không phát sinh phản ánh, kiến nghị trong kỳ');
    expect(said(none, {}, 'en')).toContain('No petitions in the period');
    const context = { reason: 'no_files', unit: 'transactions' } as const;
    expect(stateWord('not_scored', 'vi', context)).toBe('Không phát sinh giao dịch');
  });
});

describe('a rise', () => {
  it('is held against the same months while the year runs', () => {
    const wanted = { operator: 'rise', value: null } as const;
    expect(said({ ...running, ...rise, state: 'on_track' }, wanted)).toContain('cùng kỳ năm trước 98,4%');
    expect(said({ ...rise, state: 'met' }, wanted)).not.toContain('cùng kỳ');
  });
});

describe('aimWords', () => {
  it('prints a percentage only where the plan does', () => {
    expect(aimWords(target({}), 'vi')).toBe('55%');
    expect(aimWords(target({ value: '5', value_as_printed: '05 ngày làm việc' }), 'vi')).toBeNull();
    expect(aimWords(target({ value_as_printed: null }), 'vi')).toBeNull();
  });
});

describe('stateWord', () => {
  it.each<[string, string, string]>([
    ['met', 'Đạt', 'Met'],
    ['missed', 'Chưa đạt', 'Not met'],
    ['on_track', 'Đến nay đạt', 'Met so far'],
    ['at_risk', 'Đến nay thấp hơn chỉ tiêu', 'Below target so far'],
    ['partial', 'Chưa đủ số liệu (9/12 tháng)', 'Not enough data (9/12 tháng)'],
    ['no_data', 'Chưa có số liệu công khai', 'No published data'],
    ['not_scored', 'Không đánh giá được bằng số hồ sơ', 'Cannot be judged from file counts'],
  ])('names %s', (state, vi, en) => {
    const context = { months: '9/12 tháng' };
    expect([
      stateWord(state as Verdict['state'], 'vi', context),
      stateWord(state as Verdict['state'], 'en', context),
    ]).toEqual([vi, en]);
  });

  it('softens an aspiration', () => {
    expect(stateWord('missed', 'vi', { strength: 'aspiration' })).toBe('Chưa đạt mức phấn đấu');
    expect(stateWord('missed', 'vi', { strength: 'both' })).toBe('Chưa đạt');
    expect(stateWord('not_scored', 'vi', { reason: 'depends_on_reading' })).toBe('Tùy cách hiểu chỉ tiêu');
  });
});
