const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
const SHOWN = 80;

function toCodePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `<U+${hex.padStart(4, '0')}>`;
}

/** Text safe to print anywhere: hidden characters, newlines and terminal commands spelled out, long text cut. */
export function showText(text: string): string {
  const characters = [...text.slice(0, 2 * SHOWN)];
  const cut = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('');
  return cut.replace(HIDDEN, toCodePoint);
}
