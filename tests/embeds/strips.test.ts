import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../src/embeds/image/fonts.ts';
import { lay } from '../../src/embeds/image/lay.ts';
import type { Indexed } from '../../src/embeds/image/palette.ts';
import { renderPng } from '../../src/embeds/image/png.ts';
import { laid } from '../../src/embeds/image/strips.ts';
import { colours, css } from '../../src/embeds/image/style.ts';
import { type TextLine, withoutText } from '../../src/embeds/image/text-lines.ts';
import { coloursOf } from './png-colours.ts';

const SIZE = { width: 900, height: 120 };

const drawing = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}"><style>${css}</style>${content}</svg>`;

const line = (words: string, style = ''): string =>
  drawing(`<text x="440" y="70" font-size="32"${style}>${words}</text>`);

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Red, green and blue of every pixel, as the renderer draws the text. */
function native(svg: string): readonly number[] {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Be Vietnam Pro' };
  const { pixels } = new Resvg(svg, { background: colours.paper, font }).render();
  return [...pixels].filter((_, at) => at % 4 !== 3);
}

/** The same of the picture that is published. */
const published = (svg: string): readonly number[] => coloursOf(renderPng(svg)).flatMap(channels);

const paper = channels(colours.paper);

/** The share of the ink that lies elsewhere: a shift by one pixel moves about a third of it. */
function difference(one: readonly number[], other: readonly number[]): number {
  let [differs, ink] = [0, 0];
  for (const [at, own] of one.entries()) {
    differs += Math.abs(own - (other[at] ?? 0));
    ink += Math.abs(own - (paper[at % 3] ?? 0));
  }
  if (ink === 0) throw new Error('nothing is drawn');
  return differs / ink;
}

const styles = [
  '',
  ' class="b"',
  ' class="soft"',
  ' class="missed b" text-anchor="middle"',
  ' text-anchor="end"',
];

const SENTENCE = 'Đúng hẹn: Ưỡn Ặc ýỹ 97,06% (2.497 / 2.618) AVATo';

function wordsTaken(svg: string): readonly string[] {
  const lines: TextLine[] = [];
  withoutText(svg, (line) => lines.push(line) > 0);
  return lines.map(({ words }) => words);
}

describe('text laid onto a picture', () => {
  it.each(styles)('looks as the renderer draws it: %s', (style) => {
    const svg = line(SENTENCE, style);
    expect(wordsTaken(svg)).toEqual([SENTENCE]);
    expect(difference(native(svg), published(svg))).toBeLessThan(0.06);
  });

  it.each([
    ['small letters, between pixels', '12.4', '30.6', '13'],
    ['large letters', '20', '100.3', '88'],
  ])('looks so in %s', (_, x, y, size) => {
    const svg = drawing(`<text x="${x}" y="${y}" font-size="${size}" class="b">Ấỹ Ở gj 7/10</text>`);
    expect(difference(native(svg), published(svg))).toBeLessThan(0.06);
  });

  it('tells a text from one that lies a pixel beside it', () => {
    const svg = line(SENTENCE);
    expect(difference(native(svg), published(svg.replace('x="440"', 'x="441"')))).toBeGreaterThan(0.2);
  });

  it('lies on the colours of what is below it', () => {
    const svg = drawing(
      `<rect width="900" height="120" fill="${colours.blue}"/><rect width="470" height="120" fill="${colours.slip}"/><text x="440" y="70" font-size="32" class="light">Đúng hẹn</text>`,
    );
    expect(difference(native(svg), published(svg))).toBeLessThan(0.01);
  });

  it('ends at the edges of the picture', () => {
    const svg = drawing(
      '<text x="-20" y="20" font-size="60">Đúng</text><text x="820" y="125" font-size="60">gjy</text>',
    );
    expect(difference(native(svg), published(svg))).toBeLessThan(0.06);
  });

  it('draws signs that are written as entities', () => {
    const svg = line('a &lt; b &amp; c &gt; d &quot;e&quot; &#39;f&#39;');
    expect(wordsTaken(svg)).toEqual([`a < b & c > d "e" 'f'`]);
    expect(difference(native(svg), published(svg))).toBeLessThan(0.06);
  });

  it('leaves text that is set otherwise to the renderer, and letters that the fonts lack', () => {
    const trend = drawing('<g class="trend"><text transform="translate(30,40)">2024</text></g>');
    expect(wordsTaken(trend)).toEqual([]);
    expect(difference(native(trend), published(trend))).toBeLessThan(0.06);
    const stacked = line('Ô\u0306 Ê\u0306');
    expect(difference(native(stacked), published(stacked))).toBeLessThan(0.06);
    const lacking = line('Số 漢字');
    expect(difference(native(lacking), published(lacking))).toBeLessThan(0.06);
  });
});

const words: TextLine = { x: 10, y: 70, size: 40, classes: 'b', anchor: '', words: SENTENCE };

/** Paper, with so many colours in its palette. */
const sheetOf = (count: number): Indexed => ({
  pixels: new Uint8Array(900 * 120),
  width: 900,
  palette: Uint8Array.from(
    Array.from({ length: count }, (_, at) => [255 - (at & 15), 255 - (at >> 4), 255]).flat(),
  ),
});

function laidOn(count: number): Indexed {
  const strip = laid(words);
  if (!strip) throw new Error('the line was not drawn');
  return lay([strip], sheetOf(count));
}

describe('letters on a sheet of many colours', () => {
  const shadesOn = (count: number) => new Set(laidOn(count).pixels).size - 1;

  it('have as many shades as the palette has room for', () => {
    expect([10, 245, 250, 253].map(shadesOn)).toEqual([16, 8, 4, 2]);
    expect(laidOn(253).palette).toHaveLength(3 * 255);
  });

  it('are refused where there is room for none', () => {
    expect(() => laidOn(256)).toThrow('256 colours');
  });
});
