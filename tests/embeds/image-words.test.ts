import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { cardSvg } from '../../src/embeds/image/card-svg.ts';
import { stubX } from '../../src/embeds/image/stub.ts';
import { t } from '../../src/i18n/translate.ts';
import { card, cards, chart } from './image-cards.ts';
import { parsed, textsOf, wordsOf } from './image-texts.ts';

const font = { loadSystemFonts: false };

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

  it('say the same sentence of several caveats once, and nothing that a drawing says', () => {
    const drawing = cards['one bar']?.drawing ?? null;
    const svg = cardSvg(card({ drawing, caveats: ['kế hoạch đặt ra 98%', 'Một. Hai.', 'Hai. Ba.'] }), '');
    expect(wordsOf(svg)).toContain('Một. Hai. Ba.');
    expect(wordsOf(svg).split('kế hoạch đặt ra 98%')).toHaveLength(2);
  });

  it('set the figure smaller where the first caveat needs the room beside it', () => {
    const long =
      'The portal’s denominator includes files still being handled. The target is as reported by Báo Gia Lai on 01/03/2026 and has not been checked against the decision; the figures come from a third party’s copy.';
    const of = (caveats: readonly string[]) => {
      const texts = textsOf(cardSvg(card({ lang: 'en', caveats }), chart));
      return {
        figure: texts.find(({ words }) => words === '95,4%')?.size ?? 0,
        stub: texts
          .filter(({ left }) => left > stubX)
          .map(({ words }) => words)
          .join(' '),
      };
    };
    expect(of([long, long.replace('portal', 'source')]).stub.replaceAll('\u00a0', ' ')).toContain(long);
    expect(of([long, 'More.']).figure).toBeLessThan(of([]).figure);
  });

  it('give every bar a row that is high enough', () => {
    const figures = textsOf(cardSvg(cards['bars'] ?? card(), '')).filter(({ words }) =>
      /^\d+,\d%$/.test(words),
    );
    const steps = figures.slice(1).map(({ top }, index) => top - (figures[index]?.top ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(36);
  });

  it('show every bar where low rows make that possible, without a line that there are more', () => {
    const drawing = cards['bars']?.drawing;
    if (drawing?.kind !== 'bars') throw new Error('no bars');
    const seven = drawing.bars.slice(0, 7).map((own) => ({ ...own, bar: { ...own.bar, target: null } }));
    const shown = card({ figure: null, verdicts: [], drawing: { kind: 'bars', bars: seven } });
    const svg = cardSvg(shown, '');
    expect(seven.map(({ text }) => wordsOf(svg).includes(text))).toEqual(seven.map(() => true));
    expect(wordsOf(svg)).not.toContain(t('vi')('embed.image.rest'));
  });

  it('say once what a card without figures has to say', () => {
    const words = 'Trang này chưa có số liệu của cơ quan này.';
    const table = { caption: '', head: [], rows: [], numeric: [], more: null };
    const bare = { figure: null, verdicts: [], drawing: null, table, caveats: [words] };
    const svg = wordsOf(cardSvg(card({ ...bare, description: `Sở A. ${words}` }), ''));
    expect(svg.split('chưa có số liệu').length - 1).toBe(1);
  });

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
