import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { cardSvg } from '../../src/embeds/image/card-svg.ts';
import { fontFiles } from '../../src/embeds/image/fonts.ts';
import { slip } from '../../src/embeds/image/frame.ts';
import { stubX } from '../../src/embeds/image/stub.ts';
import { colours } from '../../src/embeds/image/style.ts';
import { t } from '../../src/i18n/translate.ts';
import { card, cards, chart } from './image-cards.ts';
import { overlap, type Placed, parsed, textsOf, trendOf } from './image-texts.ts';

const font = { loadSystemFonts: false, fontFiles: [...fontFiles] };

/** Width in the font of the pictures. */
function drawnWidth({ words, size, bold }: Placed): number {
  const text = `<text y="200" font-family="Be Vietnam Pro" font-weight="${bold ? 700 : 400}" font-size="${size}"></text>`;
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="400">${text.replace('></', `>${escaped}</`)}</svg>`;
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

const wordsOf = (svg: string): string =>
  textsOf(svg)
    .map(({ words }) => words)
    .join(' ')
    .replaceAll('\u00a0', ' ');

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

describe('the words of a picture', () => {
  it('are read by those who cannot see it', () => {
    const shown = card();
    const svg = parsed(cardSvg(shown, chart));
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector('title')?.textContent).toBe(`${shown.subject}: ${shown.title}`);
    expect(svg.querySelector('desc')?.textContent).toBe(shown.description);
  });

  it('stay words, whatever they contain', () => {
    const hostile = `</text><script>alert(1)</script> "'&amp; ]]> \u0000\u0008\u001f\ud800\uffff &nbsp;`;
    const svg = cardSvg(
      card({
        title: hostile,
        subject: hostile,
        description: hostile,
        caveats: [hostile],
        dataUntil: hostile,
        sources: [{ text: hostile, href: null }],
        figure: { text: hostile, counts: hostile, period: hostile },
        verdicts: [{ state: 'met', stamp: hostile, sentence: hostile }],
        drawing: { kind: 'lines', lines: [{ state: 'met', stamp: hostile, text: hostile, detail: hostile }] },
      }),
      '',
    );
    expect(() => new Resvg(svg, { font })).not.toThrow();
    const root = parsed(svg);
    expect(root.querySelector('script')).toBeNull();
    expect(root.querySelector('desc')?.textContent).toBe(
      `</text><script>alert(1)</script> "'&amp; ]]> \ufffd &nbsp;`,
    );
  });

  it('keep the spaces of a drawing that was written as HTML', () => {
    const svg = cardSvg(card(), chart.replace('>40%<', '>40&nbsp;%<'));
    expect(() => new Resvg(svg, { font })).not.toThrow();
    expect(svg).toContain('>40\u00a0%<');
  });

  it('end in whole words where they are cut', () => {
    const name = 'Trung tâm Phục vụ hành chính công thành phố Cần Thơ ';
    const shown = cardSvg(card({ title: name.repeat(9) }), chart);
    const cut = textsOf(shown).filter(({ words }) => words.endsWith('…'));
    expect(
      cut.some(({ words }) => name.includes(words.replace('…', '').trim().split(' ').at(-1) ?? '-')),
    ).toBe(true);
  });

  it.each(['a trend with target and verdict', 'one bar', 'a single figure'])(
    'say the first caveat to its end in the picture of %s',
    (name) => {
      const words = wordsOf(cardSvg(cards[name] ?? card(), chart));
      expect(words).toContain('Mẫu số của Cổng gồm cả hồ sơ đang giải quyết.');
      expect(words.split('Mẫu số của Cổng gồm')).toHaveLength(2);
      expect(words).toContain('Chỉ tiêu theo Báo Gia Lai 01/03/2026, chưa đối chiếu văn bản gốc');
    },
  );

  it('say where the rest of a caveat is that has no end', () => {
    const svg = cardSvg(card({ caveats: ['mẫu số '.repeat(200)] }), chart);
    expect(wordsOf(svg)).toMatch(/(mẫu|số)… xem đủ trên trang/);
  });

  it.each(['a single figure', 'one bar'])('say in the picture of %s what the plan set', (name) => {
    const shown = cards[name] ?? card();
    expect(wordsOf(cardSvg(shown, ''))).toContain(shown.verdicts[0]?.sentence);
  });

  it.each(['bars', 'lines', 'a table'])('say in the picture of %s that there is more', (name) => {
    expect(wordsOf(cardSvg(cards[name] ?? card(), ''))).toContain(t('vi')('embed.image.rest'));
  });

  it('name the shape of each verdict', () => {
    const svg = parsed(cardSvg(cards['two lines'] ?? card(), ''));
    const shapes = [...svg.querySelectorAll('.shape')].map((shape) => shape.getAttribute('class'));
    expect(shapes).toEqual(['shape met', 'shape missed']);
  });

  it('count the verdicts that have no room', () => {
    const words = wordsOf(cardSvg(cards['more verdicts than there is room for'] ?? card(), chart));
    const shown = words.split('Kỳ số liệu: 01/01/2024').length - 1;
    expect(words).toContain(t('vi')('embed.image.verdicts', { n: 7 - shown }));
  });
});

it('uses the colours of the site', () => {
  const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  const site = Object.fromEntries(
    [...light.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, hex]) => [name, hex]),
  );
  expect(site).toMatchObject(colours);
});
