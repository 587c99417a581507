/** Lower case without tones, đ as d, every other sign a space: what people type on a phone. */
export function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** What a name can be found by: its words, and its initials with and without “và” (`snnvmt`, `snnmt`). */
export interface Findable {
  readonly words: string;
  readonly initials: string;
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

/** Prepares a text for searching. */
export function findable(text: string): Findable {
  const words = fold(text).split(' ');
  const short = words.filter((word) => word !== 'va');
  return { words: ` ${words.join(' ')}`, initials: `${initialsOf(words)} ${initialsOf(short)}` };
}

/** The words of a query; signs inside an abbreviation join (`NN&MT`), `TP.` is spelled out. */
export function queryWords(query: string): readonly string[] {
  const joined = query.replace(/(\p{L})[&.](?=\p{L})/gu, '$1');
  return fold(joined)
    .replace(/\btp\b/g, 'thanh pho')
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .split(' ')
    .filter(Boolean);
}

/** An abbreviation has no vowel, which no Vietnamese word lacks, or is longer than chance would make it. */
const isAbbreviation = (word: string): boolean => word.length > 3 || /^[^aeiouy]{2,}$/.test(word);

/** True where every word begins a word of the text, or stands in its initials. */
export function matches({ words, initials }: Findable, query: readonly string[]): boolean {
  return query.every(
    (word) => words.includes(` ${word}`) || (isAbbreviation(word) && initials.includes(word)),
  );
}
