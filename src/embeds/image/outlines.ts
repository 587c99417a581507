import { type Font, type FontCollection, openSync, type PathCommand } from 'fontkit';
import { fontFiles } from './fonts.ts';
import { createMemory } from './memory.ts';
import { colours } from './style.ts';

/** Counts up with every change of what is drawn here. */
export const OUTLINER = 'outlines@1';

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

interface Line {
  readonly letters: readonly Letters[];
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
const lineOf = createMemory<Line | null>();

/** A text in one of the fonts; null where that lacks a letter. */
function shape(text: string, font: Font, size: number): Line | null {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  if (glyphs.some(({ id }) => id === 0)) return null;
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

const TEXT =
  /<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"(?: class="([^"]*)")?(?: text-anchor="(\w+)")?>([^<]*)<\/text>/g;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (one) => entities[one] ?? one);

const shift: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/**
 * A drawing with its lines of text as outlines. The renderer opens the file of a font anew for every letter, which took
 * a fifth of the time of a picture. Left as text: lines with a letter that the fonts lack, and those of a trend.
 */
export function outlined(svg: string): string {
  return svg.replaceAll(TEXT, (whole, left, base, size, classes = '', anchor = '', words) => {
    const font = / b$|^b$/.test(classes) ? bold : regular;
    const line = font && lineOf(`${classes} ${size} ${words}`, () => shape(plain(words), font, Number(size)));
    if (!line) return whole;
    const start = Number(left) - line.width * (shift[anchor] ?? 0);
    const outline = line.letters
      .map((one) => (one.outline ? `M${tenth(start + one.x)} ${base}${one.outline}` : ''))
      .join('');
    return `<path fill="${colours.ink}"${classes && ` class="${classes}"`} d="${outline}"/>`;
  });
}
