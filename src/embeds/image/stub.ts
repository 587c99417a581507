import { t } from '../../i18n/translate.ts';
import type { Card } from '../card.ts';
import { type Block, drawAll, total, words } from './blocks.ts';
import { caveatLines, caveats } from './caveats.ts';
import { type Area, slip } from './frame.ts';
import { heightOf, LINE, text } from './mark.ts';
import { stampsAbove, stampsBelow } from './stamps.ts';
import { tints } from './style.ts';
import { fitOrCut, fitWhole } from './wrap.ts';

const WIDTH = 400;
const PAD = 28;

/** Where the stub begins. */
export const stubX = slip.x + slip.width - WIDTH;

const inner: Area = { x: stubX + PAD, y: slip.y + 20, width: WIDTH - 2 * PAD, height: slip.height - 30 };
const { x, width } = inner;

/** The tint of what is said of the figure. */
export function tintOf({ verdicts }: Card): string {
  return tints[verdicts.find(({ basis }) => basis === undefined)?.state ?? 'not_scored'];
}

const SIZES = [100, 88, 76, 64, 54, 46, 40, 34];
const LOW = [44, 40, 36, 32, 28];
/** Digits have no marks above and little below. */
const DIGITS = /^[\d.,%/]+$/;
const OVER = 0.2;
const AROUND = 0.28;

/** The figure, which is never cut. In: the largest size of its letters. */
function figureBlock(figure: string, largest: number): Block {
  const sizes = SIZES.filter((size) => size <= largest);
  const one = fitWhole(figure, sizes, { width, lines: 1, bold: true });
  const fitted = one.lines.length === 1 ? one : fitWhole(figure, LOW, { width, lines: 2, bold: true });
  const block = words(fitted, { x, bold: true }, 0);
  if (!DIGITS.test(figure)) return block;
  const { size } = fitted;
  return { height: block.height - size * AROUND, draw: (y) => block.draw(y - size * OVER) };
}

function figureBlocks({ figure }: Card, largest: number): readonly Block[] {
  if (!figure) return [];
  const counts = fitWhole(figure.counts ?? '', [26, 24, 22, 20, 18], { width, lines: 1 });
  const period = fitWhole(figure.period, [19, 18], { width, lines: 2 });
  return [
    figureBlock(figure.text, largest),
    words(counts, { x }, figure.counts ? 2 : 0),
    words(period, { x, tone: 'soft' }, 12),
  ];
}

/** The sample words inside the figure, so that they stay with whatever is cut out of the picture. */
function sampleBlock({ sample, lang }: Card): readonly Block[] {
  if (!sample) return [];
  const fitted = fitOrCut(t(lang)('sample.tag'), [18, 17, 16], { width: width - 20, lines: 2, bold: true });
  const height = heightOf(fitted) + 10;
  const draw = (y: number) =>
    [
      `<rect class="missed frame" x="${x}" y="${y}" width="${width}" height="${height}" rx="6" stroke-dasharray="7 5"/>`,
      text(fitted, { x: x + 10, y: y + 4, tone: 'missed', bold: true }),
    ].join('');
  return [{ height: height + 12, draw }];
}

function blocksOf(card: Card, below: number, largest: number): readonly Block[] {
  const place = { x, width };
  return [
    ...stampsAbove(card, place),
    ...figureBlocks(card, largest),
    ...sampleBlock(card),
    ...stampsBelow(card, place, below),
  ];
}

const CAVEAT = 17;
const FEWEST = 5;
/** More lines than these only to end the first caveat. */
const ENOUGH = 8;

/** The caveats below the figure. */
function caveatBlock(card: Card, height: number): (Block & { readonly first: boolean }) | null {
  const room = Math.floor(height / (CAVEAT * LINE));
  const laid = [Math.min(ENOUGH, room), room].map((lines) =>
    caveatLines(card, { width, size: CAVEAT, lines }),
  );
  const fitted = laid.find((one) => one?.first) ?? (room < FEWEST ? null : laid[1]);
  if (!fitted) return null;
  return { height: heightOf(fitted), draw: (y) => caveats(fitted, { x, y }), first: fitted.first };
}

/** How many stamps on other figures there are at most, and how large the figure is: the first that has room. */
const choices = [3, 2, 1, 0].flatMap((below) =>
  [100, 84, 70, 54].map((largest) => [below, largest] as const),
);

export interface Stub {
  readonly svg: string;
  /** False where the caveats stand elsewhere. */
  readonly hasCaveats: boolean;
}

/** The stub: what was done, in words first and then in figures. Null where there is neither. */
export function stub(card: Card): Stub | null {
  if (!card.figure && card.verdicts.length === 0) return null;
  const laid = choices
    .map(([below, largest]) => blocksOf(card, below, largest))
    .filter((blocks) => total(blocks) <= inner.height);
  const tried = laid.map((blocks) => [blocks, caveatBlock(card, inner.height - total(blocks))] as const);
  const [blocks, below] = tried.find(([, one]) => one?.first) ?? tried[0] ?? [blocksOf(card, 0, 0), null];
  if (!card.drawing || !below) return { svg: drawAll(laid[0] ?? blocks, inner.y), hasCaveats: false };
  return { svg: drawAll([...blocks, below], inner.y), hasCaveats: true };
}
