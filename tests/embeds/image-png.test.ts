import { describe, expect, it } from 'vitest';
import { cardSvg } from '../../src/embeds/image/card-svg.ts';
import { indexedPng, isWholePng } from '../../src/embeds/image/indexed-png.ts';
import { widthOf } from '../../src/embeds/image/letters.ts';
import { indexed } from '../../src/embeds/image/palette.ts';
import { renderPng } from '../../src/embeds/image/png.ts';
import { card, chart } from './image-cards.ts';
import { coloursOf } from './png-colours.ts';

const rgba = (colours: readonly string[]): Buffer =>
  Buffer.concat(colours.map((colour) => Buffer.from(`${colour.slice(1)}ff`, 'hex')));

const hex = (value: number): string => value.toString(16).padStart(2, '0');

describe('an indexed picture', () => {
  const areas = ['#f5f1e7', '#fffdf7'];

  it('has the colours of its areas exactly and other shades nearly', () => {
    const pixels = ['#f4f1e6', '#fffdf7', '#0a5a8c', '#17181a'];
    const [area, ...others] = coloursOf(indexedPng(indexed(rgba(pixels), { width: 2, areas })));
    expect(area).toBe('#f5f1e7');
    expect(others).toEqual(pixels.slice(1));
  });

  it('stays near where there are more colours than a palette has', () => {
    const pixels = Array.from(
      { length: 4096 },
      (_, at) => `#${hex(at & 255)}${hex((at >> 4) & 255)}${hex(at >> 5)}`,
    );
    const found = coloursOf(indexedPng(indexed(rgba(pixels), { width: 64, areas })));
    const far = pixels.filter((pixel, at) =>
      [1, 3, 5].some((channel) => {
        const value = (colour = '') => Number.parseInt(colour.slice(channel, channel + 2), 16);
        return Math.abs(value(pixel) - value(found[at])) > 63;
      }),
    );
    expect(found).toHaveLength(4096);
    expect(new Set(found).size).toBeLessThanOrEqual(256);
    expect(far).toEqual([]);
    const few = coloursOf(indexedPng(indexed(rgba(pixels), { width: 64, areas, most: 128 })));
    expect(new Set(few).size).toBeLessThanOrEqual(128);
    expect(new Set(few).size).toBeGreaterThan(32);
  });

  it('is whole only to its last chunk and as it was written', () => {
    const png = indexedPng(indexed(rgba(['#17181a', '#f5f1e7']), { width: 2, areas }));
    const broken = Buffer.from(png);
    broken[png.indexOf('IDAT') + 6] = 0x55;
    expect(isWholePng(png)).toBe(true);
    expect([broken, png.subarray(0, -1), png.subarray(1), Buffer.alloc(0)].map(isWholePng)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the picture of a card', () => {
  it('has the size of social cards and the same bytes each time', () => {
    const svg = cardSvg(card(), chart);
    const png = renderPng(svg);
    expect(renderPng(svg).equals(png)).toBe(true);
    expect(isWholePng(png)).toBe(true);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('differs where a figure differs', () => {
    const figure = { text: '95,5%', counts: '2.497 / 2.618 hồ sơ', period: '2026' };
    const other = renderPng(cardSvg(card({ figure }), chart));
    expect(renderPng(cardSvg(card(), chart)).equals(other)).toBe(false);
  });
});

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const small = [
  ...[...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  ...'bcdđghklmnpqrstvxfjwz',
];
const letters = [
  ...small,
  ...small.map((letter) => letter.toLocaleUpperCase('vi')),
  ...'0123456789.,%/–…“”()',
];

function letterPicture(words: string, weight: number): string {
  return renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="8" y="45" font-family="Be Vietnam Pro" font-weight="${weight}" font-size="36">${words}</text></svg>`,
  ).toString('base64');
}

it('has bold letters of their own', () => {
  expect(letterPicture('ấ', 700)).not.toBe(letterPicture('ấ', 400));
});

describe.each([400, 700])('the font of weight %i', (weight) => {
  const drawn = (words: string) => letterPicture(words, weight);
  const pictures = new Map(letters.map((letter) => [letter, drawn(letter)]));

  it('has every Vietnamese letter with its marks, each its own', () => {
    const missing = new Set([drawn(''), drawn(' '), drawn('\ue000')]);
    expect(letters.filter((letter) => missing.has(pictures.get(letter) ?? ''))).toEqual([]);
    expect(new Set(pictures.values()).size).toBe(new Set(letters).size);
  });

  it('has no letter whose width is unknown', () => {
    const unknown = letters.filter((letter) => widthOf(letter, { size: 1, bold: weight === 700 }) > 1.2);
    expect(unknown).toEqual([]);
  });
});
