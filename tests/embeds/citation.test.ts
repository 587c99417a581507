import { describe, expect, test } from 'vitest';
import { citation } from '../../src/embeds/citation.ts';
import { card, english, placeOf, release } from './share-card.ts';

describe('the citation', () => {
  test('names site, figure, day, address, licence and sources', () => {
    expect(citation(card(), placeOf(card()))).toBe(
      'Đúng Hẹn, “Hồ sơ giải quyết đúng hạn: Sở Nội vụ, Tỉnh Gia Lai”, số liệu tại ngày 10/10/2026, ' +
        'https://dung-hen.example/embed/gia-lai-so-nv/on-time/ (bảng số của Đúng Hẹn: CC BY 4.0). ' +
        'Nguồn số liệu: Bảng theo dõi (10/10/2026), và các nguồn khác nêu ở địa chỉ trên.',
    );
  });

  test('in English', () => {
    expect(citation(english, placeOf(english))).toBe(
      'Đúng Hẹn, “Files settled on time: Department of Home Affairs, Gia Lai Province”, ' +
        'figures as of 10 October 2026, ' +
        'https://dung-hen.example/en/embed/gia-lai-so-nv/on-time/ (tables by Đúng Hẹn: CC BY 4.0). ' +
        'Source of the figures: Bảng theo dõi (10/10/2026), and others named at the address above.',
    );
  });

  test('of a frozen chart names its release and the day it was written', () => {
    expect(citation(card(), placeOf(card(), release))).toContain(
      'số liệu tại ngày 10/10/2026, bản đóng băng 2026-q4 ghi ngày 15/10/2026, ' +
        'https://dung-hen.example/v/2026-q4/gia-lai-so-nv/on-time/ (',
    );
    expect(citation(english, placeOf(english, release))).toContain(
      'frozen copy 2026-q4 of 15 October 2026, ',
    );
  });

  test.each([
    [
      card({ sample: true }),
      /^Ví dụ, không phải số liệu thật; đừng dẫn như số liệu thật\. Đúng Hẹn, “Dữ liệu mẫu/,
    ],
    [
      { ...english, sample: true },
      /^An example, not real figures; do not cite it as real\. Đúng Hẹn, “Sample data/,
    ],
  ])('of sample data says that there is nothing to quote', (sample, words) => {
    expect(citation(sample, placeOf(sample))).toMatch(words);
  });

  test('of one source names it alone', () => {
    const one = card({ sources: card().sources.slice(0, 1) });
    expect(citation(one, placeOf(one))).toMatch(/ Nguồn số liệu: Bảng theo dõi \(10\/10\/2026\)\.$/);
  });

  test('without figures says so, and names no source', () => {
    const empty = card({ dataUntil: null, sources: [] });
    expect(citation(empty, placeOf(empty))).toMatch(
      /”, chưa có số liệu, https:[^ ]+ \(bảng số của Đúng Hẹn: CC BY 4\.0\)\.$/,
    );
  });
});
