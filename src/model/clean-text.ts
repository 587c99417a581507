const FORMULA = /^[=+\-@\t＝＋－＠]/u;

/** Control, format (zero-width, bidirectional, soft hyphen), private and blank-looking characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]|\u034f/u;

export const BROKEN_CHARACTER = '\uFFFD';

/** True where a spreadsheet would run the text as a formula. */
export function startsLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** The first character of the text that cannot be seen, or null. */
export function findInvisible(text: string): string | null {
  return INVISIBLE.exec(text)?.[0] ?? null;
}

const ASCII = /^[ -~]*$/;

/** True for text that shows all it holds: composed (NFC), no hidden characters, no broken ones, no formula. */
export function isClean(text: string): boolean {
  if (FORMULA.test(text)) return false;
  if (ASCII.test(text)) return true;
  return !INVISIBLE.test(text) && !text.includes(BROKEN_CHARACTER) && text.normalize('NFC') === text;
}
