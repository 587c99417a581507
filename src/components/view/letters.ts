import type { Lang } from '../../model/lang.ts';

/** Where the entries of one letter begin. */
export interface Letter {
  readonly id: string;
  readonly letter: string;
}

/** The letters of the bodies whose names begin with the same words, `UBND xã`. */
export interface LetterGroup {
  /** Those words; null where all names of the list begin alike. */
  readonly title: string | null;
  readonly letters: readonly Letter[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The words before the name that a reader looks for: nobody seeks “UBND xã Ayun” under U. */
const openings: Readonly<Record<Lang, RegExp>> = {
  vi: /^UBND (?:xã|phường|thị trấn|đặc khu) /i,
  en: /^People’s Committee of /,
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The letter of the alphabet that a name begins with: tones are no letters of their own, Ă, Â and Đ are. */
function letterOf(name: string): string {
  const [first = ''] = name;
  return first.normalize('NFD').replace(TONES, '').normalize('NFC').toUpperCase();
}

/** An index of a long list in the order of its names: the first entry of each letter. */
export function lettersOf(entries: readonly Named[], lang: Lang): readonly LetterGroup[] {
  const items = entries.map(({ id, name }) => {
    const [opening = ''] = openings[lang].exec(name) ?? [];
    const letter = letterOf(name.slice(opening.length));
    return { id, letter, kind: opening.toLowerCase(), title: opening.trim() || null };
  });
  const kinds = [...Map.groupBy(items, ({ kind }) => kind).values()];
  return kinds.flatMap((own) => {
    const letters = [...Map.groupBy(own, ({ letter }) => letter)].flatMap(([letter, [first]]) =>
      first ? [{ id: first.id, letter }] : [],
    );
    return own.slice(0, 1).map(({ title }) => ({ title: kinds.length > 1 ? title : null, letters }));
  });
}
