import { describe, expect, it } from 'vitest';
import type { Settled } from '../../src/browser/compare/choice.ts';
import { needOf, noticesOf } from '../../src/browser/compare/notices.ts';
import { compareWords } from '../../src/components/compare/words.ts';

const words = compareWords({ lang: 'vi', sample: false });
const none: Settled = {
  choice: { agencies: [], indicator: null },
  unknown: [],
  dropped: [],
  unknownIndicator: null,
};
const say = (own: Partial<Settled>) =>
  noticesOf({ ...none, ...own }, { words, nameOf: (id) => id.toUpperCase() });

describe('what of an address could not be followed', () => {
  it('is said plainly', () => {
    expect(say({})).toEqual([]);
    expect(say({ unknown: ['xa-z'], unknownIndicator: 'bao-nhieu' })).toEqual([
      'Không có cơ quan “xa-z”.',
      'Không có số liệu của chỉ số “bao-nhieu”.',
    ]);
  });

  it('names five, counts the rest and cuts what is long', () => {
    const notices = say({ unknown: Array.from({ length: 900 }, (_, index) => `${index}${'x'.repeat(500)}`) });
    expect(notices).toHaveLength(6);
    expect(notices[0]).toBe(`Không có cơ quan “0${'x'.repeat(59)}…”.`);
    expect(notices[5]).toBe('Địa chỉ còn 895 tên khác không có trên trang này.');
  });

  it('names the agencies beyond six', () => {
    expect(say({ dropped: ['a'] })).toEqual(['Chỉ so được tối đa sáu cơ quan, nên không xét: A.']);
    expect(say({ dropped: [...'abcdefg'] })[0]).toMatch(/: A, B, C, D, E, và 2 cơ quan khác\.$/);
  });
});

describe('what is still to be chosen', () => {
  it.each([
    [[], null, 'Hãy chọn ít nhất hai cơ quan và một chỉ số.'],
    [[], 'on-time', 'Hãy chọn ít nhất hai cơ quan.'],
    [['a'], 'on-time', 'Hãy chọn thêm ít nhất một cơ quan.'],
    [['a', 'b'], null, 'Hãy chọn một chỉ số.'],
    [['a', 'b'], 'on-time', null],
  ])('%j with %s: %s', (agencies, indicator, need) => {
    expect(needOf({ agencies, indicator }, words)).toBe(need);
  });
});

describe.each(['vi', 'en'] as const)('the sentences of the page in %s', (lang) => {
  it('wait for nothing but what the script fills in', () => {
    const { say: sentences, apart } = compareWords({ lang, sample: false });
    const all = [...Object.values(sentences), ...Object.values(apart)].join('\n');
    const names = new Set([...all.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual([
      'after',
      'all',
      'before',
      'id',
      'n',
      'name',
      'names',
      'noun',
      'period',
      'some',
      'top',
    ]);
    expect(all).not.toMatch(/\{[^}]*\||undefined|NaN/);
  });
});
