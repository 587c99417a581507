import { type Font, type FontCollection, openSync, type PathCommand } from 'fontkit';
import { fontFiles } from './fonts.ts';
import type { Setting } from './letters.ts';
import { createMemory } from './memory.ts';

function isFont(font: Font | FontCollection): font is Font {
  return !('fonts' in font);
}

function open(file: string | undefined): Font {
  const font = openSync(file ?? '');
  if (!isFont(font)) throw new Error(`${file} holds several fonts`);
  return font;
}

const [regular, bold] = fontFiles.map(open);

interface Letters {
  /** From the beginning of the text, in pixels. */
  readonly x: number;
  /** The outline from where its pen stands; relative, so that it is the same wherever the pen is. */
  readonly outline: string;
}

/** A line of text as outlines. */
export interface Outlines {
  readonly letters: readonly Letters[];
  /** In pixels. */
  readonly width: number;
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

const signs: Readonly<Record<PathCommand['command'], string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/** Relative commands of an outline. In: commands of a font, which count upwards, and pixels a unit. */
function relative(commands: readonly PathCommand[], scale: number): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let outline = '';
  for (const { command, args } of commands) {
    // Rounded places, not rounded steps: steps would add up their errors.
    const places = args.map((value, index) => Math.round(value * (index % 2 ? -scale : scale) * 10) / 10);
    const steps = places.map((place, index) => tenth(place - (index % 2 ? y : x)));
    outline += signs[command] + steps.join(' ');
    if (command === 'closePath') [x, y] = [startX, startY];
    else [x = x, y = y] = places.slice(-2);
    if (command === 'moveTo') [startX, startY] = [x, y];
  }
  return outline;
}

const outlineOf = createMemory<string>();

/**
 * A text as the outlines of its letters. The renderer opens the file of a font anew for every letter, which took a fifth
 * of the time of a picture. In: size in pixels. Out: null where the font lacks a letter, or marks stand
 * on top of each other.
 */
export function outlinesOf(text: string, { size, bold: isBold }: Setting): Outlines | null {
  const font = isBold ? bold : regular;
  if (!font) return null;
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  if (glyphs.some(({ id }) => id === 0)) return null;
  // Marks set on top of each other, as in `Ô̆`: the renderer knows how.
  if (positions.some(({ yOffset }) => yOffset !== 0)) return null;
  let pen = 0;
  const letters: Letters[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
    const key = `${font.postscriptName} ${size} ${glyph.id}`;
    const outline = outlineOf(key, () => relative(glyph.path.commands, scale));
    letters.push({ x: (pen + xOffset) * scale, outline });
    pen += xAdvance;
  }
  return { letters, width: pen * scale };
}

/** The outlines as one path. In: where the line begins, in pixels. */
export function pathOf({ letters }: Outlines, x: number, y: number): string {
  return letters.map((one) => (one.outline ? `M${tenth(x + one.x)} ${tenth(y)}${one.outline}` : '')).join('');
}
