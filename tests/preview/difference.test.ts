import { describe, expect, it } from 'vitest';
import type { Measure, Verdict } from '../../src/model/figures.ts';
import { difference, type FigureState } from '../../src/model/preview/difference.ts';
import { describeDifference } from '../../src/model/preview/words.ts';
import { measure, verdict } from '../fixtures/records.ts';

function state(measures: readonly Measure[], verdicts: readonly Verdict[] = []): FigureState {
  return {
    measures: Map.groupBy(measures, ({ agency_id }) => agency_id),
    verdicts: Map.groupBy(verdicts, ({ agency_id }) => agency_id),
  };
}

const ratio = (numerator: number, denominator: number, more: Partial<Measure> = {}): Measure =>
  measure({ numerator, denominator, value: numerator / denominator, ...more });

const points = (printed: string): Measure =>
  measure({
    indicator_id: 'score-total-766',
    kind: 'points',
    numerator: null,
    denominator: null,
    value: Number(printed),
    printed_value: printed,
  });

const missing = measure({ value: null, numerator: null, missing_reason: 'not_reported' });

/** What became of one figure. */
function figureChange(before: Measure | null, after: Measure | null) {
  const { figures, added, removed, revised, jumps } = difference(
    state(before ? [before] : []),
    state(after ? [after] : []),
  );
  return {
    changes: figures.map(({ change, jump }) => [change, jump]),
    counts: [added, removed, revised, jumps],
  };
}

describe('figures of two states', () => {
  it.each<[string, Measure | null, Measure | null, [string, boolean][], number[]]>([
    ['the same counts', ratio(61, 100), ratio(61, 100), [], [0, 0, 0, 0]],
    ['another line of the file', ratio(61, 100), ratio(61, 100, { rows: [] }), [], [0, 0, 0, 0]],
    ['another numerator', ratio(61, 100), ratio(62, 100), [['revised', false]], [0, 0, 1, 0]],
    ['equal rates of other counts', ratio(1, 2), ratio(2, 4), [['revised', false]], [0, 0, 1, 0]],
    ['a new figure', null, ratio(1, 2), [['added', false]], [1, 0, 0, 0]],
    ['a figure gone', ratio(1, 2), null, [['removed', false]], [0, 1, 0, 0]],
    ['a figure that was not reported', missing, ratio(1, 2), [['added', false]], [1, 0, 0, 0]],
    ['a figure no longer reported', ratio(1, 2), missing, [['removed', false]], [0, 1, 0, 0]],
    ['nothing reported still', missing, { ...missing, denominator: 7 }, [], [0, 0, 0, 0]],
    ['a lone missing part', null, missing, [], [0, 0, 0, 0]],
    [
      'no files where there were some',
      ratio(1, 2),
      ratio(0, 0, { value: null, missing_reason: 'no_files' }),
      [['revised', false]],
      [0, 0, 1, 0],
    ],
    ['idle zeros', points('79.1'), points('79.10'), [], [0, 0, 0, 0]],
    ['another last digit', points('79.16'), points('79.17'), [['revised', false]], [0, 0, 1, 0]],
    ['a jump of points', points('20.00'), points('30.01'), [['revised', true]], [0, 0, 1, 1]],
  ])('%s', (_, before, after, changes, counts) => {
    expect(figureChange(before, after)).toEqual({ changes, counts });
  });

  it('calls it a jump only above a half, decided by the counts themselves', () => {
    const half = [ratio(2_000_000_000_000, 6_000_000_000_001), ratio(3_000_000_000_000, 6_000_000_000_001)];
    expect(figureChange(half[0] ?? null, half[1] ?? null).counts).toEqual([0, 0, 1, 0]);
    const above = ratio(3_000_000_000_001, 6_000_000_000_001);
    expect(figureChange(half[0] ?? null, above).counts).toEqual([0, 0, 1, 1]);
    expect(figureChange(above, ratio(1_499_999_999_999, 6_000_000_000_001)).counts).toEqual([0, 0, 1, 1]);
  });

  it('counts any step away from zero as a jump', () => {
    expect(figureChange(ratio(0, 10), ratio(1, 10)).counts).toEqual([0, 0, 1, 1]);
    expect(figureChange(ratio(0, 10), ratio(0, 11)).counts).toEqual([0, 0, 1, 0]);
  });

  it('holds a running total and a figure of the same days apart, in the order of their keys', () => {
    const running = ratio(5, 9, { cumulative: true });
    const { figures } = difference(
      state([ratio(1, 2)]),
      state([running, ratio(1, 2, { agency_id: 'so-b' })]),
    );
    expect(figures.map(({ agency_id, cumulative, change }) => [agency_id, cumulative, change])).toEqual([
      ['so-a', false, 'removed'],
      ['so-a', true, 'added'],
      ['so-b', false, 'added'],
    ]);
  });
});

describe('verdicts of two states', () => {
  const changes = (before: readonly Verdict[], after: readonly Verdict[]) =>
    difference(state([], before), state([], after)).verdicts.map((one) => [
      one.target_id,
      one.before?.state ?? null,
      one.after?.state ?? null,
    ]);

  it('tells one that is another, new or gone', () => {
    const gone = verdict({ target_id: '900-02a' });
    const fresh = verdict({ target_id: '900-03a', state: 'no_data', reason: 'none' });
    expect(changes([verdict(), gone], [verdict({ state: 'missed' }), fresh])).toEqual([
      ['900-01a', 'met', 'missed'],
      ['900-02a', 'met', null],
      ['900-03a', null, 'no_data'],
    ]);
  });

  it('keeps silent where only figures behind it moved', () => {
    expect(changes([verdict()], [verdict({ numerator: 9413, covered_months: 11 })])).toEqual([]);
  });

  it('tells a reason, and months where they stand in its words', () => {
    const partial = verdict({ state: 'partial', reason: 'gaps', covered_months: 9 });
    expect(changes([partial], [{ ...partial, covered_months: 10 }])).toHaveLength(1);
    const apart = verdict({ state: 'not_scored', reason: 'depends_on_reading' });
    expect(changes([apart], [{ ...apart, reason: 'cannot_prove' }])).toHaveLength(1);
  });
});

describe('describeDifference', () => {
  const months = ['01', '02', '03'].map((month) => ({ period_start: `2024-${month}-01` }));

  it('says in one line what changes', () => {
    const before = state(
      months.map((month) => ratio(10, 100, month)),
      [verdict(), verdict({ target_id: '900-02a' })],
    );
    const after = state(
      [ratio(90, 100, months[0]), ratio(11, 100, months[1]), ratio(1, 2, { agency_id: 'so-b' })],
      [verdict({ state: 'missed' }), verdict({ target_id: '900-03a' })],
    );
    const found = difference(before, after);
    expect(describeDifference(found, 'vi')).toBe(
      '1 kết luận thay đổi, 1 kết luận mới, 1 kết luận không còn, 2 con số được sửa, 1 con số mới, 1 con số không còn, 1 con số nhảy quá 50%',
    );
    expect(describeDifference(found, 'en')).toBe(
      '1 verdict changes, 1 new verdict, 1 verdict gone, 2 figures revised, 1 new figure, 1 figure gone, 1 jump above 50%',
    );
  });

  it('says that nothing changes', () => {
    const same = difference(state([ratio(1, 2)]), state([ratio(1, 2)]));
    expect(describeDifference(same, 'vi')).toBe('Không kết luận hay con số nào thay đổi');
    expect(describeDifference(same, 'en')).toBe('No verdict and no figure changes');
  });

  it('groups thousands', () => {
    const many = Array.from({ length: 1200 }, (_, at) => ratio(1, 2, { agency_id: `so-${at}` }));
    expect(describeDifference(difference(state([]), state(many)), 'vi')).toBe('1.200 con số mới');
    expect(describeDifference(difference(state([]), state(many)), 'en')).toBe('1,200 new figures');
  });
});
