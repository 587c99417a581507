import { describe, expect, it } from 'vitest';
import { judgeHeader } from '../../src/model/header.ts';
import { tableAt } from '../../src/model/locations.ts';
import { nearestName } from '../../src/model/nearest.ts';
import { pathInDataSet } from '../../src/model/recognise.ts';
import { columnNames } from '../../src/model/tables.ts';

const header = (names: readonly string[]) => names.join(',');

describe('pathInDataSet', () => {
  it.each([
    ['/tmp/x/case-files/thang-10.csv', '', 'case-files/thang-10.csv'],
    ['C:\\du lieu\\agencies.csv', '', 'agencies.csv'],
    ['/tmp/thang-10.csv', header(columnNames('case_files')), 'case-files/thang-10.csv'],
    ['/tmp/sources/so-a.csv', '', 'sources/so-a.csv'],
    ['/tmp/xuat.txt', header(columnNames('rates')), 'rates/xuat.txt.csv'],
    ['/tmp/a.csv', `\uFEFF${columnNames('notes').join(';')}\r`, 'notes.csv'],
    ['/tmp/a.csv', header(columnNames('sources').filter((name) => name !== 'licence')), 'sources.csv'],
    ['/tmp/a.csv', 'tên,tuổi', null],
  ])('puts %s in its place', (path, first, place) => {
    expect(pathInDataSet(path, first)).toBe(place);
  });
});

describe('tableAt', () => {
  it.each([
    ['agencies.csv', 'agencies'],
    ['case-files/x.csv', 'case_files'],
    ['sources.csv', 'sources'],
    ['sources/x.csv', 'sources'],
    ['sources/a/x.csv', null],
    ['statements/x.csv', 'statements'],
    ['plans/x.csv', null],
    ['case-files/a/x.csv', null],
    ['case-files/x.xlsx', null],
    ['sample/agencies.csv', null],
    ['release.json', null],
  ])('%s belongs to %s', (path, table) => {
    expect(tableAt(path)).toBe(table);
  });
});

describe('judgeHeader', () => {
  const codes = (found: readonly string[]) =>
    judgeHeader(found, ['a_one', 'b_two', 'c_three']).map(({ code }) => code);

  it.each([
    [['a_one', 'b_two', 'c_three'], []],
    [['a_one', 'c_three'], ['header_missing']],
    [['a_one', 'b_two', 'c_three', 'zzzzzz'], ['header_extra']],
    [['a_one', 'b_two', 'c_three', 'a_one'], ['header_repeated']],
    [['a_one', 'B Two', 'c_three'], ['header_renamed']],
    [['b_two', 'a_one', 'c_three'], ['header_order']],
    [
      ['__proto__', 'constructor'],
      ['header_extra', 'header_extra', 'header_missing', 'header_missing', 'header_missing'],
    ],
    [Array.from({ length: 501 }, (_, index) => `x${index}`), ['too_many_columns']],
  ])('%j: %j', (found, expected) => {
    expect(codes(found)).toEqual(expected);
  });
});

describe('nearestName', () => {
  it.each([
    ['gia-lai-xa-ayum', 'gia-lai-xa-ayun'],
    ['Gia Lai, xã Ayun', 'gia-lai-xa-ayun'],
    ['x', null],
    ['hoan-toan-khac', null],
  ])('%s means %s', (found, name) => {
    expect(nearestName(found, ['gia-lai', 'gia-lai-xa-ayun', 'binh-dinh'])).toBe(name);
  });
});
