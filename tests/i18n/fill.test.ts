import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

describe('a message', () => {
  const message = '{files} {files|file|files} of {name}';

  it('takes its numbers in groups of three, and the word that goes with them', () => {
    expect(fill(message, { files: 1, name: 'A' }, 'en')).toBe('1 file of A');
    expect(fill(message, { files: 1200, name: 'A' }, 'en')).toBe('1,200 files of A');
    expect(fill(message, { files: 0, name: 'A' }, 'en')).toBe('0 files of A');
  });

  it.each([
    ['{name}', 'name'],
    ['{n|file|files}', 'n'],
    ['{toString}', 'toString'],
    ['{constructor|file|files}', 'constructor'],
  ])('%s names the parameter that is not given, inherited names too', (text, name) => {
    expect(() => fill(text, {}, 'en')).toThrow(`message parameter not given: ${name}`);
  });
});
