import { t } from '../../i18n/translate.ts';
import type { Card } from '../card.ts';
import type { Area } from './frame.ts';
import { heightOf, text } from './mark.ts';
import { colours } from './style.ts';
import { cut, type Fitted, type Room, wrap } from './wrap.ts';

const SENTENCE = /(?<=[.!?])\s+/;
const BAR = 14;

const wordsOf = ({ caveats }: Card): string => caveats.join(' ');

/** As many whole sentences as there is room for, at least the beginning of the first. */
function shortened(words: string, tail: string, room: Room): readonly string[] {
  const sentences = words.split(SENTENCE);
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const lines = wrap(`${sentences.slice(0, count).join(' ')} …${tail}`, room);
    if (lines.length <= room.lines) return lines;
  }
  return cut(words, room, tail);
}

/** What must be known to read the figures; a shortened text says where the rest is. Null without any. */
export function caveatLines(card: Card, room: Room): Fitted | null {
  const words = wordsOf(card);
  if (!words) return null;
  const inner = { ...room, width: room.width - BAR };
  const lines = wrap(words, inner);
  if (lines.length <= room.lines) return { lines, size: room.size };
  return { lines: shortened(words, ` ${t(card.lang)('embed.image.more')}`, inner), size: room.size };
}

/** Whether nothing has to be left out. */
export function caveatsFit(card: Card, { lines, ...room }: Room): boolean {
  return wrap(wordsOf(card), { ...room, width: room.width - BAR }).length <= lines;
}

/** The caveats beside their rule. */
export function caveats(lines: Fitted, { x, y }: Pick<Area, 'x' | 'y'>): string {
  const height = heightOf(lines);
  return [
    `<path d="M${x + 2} ${y + 2}v${height}" stroke="${colours.edge}" stroke-width="4"/>`,
    text(lines, { x: x + BAR, y, tone: 'soft' }),
  ].join('');
}
