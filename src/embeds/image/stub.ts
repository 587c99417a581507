import { t } from '../../i18n/translate.ts';
import type { VerdictState } from '../../model/figures.ts';
import type { Card, CardVerdict } from '../card.ts';
import { caveatLines, caveats, caveatsFit } from './caveats.ts';
import { type Area, slip } from './frame.ts';
import { heightOf, shape, text } from './mark.ts';
import { colours } from './style.ts';
import { type Fitted, fitOrCut, fitWhole } from './wrap.ts';

const WIDTH = 400;
const PAD = 28;

/** Where the stub begins, and the room inside it. */
export const stubX = slip.x + slip.width - WIDTH;
const inner: Area = { x: stubX + PAD, y: slip.y + 22, width: WIDTH - 2 * PAD, height: slip.height - 40 };

const tints: Readonly<Record<VerdictState, string>> = {
  met: '#eef1f0',
  on_track: '#eef1f0',
  missed: '#f8f0e6',
  at_risk: '#f6f1e6',
  partial: '#f6f1e6',
  no_data: '#f4f1eb',
  not_scored: '#f4f1eb',
};

/** The tint of what is said first. */
export const tintOf = ({ verdicts }: Card): string => tints[verdicts[0]?.state ?? 'not_scored'];

/** Something drawn at a height, and how much of it is taken. */
interface Block {
  readonly height: number;
  readonly draw: (y: number) => string;
}

function words(fitted: Fitted, style: { tone?: VerdictState | 'soft'; bold?: boolean }, gap: number): Block {
  return {
    height: heightOf(fitted) + gap,
    draw: (y) => text(fitted, { x: inner.x, y, ...style }),
  };
}

const MOST_STAMPS = 3;
const FRAME = 12;

/** The verdict as a bordered stamp: its shape and its words. */
function stamp({ state, stamp: said }: CardVerdict, lone: boolean): Block {
  const sizes = lone ? [36, 32, 28, 25] : [25, 23, 21];
  const mark = lone ? 40 : 28;
  const left = FRAME + mark + 14;
  const fitted = fitOrCut(said, sizes, {
    width: inner.width - left - FRAME,
    lines: lone ? 3 : 2,
    bold: true,
  });
  const height = Math.max(heightOf(fitted), mark) + 2 * FRAME;
  const draw = (y: number) =>
    [
      `<rect x="${inner.x}" y="${y}" width="${inner.width}" height="${height}" rx="8" fill="${colours.slip}"/>`,
      `<rect class="${state} frame" x="${inner.x}" y="${y}" width="${inner.width}" height="${height}" rx="8"/>`,
      shape(state, { x: inner.x + FRAME, y: y + (height - mark) / 2, size: mark }),
      text(fitted, {
        x: inner.x + left,
        y: y + (height - heightOf(fitted)) / 2,
        tone: state,
        bold: true,
      }),
    ].join('');
  return { height: height + (lone ? 16 : 8), draw };
}

function figureBlocks({ figure }: Card): readonly Block[] {
  if (!figure) return [];
  const room = { width: inner.width, lines: 1 };
  const blocks = [
    words(fitWhole(figure.text, [96, 84, 72, 60, 50, 42, 36], { ...room, bold: true }), { bold: true }, 0),
  ];
  if (figure.counts)
    blocks.push(words(fitWhole(figure.counts, [25, 23, 21, 19], { ...room, lines: 2 }), {}, 4));
  blocks.push(words(fitWhole(figure.period, [21, 20, 18], { ...room, lines: 2 }), { tone: 'soft' }, 12));
  return blocks;
}

/** The sample words inside the figure, so that they stay with whatever is cut out of the picture. */
function sampleBlock({ sample, lang }: Card): readonly Block[] {
  if (!sample) return [];
  const fitted = fitOrCut(t(lang)('sample.tag'), [18, 17, 16], {
    width: inner.width - 20,
    lines: 2,
    bold: true,
  });
  const height = heightOf(fitted) + 10;
  const draw = (y: number) =>
    [
      `<rect class="missed frame" x="${inner.x}" y="${y}" width="${inner.width}" height="${height}" rx="6" stroke-dasharray="7 5"/>`,
      text(fitted, { x: inner.x + 10, y: y + 4, tone: 'missed', bold: true }),
    ].join('');
  return [{ height: height + 12, draw }];
}

function stampBlocks({ verdicts, lang }: Card): readonly Block[] {
  const shown = verdicts.slice(0, MOST_STAMPS);
  const rest = verdicts.length - shown.length;
  const blocks = shown.map((verdict) => stamp(verdict, verdicts.length === 1));
  if (rest === 0) return blocks;
  const more = t(lang)('embed.image.rest', { n: rest });
  return [...blocks, words(fitOrCut(more, [18], { width: inner.width, lines: 1 }), { tone: 'soft' }, 6)];
}

const total = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

const CAVEAT = 18;

/** What the stub has room for below its figure. */
function caveatBlock(card: Card, height: number): Block | null {
  const room = { width: inner.width, size: CAVEAT, lines: Math.floor(height / (CAVEAT * 1.3)) };
  if (!caveatsFit(card, room)) return null;
  const lines = caveatLines(card, room);
  return lines && { height: heightOf(lines), draw: (y) => caveats(lines, { x: inner.x, y }) };
}

function sentenceBlock({ verdicts, drawing }: Card, height: number): readonly Block[] {
  const [only, ...others] = verdicts;
  if (!only || others.length > 0 || !drawing) return [];
  const block = words(fitWhole(only.sentence, [21, 19], { width: inner.width, lines: 5 }), {}, 14);
  return block.height <= height ? [block] : [];
}

export interface Stub {
  readonly svg: string;
  /** False where the caveats found no room and stand elsewhere. */
  readonly hasCaveats: boolean;
}

/** The stub: what was done, in words first and then in figures. Null where there is neither. */
export function stub(card: Card): Stub | null {
  if (!card.figure && card.verdicts.length === 0) return null;
  const blocks = [...stampBlocks(card), ...figureBlocks(card), ...sampleBlock(card)];
  const left = inner.height - total(blocks);
  const caveat = card.drawing ? caveatBlock(card, left) : null;
  const below = [...sentenceBlock(card, left - (caveat?.height ?? 0)), ...(caveat ? [caveat] : [])];
  let y = inner.y;
  const drawn = [...blocks, ...below].map(({ height, draw }) => {
    const svg = draw(y);
    y += height;
    return svg;
  });
  return { svg: drawn.join(''), hasCaveats: caveat !== null };
}
