import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/browser/engine/types.ts';
import { linkTo, readLink } from '../../src/browser/explore/permalink.ts';

const page = 'https://dung-hen.example/explore/';
const hashOf = (link: string) => new URL(link).hash;

describe('a link with a question', () => {
  it('gives back what was put in, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sql) => {
        const link = linkTo(`${page}#main`, sql);
        expect(link).toMatch(/^https:\/\/dung-hen\.example\/explore\/#sql=[\w.~%-]*$/);
        expect(readLink(hashOf(link))).toEqual({ kind: 'question', sql: sql.toWellFormed() });
      }),
    );
  });

  it('says nothing to the server', () => {
    const { pathname, search } = new URL(linkTo(page, "SELECT '?a=1' # x"));
    expect([pathname, search]).toEqual(['/explore/', '']);
  });
});

describe('what is no question', () => {
  it.each(['', '#', '#main', '#questions', '#SQL=x', '?sql=x'])('%j is left alone', (hash) => {
    expect(readLink(hash)).toEqual({ kind: 'none' });
  });

  it.each(['#sql=%', '#sql=%E1%BA', '#sql=%ff'])('%s is damaged', (hash) => {
    expect(readLink(hash)).toEqual({ kind: 'refused', why: 'damaged' });
  });

  it('too long a text is refused, one sign shorter is not', () => {
    const longest = 'ế'.repeat(limits.characters);
    expect(readLink(hashOf(linkTo(page, longest)))).toMatchObject({ kind: 'question' });
    for (const longer of [`${longest}x`, 'x'.repeat(limits.characters + 1)])
      expect(readLink(hashOf(linkTo(page, longer)))).toEqual({ kind: 'refused', why: 'too_long' });
    // Without being read at all.
    expect(readLink(`#sql=${'%'.repeat(limits.characters * 9 + 1)}`)).toEqual({
      kind: 'refused',
      why: 'too_long',
    });
  });
});
