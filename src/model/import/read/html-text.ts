const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Accents of the Latin letters that old programs write by name: `&Agrave;`, `&ocirc;`. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

function entity(whole: string, name: string): string {
  if (/^#x[\da-f]+$/i.test(name)) return fromCode(Number.parseInt(name.slice(2), 16));
  if (/^#\d+$/.test(name)) return fromCode(Number(name.slice(1)));
  const [, letter, accent] = /^([a-z])(grave|acute|circ|tilde)$/i.exec(name) ?? [];
  if (letter && accent) return `${letter}${ACCENTS[accent.toLowerCase()] ?? ''}`.normalize('NFC');
  return NAMED[name] ?? whole;
}

/** The text a reader sees of a piece of a page: tags gone, breaks as spaces, signs by name as themselves. */
export function plainText(html: string): string {
  return html
    .replace(/\s+/gu, ' ')
    .replace(/<br\b[^>]*>|<\/(?:p|div|li)\s*>/giu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(#x?[\da-f]+|[a-z]+);?/giu, entity)
    .replace(/[ \t]+/gu, ' ')
    .trim();
}
