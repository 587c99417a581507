import { describe, expect, it } from 'vitest';
import { memoBody } from '../../../src/components/view/memo.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { dataSet } from '../../fixtures/records.ts';

const see = (lang: Lang, data = dataSet()) => viewOf(data, { lang, sample: false });

function counted() {
  let made = 0;
  return memoBody((view, agencyId) => {
    made += 1;
    return `${view.lang} ${agencyId} ${made}`;
  });
}

describe('memoBody', () => {
  it('makes an answer once for a body and a language, whichever view asks', () => {
    const ask = counted();
    const data = dataSet();
    expect([ask(see('vi', data), 'so-a'), ask(see('vi', data), 'so-a')]).toEqual(['vi so-a 1', 'vi so-a 1']);
    expect(ask(see('en', data), 'so-a')).toBe('en so-a 2');
    expect(ask(see('vi', data), 'so-b')).toBe('vi so-b 3');
    expect(ask(see('vi', data), 'so-a')).toBe('vi so-a 1');
  });

  it('never answers for another data set', () => {
    const ask = counted();
    expect(ask(see('vi'), 'so-a')).toBe('vi so-a 1');
    expect(ask(see('vi'), 'so-a')).toBe('vi so-a 2');
  });

  it('forgets the body that came first once there are more than a few', () => {
    const ask = counted();
    const view = see('vi');
    const bodies = ['so-a', 'so-b', 'so-c', 'so-d', 'so-e'];
    expect(bodies.map((id) => ask(view, id)).at(-1)).toBe('vi so-e 5');
    expect(ask(view, 'so-b')).toBe('vi so-b 2');
    expect(ask(view, 'so-a')).toBe('vi so-a 6');
  });
});
