import { describe, expect, it } from 'vitest';
import { fixedHeight } from '../../src/embeds/height.ts';
import { linesOf, widthOf } from '../../src/embeds/page/measure.ts';
import { cards, figureCard, trendCard } from './cards.ts';

const type = { size: 10, line: 15 };

describe('lines of a text', () => {
  it('are broken between words', () => {
    const width = widthOf('một hai', type);
    expect(linesOf([['một hai', type]], width)).toBe(1);
    expect(linesOf([['một hai ba', type]], width)).toBe(2);
    expect(
      linesOf(
        [
          ['một hai', type],
          ['ba bốn', type],
        ],
        width,
      ),
    ).toBe(2);
  });

  it('are more where a word is longer than a line', () => {
    expect(linesOf([['mmmmmmmmmm', type]], widthOf('mmmm', type))).toBe(3);
  });

  it('hold accents without more room, and bold letters with more', () => {
    expect(widthOf('ế', type)).toBe(widthOf('e', type));
    expect(widthOf('đến', { ...type, bold: true })).toBeGreaterThan(widthOf('đến', type));
  });
});

describe('the fixed height', () => {
  it('is a whole number of pixels, more where there is more to say', () => {
    for (const card of Object.values(cards)) expect(Number.isInteger(fixedHeight(card))).toBe(true);
    expect(fixedHeight({ ...trendCard, caveats: [] })).toBeLessThan(fixedHeight(trendCard));
    expect(fixedHeight({ ...trendCard, sample: true })).toBeGreaterThan(fixedHeight(trendCard));
    expect(fixedHeight(figureCard)).toBeLessThan(500);
  });

  it('leaves a frozen card room for its own line and for that of a correction', () => {
    const release = { name: '2026-11', date: '2026-11-05' };
    expect(fixedHeight(trendCard, release) - fixedHeight(trendCard)).toBeGreaterThanOrEqual(2 * (19.5 + 8));
  });
});
