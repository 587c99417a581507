import { type Setting, widthOf } from './letters.ts';

const ELLIPSIS = '…';
/** `2.497 / 2.618` stays on one line. */
const together = / (?=\/ )|(?<= \/) /g;
const NO_BREAK = '\u00a0';

/** Room for text. */
export interface Room extends Setting {
  readonly width: number;
  readonly lines: number;
}

/** Letters that fitOrCut, at least one. */
function letters(word: string, width: number, setting: Setting): string {
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

/** Lines that are at most so wide. */
export function wrap(
  text: string,
  { width, ...setting }: Setting & { readonly width: number },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, width, setting)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, setting) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
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

function firstFitting(text: string, sizes: readonly number[], room: Omit<Room, 'size'>): Fitted | undefined {
  for (const size of sizes) {
    const lines = wrap(text, { ...room, size });
    if (lines.length <= room.lines) return { lines, size };
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
