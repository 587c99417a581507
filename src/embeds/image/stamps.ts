import { t } from '../../i18n/translate.ts';
import type { Card, CardVerdict } from '../card.ts';
import { type Block, words } from './blocks.ts';
import { heightOf, shape, text } from './mark.ts';
import { type Fitted, fitOrCut, fitWhole } from './wrap.ts';

const FRAME = 10;
const GAP = 14;
const MOST = 3;

interface Sizes {
  readonly mark: number;
  readonly letters: readonly number[];
  readonly below: number;
}

const large: Sizes = { mark: 42, letters: [34, 31, 29, 26], below: 12 };
const small: Sizes = { mark: 26, letters: [23, 21, 20], below: 6 };

/** In two lines as large as they go, else in three. */
function lettersOf(said: string, { letters }: Sizes, width: number): Fitted {
  const smallest = letters.at(-1) ?? 0;
  const two = fitOrCut(said, letters, { width, lines: 2, bold: true });
  const cut = two.lines.join(' ') !== said;
  return cut ? fitWhole(said, [smallest], { width, lines: 3, bold: true }) : two;
}

/** A verdict as a bordered stamp: its shape and its words. */
function stamp({ state, stamp: said }: CardVerdict, sizes: Sizes, { x, width }: Place): Block {
  const { mark, below } = sizes;
  const left = FRAME + mark + GAP;
  const fitted = lettersOf(said, sizes, width - left - FRAME);
  const height = Math.max(heightOf(fitted), mark) + FRAME + (sizes === large ? FRAME : 0);
  const draw = (y: number) =>
    [
      `<rect class="${state} frame stamp" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
      shape(state, { x: x + FRAME, y: y + (height - mark) / 2, size: mark }),
      text(fitted, { x: x + left, y: y + (height - heightOf(fitted)) / 2, tone: state, bold: true }),
    ].join('');
  return { height: height + below, draw };
}

interface Place {
  readonly x: number;
  readonly width: number;
}

const isOwn = ({ basis }: CardVerdict): boolean => basis === undefined;

/** The stamps on the figure shown, above it. */
export function stampsAbove({ verdicts }: Card, place: Place): readonly Block[] {
  const own = verdicts.filter(isOwn);
  return own.slice(0, MOST).map((verdict) => stamp(verdict, own.length === 1 ? large : small, place));
}

/** The stamps on other figures and periods, each with its own. In: how many at most; the rest is counted. */
export function stampsBelow(card: Card, { x, width }: Place, most: number): readonly Block[] {
  const { verdicts, lang } = card;
  const others = verdicts.filter((verdict) => !isOwn(verdict));
  const shown = others.slice(0, most);
  const soft = { x, tone: 'soft' } as const;
  const blocks = shown.flatMap((verdict) => [
    stamp(verdict, small, { x, width }),
    words(fitWhole(verdict.basis ?? '', [18, 17, 16], { width, lines: 2 }), soft, 10),
  ]);
  const rest = others.length - shown.length + Math.max(0, verdicts.length - others.length - MOST);
  if (rest === 0) return blocks;
  const more = t(lang)('embed.image.verdicts', { n: rest });
  return [...blocks, words(fitOrCut(more, [18, 17], { width, lines: 2 }), soft, 6)];
}
