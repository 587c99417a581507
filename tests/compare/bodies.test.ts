import { describe, expect, it } from 'vitest';
import { type Body, candidates } from '../../src/browser/compare/bodies.ts';
import { findable } from '../../src/browser/match.ts';

const body = (id: string, name: string, kind: string, indicators: readonly string[] = []): Body => ({
  id,
  name,
  about: '',
  kind,
  indicators: new Set(indicators),
  text: findable(name),
});

const commune = 'commune-province';
const all = [
  body('ayun', 'UBND xã Ayun', commune, ['on-time']),
  body('van-canh', 'UBND xã Vân Canh', commune, ['on-time']),
  body('van-duc', 'UBND xã Vạn Đức', commune),
  body('so-y-te', 'Sở Y tế', 'department-province', ['on-time']),
];
const find = (query: string, chosen: readonly string[] = [], indicator: string | null = null) =>
  candidates(all, { query, chosen: all.filter(({ id }) => chosen.includes(id)), indicator });
const ids = (found: ReturnType<typeof find>) => found.map((one) => one.body.id);

describe('agencies to choose from', () => {
  it('are found without tones, in the order of the list, those without figures last', () => {
    expect(ids(find('van'))).toEqual(['van-canh', 'van-duc']);
    expect(ids(find(''))).toEqual(['ayun', 'van-canh', 'so-y-te', 'van-duc']);
    expect(ids(find('ha noi'))).toEqual([]);
  });

  it('are never those chosen', () => {
    expect(ids(find('van', ['van-canh']))).toEqual(['van-duc']);
  });

  it('stand by whether they can be compared: same kind and with figures first', () => {
    const found = find('', ['ayun'], 'on-time');
    expect(found.map((one) => [one.body.id, one.isOfOtherKind, one.lacksFigures])).toEqual([
      ['van-canh', false, false],
      ['van-duc', false, true],
      ['so-y-te', true, false],
    ]);
  });

  it('lack figures without an indicator only where they have none at all', () => {
    expect(find('').flatMap((one) => (one.lacksFigures ? one.body.id : []))).toEqual(['van-duc']);
  });
});
