import type { Lang } from '../../model/lang.ts';

const OPENING = '(EN: ';

/** End of the bracket that opens at a place, inner brackets included; the end of the text where it never closes. */
function closing(text: string, opening: number): number {
  let depth = 0;
  for (let place = opening; place < text.length; place += 1) {
    if (text[place] === '(') depth += 1;
    if (text[place] === ')') depth -= 1;
    if (depth === 0) return place;
  }
  return text.length;
}

function split(note: string): { readonly own: string; readonly english: readonly string[] } {
  const opening = note.indexOf(OPENING);
  if (opening === -1) return { own: note, english: [] };
  const end = closing(note, opening);
  const rest = split(note.slice(end + 1));
  const english = note.slice(opening + OPENING.length, end).trim();
  return { own: `${note.slice(0, opening).trimEnd()}${rest.own}`, english: [english, ...rest.english] };
}

const asSentence = (text: string): string => {
  const upper = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(upper) ? upper : `${upper}.`;
};

/** One language of a text that carries its English in brackets, word for word; all of it where it has no English. */
export function inLanguage(text: string, lang: Lang): string {
  const { own, english } = split(text);
  return lang === 'en' && english.length > 0 ? english.join('; ') : own.trim();
}

export interface SourceNote {
  readonly text: string;
  /** What the source's editors wrote in Vietnamese, where the text is only the English of it. */
  readonly original: string | null;
}

/**
 * The note of a source in one language: sources carry their English in brackets, `Bị cắt. (EN: cut.)`. A note
 * without English is shown as it stands.
 */
export function noteIn(note: string, lang: Lang): SourceNote {
  const { own, english } = split(note);
  if (english.length === 0) return { text: note, original: null };
  if (lang === 'vi') return { text: own.trim(), original: null };
  return { text: english.map(asSentence).join(' '), original: own.trim() };
}
