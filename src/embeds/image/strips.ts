import { Resvg } from '@resvg/resvg-js';
import { createMemory } from './memory.ts';
import { outlinesOf, pathOf } from './outlines.ts';
import { colours, css } from './style.ts';
import type { TextLine } from './text-lines.ts';

/** Counts up with every change of what is drawn here or in `outlines.ts`. */
export const STRIPS = 'strips@1';

/** Steps from no ink to full ink. */
export const FULL = 16;

/** A line of text as drawn: pixels to be laid onto a picture. Only those that its letters touch, six in seven are empty. */
export interface Strip {
  /** Red, green and blue. */
  readonly colour: readonly [number, number, number];
  /** Columns and rows of the pixels, from its own corner. */
  readonly columns: Uint16Array;
  readonly rows: Uint16Array;
  /** How much of each the letters cover, of `FULL`. */
  readonly cover: Uint8Array;
}

/** A strip and the pixel of the picture that its first one lies on. */
export interface Laid {
  readonly strip: Strip;
  readonly left: number;
  readonly top: number;
}

/** Room around a line, in its size: above for capitals with two marks, below, and beside for letters that lean out. */
const ROOM = { above: 1.4, below: 0.5, beside: 0.3 } as const;

/** As many lines as a few thousand pictures share; a strip takes some ten kilobytes. */
const KEPT = 6_000;

const strips = createMemory<Strip>(KEPT);
const outlines = createMemory<ReturnType<typeof outlinesOf>>(KEPT);

const shift: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

const isBold = (classes: string): boolean => / b$|^b$/.test(classes);

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly classes: string;
  readonly path: string;
}

/** Draws a path in the colour of its classes; the first pixel is filled to tell that colour. */
function draw({ width, height, classes, path }: Sheet): Strip {
  const style = `fill="${colours.ink}" class="${classes}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${css}</style><path ${style} d="M0 0h1v1h-1z${path}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const [red = 0, green = 0, blue = 0] = pixels;
  const touched: number[] = [];
  const cover: number[] = [];
  for (let place = 1; place < width * height; place += 1) {
    const covered = Math.round(((pixels[4 * place + 3] ?? 0) * FULL) / 255);
    if (covered === 0) continue;
    touched.push(place);
    cover.push(covered);
  }
  return {
    colour: [red, green, blue],
    columns: Uint16Array.from(touched, (place) => place % width),
    rows: Uint16Array.from(touched, (place) => Math.floor(place / width)),
    cover: Uint8Array.from(cover),
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/**
 * A line of text drawn once for all pictures that have it: headers, names, caveats and sources come again on thousands.
 * Out: null where the fonts lack a letter of it.
 */
export function laid({ x, y, size, classes, anchor, words }: TextLine): Laid | null {
  const bold = isBold(classes);
  const line = outlines(`${bold} ${size} ${words}`, () => outlinesOf(words, { size, bold }));
  if (!line) return null;
  const beside = Math.ceil(size * ROOM.beside);
  const above = Math.ceil(size * ROOM.above);
  const start = tenths(x - line.width * (shift[anchor] ?? 0));
  const [column, row] = [Math.floor(start), Math.floor(y)];
  const [right, down] = [tenths(start - column), tenths(y - row)];
  const strip = strips(`${classes} ${size} ${right} ${down} ${words}`, () =>
    draw({
      width: Math.ceil(line.width) + 2 * beside,
      height: above + Math.ceil(size * ROOM.below),
      classes,
      path: pathOf(line, beside + right, above + down),
    }),
  );
  return { strip, left: column - beside, top: row - above };
}
