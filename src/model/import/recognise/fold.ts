import { foldText } from '../../nearest.ts';

/** Words as they are compared: no tones, lower case, one space between, signs at the ends gone. */
export function fold(text: string): string {
  return foldText(text)
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim()
    .replace(/^[.:;,*'"“”‘’\s]+|[.:;,*'"“”‘’\s]+$/gu, '');
}

/** Two spellings of the same tone, `hóa` and `hoá`; upper and lower case; composed and not: all one. Tones stay. */
export function nameKey(text: string): string {
  const toneBehind = /([oOuU])([aeyAEY])([\u0300\u0301\u0303\u0309\u0323])/gu;
  return text
    .normalize('NFD')
    .replace(toneBehind, '$1$3$2')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim();
}

/** A header or label without what stands in brackets behind it. */
export function withoutBrackets(text: string): string {
  return text
    .replace(/\([^()]*\)?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
