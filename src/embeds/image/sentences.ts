import type { Card } from '../card.ts';
import { type Block, drawAll, total, words } from './blocks.ts';
import type { Area } from './frame.ts';
import { LINE } from './mark.ts';
import { wholeSentences } from './wrap.ts';

const SIZES = [28, 26, 24, 22];
const GAP = 14;

/** The words of one verdict: all of them if they fit in any size, else as many whole sentences as do. */
function block(sentence: string, { x, width, height }: Omit<Area, 'y'>): Block {
  const laid = SIZES.map((size) => {
    const lines = Math.floor((height - GAP) / (size * LINE));
    return { size, lines: wholeSentences(sentence, { width, size, lines }) };
  });
  const most = Math.max(...laid.map(({ lines }) => lines.join(' ').length));
  const fitted = laid.find(({ lines }) => lines.join(' ').length === most);
  return words(fitted ?? { size: 0, lines: [] }, { x }, most > 0 ? GAP : 0);
}

/** What the plans say, as much as there is room for; no sentence is ever cut. */
export function sentences({ verdicts }: Card, { y, height, ...area }: Area): string {
  const shown: Block[] = [];
  for (const { sentence } of verdicts)
    shown.push(block(sentence, { ...area, height: height - total(shown) }));
  return drawAll(shown, y);
}
