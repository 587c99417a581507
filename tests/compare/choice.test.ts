import { describe, expect, it } from 'vitest';
import { queryOf, settle } from '../../src/browser/compare/choice.ts';
import { clip, fill } from '../../src/browser/compare/fill.ts';

const agencies = ['xa-a', 'xa-b', 'xa-c', 'xa-d', 'xa-e', 'xa-f', 'xa-g', 'xa-h'];
const known = {
  hasAgency: (id: string) => agencies.includes(id),
  hasIndicator: (id: string) => id === 'on-time',
};
const read = (search: string) => settle(search, known);

describe('the address of a comparison', () => {
  it('is read and written alike', () => {
    const choice = { agencies: ['xa-b', 'xa-a'], indicator: 'on-time' };
    expect(queryOf(choice)).toBe('?o=xa-b,xa-a&i=on-time');
    expect(read(queryOf(choice))).toEqual({ choice, unknown: [], dropped: [], unknownIndicator: null });
  });

  it.each([
    [{ agencies: [], indicator: null }, ''],
    [{ agencies: ['xa-a'], indicator: null }, '?o=xa-a'],
    [{ agencies: [], indicator: 'on-time' }, '?i=on-time'],
  ])('leaves out what is not chosen', (choice, query) => {
    expect(queryOf(choice)).toBe(query);
    expect(read(query).choice).toEqual(choice);
  });

  it('takes a name once, without spaces, from one list or several', () => {
    expect(read('?o=xa-a,xa-a,+xa-b+,,&o=xa-c').choice.agencies).toEqual(['xa-a', 'xa-b', 'xa-c']);
  });

  it('keeps six and names the others', () => {
    const { choice, dropped } = read(`?o=${agencies.join(',')}`);
    expect(choice.agencies).toEqual(agencies.slice(0, 6));
    expect(dropped).toEqual(['xa-g', 'xa-h']);
  });

  it('names what it does not know and keeps the rest', () => {
    expect(read('?o=xa-a,__proto__,<b>,xa-b&i=constructor')).toEqual({
      choice: { agencies: ['xa-a', 'xa-b'], indicator: null },
      unknown: ['__proto__', '<b>'],
      dropped: [],
      unknownIndicator: 'constructor',
    });
  });

  it.each(['?o=%E0%A4%A&i=%', '?o[]=1&i[]=2', `?o=${'x'.repeat(200_000)}`, `?o=${'x,'.repeat(100_000)}`])(
    'reads anything without harm',
    (search) => {
      const { choice, unknown } = read(search);
      expect(choice.agencies).toEqual([]);
      expect(unknown.length).toBeLessThanOrEqual(1000);
    },
  );
});

describe('a sentence of the page', () => {
  it('takes values as they are and leaves foreign braces alone', () => {
    expect(fill('{name}: {n} {other}', { name: '{n} $& <b>', n: 2 })).toBe('{n} $& <b>: 2 {other}');
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });

  it('shortens long texts between letters, not inside them', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('😀😀😀😀', 3)).toBe('😀😀😀…');
    expect(clip('x'.repeat(200_000))).toHaveLength(61);
  });
});
