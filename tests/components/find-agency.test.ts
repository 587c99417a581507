import { describe, expect, it } from 'vitest';
import { findable, fold, matches, queryWords } from '../../src/browser/match.ts';

const finds = (query: string, text: string) => matches(findable(text), queryWords(query));

describe('search for an agency', () => {
  it('drops tones and reads đ as d', () => {
    expect(fold('UBND xã Đak Đoa')).toBe('ubnd xa dak doa');
  });

  it.each([
    ['quy nhon', 'UBND phường Quy Nhơn Bắc'],
    ['Quy Nhơn Bình Định', 'UBND phường Quy Nhơn UBND tỉnh Gia Lai · Tỉnh Bình Định (đến 30/06/2025)'],
    ['can gio', 'UBND xã Thạnh An kế thừa UBND huyện Cần Giờ'],
    ['NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['so nnmt', 'Sở Nông nghiệp và Môi trường'],
    ['VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Ủy ban nhân dân xã Ayun', 'UBND xã Ayun'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['TP Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['', 'UBND xã Ayun'],
  ])('finds %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['ha noi', 'UBND phường Quy Nhơn'],
    ['nhon quy chau', 'UBND phường Quy Nhơn'],
    ['an', 'Sở Công Thương'],
  ])('does not find %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});
