import { t } from '../../i18n/translate.ts';
import type { Card } from '../card.ts';
import type { Area } from './frame.ts';
import { heightOf, text } from './mark.ts';
import { colours } from './style.ts';
import { cut, type Fitted, type Room, wholeSentences } from './wrap.ts';

const BAR = 14;
const NO_BREAK = '\u00a0';

/** One text of all caveats, without those that a drawing says itself. */
function wordsOf({ caveats, drawing }: Card): string {
  const drawn = drawing?.kind === 'bars' ? drawing.bars.map(({ bar }) => bar.target?.text) : [];
  const said = caveats.filter((caveat) => !drawn.includes(caveat));
  return said.map((caveat) => (/[.!?]$/.test(caveat) ? caveat : `${caveat}.`)).join(' ');
}

/** What must be known to read the figures; a shortened text says where the rest is. Null without any. */
export function caveatLines(card: Card, { width, size, lines: most }: Room): Fitted | null {
  const words = wordsOf(card);
  if (!words) return null;
  const room = { width: width - BAR, size, lines: most };
  const tail = ` ${t(card.lang)('embed.image.more').replaceAll(' ', NO_BREAK)}`;
  const whole = wholeSentences(words, room, ` …${tail.replace(' ', NO_BREAK)}`);
  return { lines: whole.length > 0 ? whole : cut(words, room, tail), size };
}

/** The caveats beside their rule. */
export function caveats(lines: Fitted, { x, y }: Pick<Area, 'x' | 'y'>): string {
  const height = heightOf(lines);
  return [
    `<path d="M${x + 2} ${y + 2}v${height}" stroke="${colours.edge}" stroke-width="4"/>`,
    text(lines, { x: x + BAR, y, tone: 'soft' }),
  ].join('');
}
