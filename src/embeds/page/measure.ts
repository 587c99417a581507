/**
 * Widths of letters in thousandths of the size of the text, regular and bold. They are those of DejaVu Sans, the
 * widest of the fonts that the style names or that stand in for them: in Noto Sans, Roboto, Segoe UI and Arial a
 * line holds more, so that a text never takes more lines than counted. Accents do not widen a letter.
 */
const widths: readonly (readonly [letters: string, regular: number, bold: number])[] = [
  ['ijl', 280, 345],
  ['IJ/', 340, 375],
  [' .,·', 320, 380],
  [':;f', 355, 435],
  ['-()r', 410, 495],
  ['t', 395, 480],
  ['szc“”‘’', 550, 600],
  ['FLkvxy', 592, 690],
  ['aeoTP', 615, 690],
  ['nhuqgdbpSE', 635, 725],
  ['0123456789', 640, 700],
  ['AKVBRXZCY', 700, 775],
  ['UNHDGOQ', 790, 855],
  ['wMm%W–…', 1000, 1100],
];

const OTHER = [660, 740] as const;

const regular = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
const bold = new Map(widths.flatMap(([letters, , width]) => [...letters].map((letter) => [letter, width])));

/** How a text is set. */
export interface Type {
  /** Size and height of a line in pixels. */
  readonly size: number;
  readonly line: number;
  readonly bold?: boolean;
}

const MOST_TEXTS = 20_000;

/** A piece of text by its words. */
interface Measured {
  /** Width of each word in thousandths of the size. */
  readonly words: readonly number[];
  readonly space: number;
}

// The same text is set at several widths, and cards share most of theirs.
const before = { regular: new Map<string, Measured>(), bold: new Map<string, Measured>() };

function measure(text: string, isBold: boolean): Measured {
  const known = isBold ? before.bold : before.regular;
  const found = known.get(text);
  if (found) return found;
  const [widthsOf, other] = isBold ? [bold, OTHER[1]] : [regular, OTHER[0]];
  const width = (letter: string): number => widthsOf.get(letter) ?? other;
  const words = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .split(' ');
  const made = {
    words: words.map((word) => [...word].reduce((sum, letter) => sum + width(letter), 0)),
    space: width(' '),
  };
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(text, made);
  return made;
}

/** Width of a text on one line in pixels. */
export function widthOf(text: string, type: Type): number {
  const { words, space } = measure(text, type.bold === true);
  return (words.reduce((sum, word) => sum + space + word, -space) * type.size) / 1000;
}

/** A piece of a text in a type of its own. */
type Run = readonly [text: string, type: Type];

/** Lines that pieces of text take at a width: word by word, as a browser sets it; a word too long for a line is broken. */
export function linesOf(runs: readonly Run[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const [text, { size, bold: isBold = false }] of runs) {
    const { words, space } = measure(text, isBold);
    for (const word of words) {
      const own = (word * size) / 1000;
      const start = used > 0 ? used + (space * size) / 1000 : 0;
      used = start + own;
      if (used <= width) continue;
      if (start > 0) lines++;
      const broken = Math.max(0, Math.ceil(own / width) - 1);
      lines += broken;
      used = own - broken * width;
    }
  }
  return lines;
}

/** Height of a text at a width in pixels. */
export function heightOf(text: string, type: Type, width: number): number {
  return linesOf([[text, type]], width) * type.line;
}
