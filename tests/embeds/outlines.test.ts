import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../src/embeds/image/fonts.ts';
import { outlined } from '../../src/embeds/image/outlines.ts';
import { css } from '../../src/embeds/image/style.ts';

const SIZE = { width: 900, height: 120 };

const drawing = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}"><style>${css}</style>${content}</svg>`;

const line = (words: string, style = ''): string =>
  drawing(`<text x="440" y="70" font-size="32"${style}>${words}</text>`);

function pixels(svg: string): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Be Vietnam Pro' };
  return new Resvg(svg, { background: '#ffffff', font }).render().pixels;
}

/** The share of the ink that lies elsewhere: a shift by one pixel moves about a third of it. */
function difference(one: Uint8Array, other: Uint8Array): number {
  let [differs, ink] = [0, 0];
  for (let at = 0; at < one.length; at += 4) {
    const [own = 255, others = 255] = [one[at], other[at]];
    differs += Math.abs(own - others);
    ink += 255 - own;
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

describe('text as outlines', () => {
  it.each(styles)('looks as the renderer draws the text: %s', (style) => {
    const svg = line('Đúng hẹn: Ưỡn Ặc ýỹ 97,06% (2.497 / 2.618) AVATo', style);
    const changed = outlined(svg);
    expect(changed).not.toContain('<text');
    expect(difference(pixels(svg), pixels(changed))).toBeLessThan(0.06);
  });

  it('tells a text from one that lies a pixel beside it', () => {
    const svg = line('Đúng hẹn');
    expect(difference(pixels(svg), pixels(svg.replace('x="440"', 'x="441"')))).toBeGreaterThan(0.2);
  });

  it('draws signs that are written as entities', () => {
    const svg = line('a &lt; b &amp; c &gt; d &quot;e&quot; &#39;f&#39;');
    expect(difference(pixels(svg), pixels(outlined(svg)))).toBeLessThan(0.06);
  });

  it('leaves a line with a letter that the fonts lack, and text that is set otherwise', () => {
    expect(outlined(line('漢字'))).toBe(line('漢字'));
    const trend = drawing('<g class="trend"><text transform="translate(3,4)">2024</text></g>');
    expect(outlined(trend)).toBe(trend);
  });
});
