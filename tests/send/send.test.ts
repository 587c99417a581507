import { describe, expect, test } from 'vitest';
import { ADDRESS_LIMIT, mailAddress, sendWay } from '../../src/model/send.ts';

const place = {
  repository: 'https://github.com/dung-hen/dung-hen',
  branch: 'main',
  published: new Set(['sources.csv', 'case-files/cited-statistics.csv']),
};
const csv = { path: 'case-files/gia-lai-so-nnmt-2026-09.csv', text: 'a,b\ngia-lai,"Quý III, 100%"\n' };

describe('one new file', () => {
  test('opens the page that creates it, name and content filled in', () => {
    const { kind, url } = sendWay([csv], place);
    const { origin, pathname, searchParams } = new URL(url);
    expect(kind).toBe('new_file');
    expect(origin + pathname).toBe('https://github.com/dung-hen/dung-hen/new/main');
    expect(searchParams.get('filename')).toBe('data/case-files/gia-lai-so-nnmt-2026-09.csv');
    expect(searchParams.get('value')).toBe(csv.text);
  });

  test('is uploaded where the address, encoded, would be too long', () => {
    const empty = sendWay([{ ...csv, text: '' }], place).url.length;
    const fits = { ...csv, text: 'x'.repeat(ADDRESS_LIMIT - empty) };
    expect(sendWay([fits], place).kind).toBe('new_file');
    expect(sendWay([fits], place).url).toHaveLength(ADDRESS_LIMIT);
    // One letter of Vietnamese is nine signs of an address.
    for (const text of [`${fits.text}x`, 'ệ'.repeat((ADDRESS_LIMIT - empty) / 9 + 1)])
      expect(sendWay([{ ...csv, text }], place)).toEqual({
        kind: 'upload_file',
        url: 'https://github.com/dung-hen/dung-hen/upload/main/data/case-files',
      });
  });
});

describe('anything else is uploaded', () => {
  const source = { path: 'sources/bao-cao.csv', text: 'source_id\n' };

  test('a file that is there already, onto its folder', () => {
    const known = { path: 'case-files/cited-statistics.csv', text: '' };
    expect(sendWay([known], place)).toEqual({
      kind: 'upload_file',
      url: 'https://github.com/dung-hen/dung-hen/upload/main/data/case-files',
    });
  });

  test('several files of a folder that is there, onto it', () => {
    const other = { ...csv, path: 'case-files/gia-lai-so-nnmt-2026-10.csv' };
    expect(sendWay([csv, other], place)).toMatchObject({ kind: 'upload_file' });
  });

  test('files of several folders, or of a new one, as folders', () => {
    const upload = {
      kind: 'upload_folder',
      url: 'https://github.com/dung-hen/dung-hen/upload/main/data/',
    };
    expect(sendWay([csv, source], place)).toEqual(upload);
    expect(sendWay([source, { ...source, path: 'sources/b.csv' }], place)).toEqual(upload);
    expect(sendWay([csv, { path: 'release.json', text: '{}' }], place)).toEqual(upload);
  });

  test('a branch with signs of an address stays one branch', () => {
    const { url } = sendWay([csv], { ...place, branch: 'thử#1/a?b' });
    expect(new URL(url).pathname).toBe('/dung-hen/dung-hen/new/th%E1%BB%AD%231/a%3Fb');
  });
});

test('a letter carries its words, and none is offered where nobody reads it', () => {
  const words = { subject: 'Số liệu & nguồn', body: 'Dòng 1\nDòng 2?' };
  const url = new URL(mailAddress('so-lieu@dung-hen.example', words) ?? '');
  expect(url.pathname).toBe('so-lieu@dung-hen.example');
  expect(url.searchParams.get('subject')).toBe(words.subject);
  expect(url.searchParams.get('body')).toBe('Dòng 1\r\nDòng 2?');
  expect(mailAddress('', words)).toBeNull();
});
