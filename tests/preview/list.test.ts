import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/model/figures.ts';
import { difference } from '../../src/model/preview/difference.ts';
import { listDifference, type Names } from '../../src/model/preview/list.ts';
import { markdownDifference, textDifference } from '../../src/model/preview/print.ts';
import { measure, verdict } from '../fixtures/records.ts';

const names = (lang: 'vi' | 'en', name = 'Sở A'): Names => ({
  lang,
  agency: () => name,
  target: () => 'Nộp trực tuyến',
  verdict: ({ state }) => state,
  levels: () => ['60'],
});

const ratio = (numerator: number, denominator: number, more: Partial<Measure> = {}): Measure =>
  measure({ numerator, denominator, value: numerator / denominator, ...more });

const state = (measures: readonly Measure[], verdicts = [verdict()]) => ({
  measures: Map.groupBy(measures, ({ agency_id }) => agency_id),
  verdicts: Map.groupBy(verdicts, ({ agency_id }) => agency_id),
});

const month = { period_start: '2024-02-01', period_end: '2024-02-29' };
const before = state([ratio(5998, 10000), ratio(10, 100, month)]);
const after = state([ratio(61, 100), ratio(90, 100, month)], [verdict({ state: 'missed' })]);
const found = difference(before, after);

describe('listDifference', () => {
  it('puts verdicts first, jumps apart, with counts and faithful percentages', () => {
    expect(listDifference(found, names('vi'))).toEqual({
      summary: '1 kết luận thay đổi, 2 con số được sửa, 1 con số nhảy quá 50%',
      groups: [
        { title: 'Kết luận', lines: ['Sở A, 900-01a Nộp trực tuyến, 2024: met → missed'], rest: 0 },
        {
          title: 'Con số nhảy quá 50%, cần xem lại',
          lines: [
            'Sở A, Hồ sơ trực tuyến trên hồ sơ tiếp nhận mới, 01/02/2024–29/02/2024: 10,0% (10 / 100) → 90,0% (90 / 100)',
          ],
          rest: 0,
        },
        {
          title: 'Con số được sửa',
          lines: [
            'Sở A, Hồ sơ trực tuyến trên hồ sơ tiếp nhận mới, 01/01/2024–31/01/2024: 59,98% (5.998 / 10.000) → 61,0% (61 / 100)',
          ],
          rest: 0,
        },
      ],
    });
  });

  it('cuts a group and says by how much', () => {
    const many = state(
      Array.from({ length: 7 }, (_, at) => ratio(1, 2, { agency_id: `so-${at}` })),
      [],
    );
    const listed = listDifference(difference(state([], []), many), names('en'), 5);
    expect(listed.groups.map(({ title, lines, rest }) => [title, lines.length, rest])).toEqual([
      ['New figures', 5, 2],
    ]);
    expect(markdownDifference(listed, 'en').trimEnd().split('\n').at(-1)).toBe('- … and 2 more');
    expect(textDifference(listed, 'en').trimEnd().split('\n').at(-1)).toBe('  … and 2 more');
  });

  it('says none for what was or is not there, and prints points as printed', () => {
    const index = measure({
      indicator_id: 'score-total-766',
      kind: 'points',
      numerator: null,
      denominator: null,
      value: 79.16,
      printed_value: '79.16',
    });
    const [first] = listDifference(difference(state([], []), state([index], [])), names('vi')).groups;
    expect(first?.lines[0]).toMatch(/: không có → 79,16\/100$/);
  });
});

it('keeps names text in Markdown, whatever they hold', () => {
  const listed = listDifference(found, names('vi', '@all <b>[x](https://e.vn)</b> ![p](x)'));
  const text = markdownDifference(listed, 'vi');
  expect(text).not.toMatch(/@all|<b>|https:\/\/|[^\\]\[x|!\[/);
  expect(text).toContain('&#64;all');
});
