import { type Setting, widthOf } from './letters.ts';
import { createMemory } from './memory.ts';

const ELLIPSIS = '…';
/** `2.497 / 2.618` stays on one line. */
const together = / (?=\/ )|(?<= \/) /g;
const NO_BREAK = '\u00a0';
/** What parts sentences. */
export const SENTENCE = /(?<=[.!?])\s+/;

/** Room for text. */
export interface Room extends Setting {
  readonly width: number;
  readonly lines: number;
}

/** Letters that have room, at least one. */
function letters(word: string, width: number, setting: Setting): string {
  if (widthOf(word, setting) <= width) return word;
  let fitting = '';
  for (const letter of word) {
    if (fitting && widthOf(fitting + letter, setting) > width) break;
    fitting += letter;
  }
  return fitting;
}

/** Words, and parts of those that are longer than a line. */
function wordsOf(text: string, width: number, setting: Setting): readonly string[] {
  const words = text.replaceAll(together, NO_BREAK).split(/[ \t\r\n]+/);
  return words.filter(Boolean).flatMap((word) => {
    const parts: string[] = [];
    for (let rest = word; rest; ) {
      const part = letters(rest, width, setting);
      parts.push(part);
      rest = rest.slice(part.length);
    }
    return parts;
  });
}

/** Words below each other, as many on a line as it has room for. */
function lay(words: readonly string[], width: number, setting: Setting): readonly string[] {
  const lines: string[] = [];
  const space = widthOf(' ', setting);
  let line = '';
  let used = 0;
  for (const word of words) {
    const own = widthOf(word, setting);
    if (line && used + space + own > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line ? space + own : own;
    line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/** Lines by text and room: thousands of pictures say the same words in the same place. */
const laid = createMemory<readonly string[]>();

/** Lines that are at most so wide. */
export function wrap(text: string, { width, ...setting }: Omit<Room, 'lines'>): readonly string[] {
  return laid(`${width} ${setting.size} ${setting.bold ?? false} ${text}`, () =>
    lay(wordsOf(text, width, setting), width, setting),
  );
}

/** As many whole sentences, from the first on, as there is room for. */
export function wholeSentences(text: string, { lines, ...room }: Room): readonly string[] {
  const sentences = text.split(SENTENCE);
  for (let count = sentences.length; count > 0; count -= 1) {
    const laid = wrap(sentences.slice(0, count).join(' '), room);
    if (laid.length <= lines) return laid;
  }
  return [];
}

/** The text in at most so many lines; a longer one ends in `…` after a whole word. */
export function cut(text: string, { lines, ...room }: Room, tail = ''): readonly string[] {
  const all = wrap(text, room);
  if (all.length <= lines) return all;
  const words = all.slice(0, lines).join(' ').split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const shorter = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:–(.]+$/, '');
    const shown = wrap(`${shorter}${ELLIPSIS}${tail}`, room);
    if (shown.length <= lines) return shown;
  }
  return [ELLIPSIS];
}

export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

const STEPS = 5;

/** As few lines, with the last one about as long as the others. */
function balanced(text: string, { width, ...setting }: Omit<Room, 'lines'>): readonly string[] {
  const words = wordsOf(text, width, setting);
  let best = lay(words, width, setting);
  if (best.length < 2) return best;
  const most = best.length;
  let narrow = Math.max(width / 2, ...words.map((word) => widthOf(word, setting)));
  let wide = width;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = lay(words, middle, setting);
    if (tried.length > most) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}

function firstFitting(text: string, sizes: readonly number[], room: Omit<Room, 'size'>): Fitted | undefined {
  for (const size of sizes) {
    const lines = wrap(text, { ...room, size });
    if (lines.length <= room.lines) return { lines: balanced(text, { ...room, size }), size };
  }
  return undefined;
}

/** The text in the first of the sizes in which all of it fits; in the last one cut. */
export function fitOrCut(text: string, sizes: readonly number[], room: Omit<Room, 'size'>): Fitted {
  const size = sizes.at(-1) ?? 0;
  return firstFitting(text, sizes, room) ?? { size, lines: cut(text, { ...room, size }) };
}

/** As `fitOrCut`, for words with figures: nothing is cut, the smallest size takes as many lines as it needs. */
export function fitWhole(text: string, sizes: readonly number[], room: Omit<Room, 'size'>): Fitted {
  const size = sizes.at(-1) ?? 0;
  return firstFitting(text, sizes, room) ?? { size, lines: wrap(text, { ...room, size }) };
}
