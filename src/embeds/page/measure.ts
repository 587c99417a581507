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

const measured = { regular: new Map<string, number>(), bold: new Map<string, number>() };

/** Width of a text on one line in pixels; remembered, as the same words stand on thousands of cards. */
export function widthOf(text: string, type: Type): number {
  const words = measured[type.bold ? 'bold' : 'regular'];
  const thousandths = words.get(text) ?? measure(text, type);
  words.set(text, thousandths);
  return (thousandths * type.size) / 1000;
}

function measure(text: string, type: Type): number {
  const [known, other] = type.bold ? [bold, OTHER[1]] : [regular, OTHER[0]];
  const letters = [...text.normalize('NFD').replace(/\p{Mn}/gu, '')];
  return letters.reduce((sum, letter) => sum + (known.get(letter) ?? other), 0);
}

/** A piece of a text in a type of its own. */
type Run = readonly [text: string, type: Type];

/** Lines that pieces of text take at a width: word by word, as a browser sets it; a word too long for a line is broken. */
export function linesOf(runs: readonly Run[], width: number): number {
  const words = runs.flatMap(([text, type]) => text.split(' ').map((word) => [word, type] as const));
  let lines = 1;
  let used = 0;
  for (const [word, type] of words) {
    const own = widthOf(word, type);
    const before = used > 0 ? used + widthOf(' ', type) : 0;
    if (before + own <= width) {
      used = before + own;
      continue;
    }
    if (used > 0) lines++;
    const broken = Math.max(0, Math.ceil(own / width) - 1);
    lines += broken;
    used = own - broken * width;
  }
  return lines;
}

/** Height of a text at a width in pixels. */
export function heightOf(text: string, type: Type, width: number): number {
  return linesOf([[text, type]], width) * type.line;
}
