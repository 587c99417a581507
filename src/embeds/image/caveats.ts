import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../model/lang.ts';
import type { Card } from '../card.ts';
import type { Area } from './frame.ts';
import { heightOf, text } from './mark.ts';
import { createMemory } from './memory.ts';
import { colours } from './style.ts';
import { cut, type Fitted, type Room, SENTENCE, wrap } from './wrap.ts';

const BAR = 14;
const NO_BREAK = '\u00a0';

/** Whether a card has nothing to show but the words that describe it. */
const isBare = ({ drawing, figure, table: { rows } }: Card): boolean =>
  !drawing && !figure && rows.length === 0;

/** Each caveat as its sentences, each sentence once, without what is drawn or written already. */
function sentencesOf(card: Card): readonly (readonly string[])[] {
  const { caveats, drawing, description } = card;
  const drawn = drawing?.kind === 'bars' ? drawing.bars.map(({ bar }) => bar.target?.text) : [];
  const written = isBare(card) ? description : '';
  const known = new Set<string>();
  const all = caveats.filter((caveat) => !drawn.includes(caveat) && !written.includes(caveat));
  return all.map((caveat) => {
    const fresh = caveat.split(SENTENCE).filter((words) => !known.has(words));
    for (const words of fresh) known.add(words);
    return fresh.map((words) => (/[.!?]$/.test(words) ? words : `${words}.`));
  });
}

export interface CaveatLines extends Fitted {
  /** Whether the first caveat, the one that matters most, is there to its end. */
  readonly first: boolean;
}

/** Sentences as lines; a shortened text says where the rest is. In: the sentences of each caveat. */
function lay(
  caveats: readonly (readonly string[])[],
  lang: Lang,
  { width, size, lines: most }: Room,
): CaveatLines {
  const sentences = caveats.flat();
  const room = { width: width - BAR, size };
  const tail = `${NO_BREAK}${t(lang)('embed.image.more').replaceAll(' ', NO_BREAK)}`;
  for (let count = sentences.length; count > 0; count -= 1) {
    const kept = sentences.slice(0, count).join(' ');
    const lines = wrap(count < sentences.length ? `${kept} …${tail}` : kept, room);
    if (lines.length <= most) return { lines, size, first: count >= (caveats[0]?.length ?? 0) };
  }
  return { lines: cut(sentences.join(' '), { ...room, lines: most }, tail), size, first: false };
}

/** Bodies of one source share its caveats. */
const laid = createMemory<CaveatLines>();

/** What must be known to read the figures; a shortened text says where the rest is. Null without any. */
export function caveatLines(card: Card, room: Room): CaveatLines | null {
  const caveats = sentencesOf(card);
  if (caveats.every((sentences) => sentences.length === 0)) return null;
  const { width, size, lines } = room;
  const key = JSON.stringify([width, size, lines, card.lang, caveats]);
  return laid(key, () => lay(caveats, card.lang, room));
}

/** The caveats beside their rule. */
export function caveats(lines: Fitted, { x, y }: Pick<Area, 'x' | 'y'>): string {
  const height = heightOf(lines);
  return [
    `<path d="M${x + 2} ${y + 2}v${height}" stroke="${colours.edge}" stroke-width="4"/>`,
    text(lines, { x: x + BAR, y, tone: 'soft' }),
  ].join('');
}
