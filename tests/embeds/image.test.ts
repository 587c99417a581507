import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { cardSvg } from '../../src/embeds/image/card-svg.ts';
import { fontFiles } from '../../src/embeds/image/fonts.ts';
import { slip } from '../../src/embeds/image/frame.ts';
import { stubX } from '../../src/embeds/image/stub.ts';
import { colours } from '../../src/embeds/image/style.ts';
import { t } from '../../src/i18n/translate.ts';
import { cards, chart } from './image-cards.ts';
import { overlap, type Placed, textsOf, trendOf, wordsOf } from './image-texts.ts';

const font = { loadSystemFonts: false, fontFiles: [...fontFiles] };

/** Width in the font of the pictures. */
function drawnWidth({ words, size, bold }: Placed): number {
  const text = `<text y="200" font-family="Be Vietnam Pro" font-weight="${bold ? 700 : 400}" font-size="${size}"></text>`;
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="400">${text.replace('></', `>${escaped}</`)}</svg>`;
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

describe.each(Object.entries(cards))('the picture of %s', (_, shown) => {
  const svg = cardSvg(shown, shown.drawing?.kind === 'trend' ? chart : '');
  const texts = textsOf(svg);

  it('is well-formed, complete in itself and always the same', () => {
    expect(() => new Resvg(svg, { font })).not.toThrow();
    expect(cardSvg(shown, shown.drawing?.kind === 'trend' ? chart : '')).toBe(svg);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|url\(|@import|http/);
  });

  it('keeps every text inside', () => {
    const outside = texts.filter(
      ({ left, right, top, bottom }) => left < 0 || right > 1200 || top < 0 || bottom > 630,
    );
    expect(outside).toEqual([]);
  });

  it('lays no text over another, over an edge of the slip or over its trend', () => {
    const pairs = texts.flatMap((a, index) => texts.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
    const edges = [slip.y, slip.y + slip.height];
    const crossing = texts.filter(({ top, bottom }) => edges.some((edge) => top < edge && edge < bottom));
    expect(crossing).toEqual([]);
    const torn = shown.figure ? texts.filter(({ left, right }) => left < stubX && stubX < right) : [];
    expect(torn.filter(({ top, bottom }) => top > slip.y && bottom < slip.y + slip.height)).toEqual([]);
    const area = trendOf(svg);
    expect(area ? texts.filter((text) => overlap(text, area)) : []).toEqual([]);
  });

  it('gives each text at least the width it needs', () => {
    const wider = texts.filter((text) => drawnWidth(text) > text.right - text.left + 0.5);
    expect(wider).toEqual([]);
  });

  it('says whose figure it is, that the site is no office, and how new the figures are', () => {
    const words = wordsOf(svg);
    expect(words).toContain(t(shown.lang)('footer.independent'));
    expect(words).toContain(shown.subject.split(' ').slice(0, 4).join(' '));
    expect(words).toContain(shown.title.split(' ').slice(0, 4).join(' '));
    expect(words).toContain(shown.dataUntil ?? 'Đúng Hẹn');
  });

  it('prints the figure, its counts and its period to the last digit', () => {
    const { text = '', counts = '', period = '' } = shown.figure ?? {};
    for (const part of [text, counts ?? '', period]) expect(wordsOf(svg)).toContain(part);
  });

  it('says loudly and beside the figure where it is no real one', () => {
    const tag = t(shown.lang)('sample.tag');
    const loud = textsOf(svg).filter(({ words }) => words === tag.toLocaleUpperCase(shown.lang));
    expect(loud).toHaveLength(shown.sample ? 1 : 0);
    expect(wordsOf(svg).includes(tag)).toBe(shown.sample && shown.figure !== null);
  });

  it('begins with the first caveat, and says where the rest is', () => {
    const [first] = shown.caveats;
    const words = wordsOf(svg);
    expect(words).toContain(first?.split(' ').slice(0, 6).join(' ') ?? '');
    expect(words.includes(t(shown.lang)('embed.image.more'))).toBe(shown.caveats.length > 1);
  });
});

it('uses the colours of the site', () => {
  const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  const site = Object.fromEntries(
    [...light.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, hex]) => [name, hex]),
  );
  expect(site).toMatchObject(colours);
});
