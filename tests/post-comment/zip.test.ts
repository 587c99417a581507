import { describe, expect, it } from 'vitest';
import { readOnlyFile } from '../../scripts/post-comment/zip.ts';
import { type Packed, zipOf } from './zip-file.ts';

const LIMIT = 1000;
const read = (files: readonly Packed[]) => readOnlyFile(zipOf(files), 'report.json', LIMIT);
const file = (changes: Partial<Packed> = {}): Packed => ({
  name: 'report.json',
  content: '{"a":1}',
  ...changes,
});

describe('readOnlyFile', () => {
  it('reads the one file, packed or stored', () => {
    expect(read([file()])).toBe('{"a":1}');
    expect(read([file({ method: 0 })])).toBe('{"a":1}');
  });

  it.each<[string, readonly Packed[], string]>([
    ['a path upwards', [file({ name: '../report.json' })], 'another file'],
    ['a path from the root', [file({ name: '/tmp/report.json' })], 'another file'],
    ['a Windows path', [file({ name: '..\\report.json' })], 'another file'],
    ['a folder', [file({ name: 'x/report.json' })], 'another file'],
    ['a second file', [file(), file({ name: 'package.json' })], 'not one file'],
    ['the same file twice', [file(), file()], 'not one file'],
    ['no file', [], 'not one file'],
    ['a file that says it is large', [file({ claimed: LIMIT + 1 })], 'content too large'],
    ['a large file', [file({ content: 'x'.repeat(LIMIT + 1) })], 'content too large'],
    [
      'a bomb that says it is small',
      [file({ content: Buffer.alloc(50_000_000), claimed: 7 })],
      'content too large or broken',
    ],
    [
      'a large stored file that says it is small',
      [file({ content: 'x'.repeat(LIMIT + 1), claimed: 7, method: 0 })],
      'content too large',
    ],
    ['another packing', [file({ method: 12 })], 'unknown packing'],
  ])('refuses %s', (_, files, reason) => {
    expect(() => read(files)).toThrow(reason);
  });

  it('refuses bytes that are no archive, or a broken one, at every length', () => {
    const whole = zipOf([file()]);
    expect(() => readOnlyFile(Buffer.from('hello'), 'report.json', LIMIT)).toThrow('no archive');
    for (let length = 0; length < whole.length; length += 1) {
      const cut = Buffer.concat([whole.subarray(length, whole.length - 22), whole.subarray(-22)]);
      if (length > 0)
        expect(() => readOnlyFile(cut, 'report.json', LIMIT)).toThrow(/archive|file|large|packing/);
    }
  });
});
