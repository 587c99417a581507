import { count } from '../format.ts';
import type { Lang } from '../lang.ts';
import type { Difference } from './difference.ts';

/** What is counted of a difference, in the order in which it is told. */
export type Part =
  | 'verdicts_changed'
  | 'verdicts_new'
  | 'verdicts_gone'
  | 'figures_revised'
  | 'figures_new'
  | 'figures_gone'
  | 'figures_jumping';

interface PartWords {
  /** After the number: `3 kết luận thay đổi`. */
  readonly vi: string;
  /** In English after one and after many. */
  readonly en: readonly [one: string, many: string];
}

const words = {
  verdicts_changed: { vi: 'kết luận thay đổi', en: ['verdict changes', 'verdicts change'] },
  verdicts_new: { vi: 'kết luận mới', en: ['new verdict', 'new verdicts'] },
  verdicts_gone: { vi: 'kết luận không còn', en: ['verdict gone', 'verdicts gone'] },
  figures_revised: { vi: 'con số được sửa', en: ['figure revised', 'figures revised'] },
  figures_new: { vi: 'con số mới', en: ['new figure', 'new figures'] },
  figures_gone: { vi: 'con số không còn', en: ['figure gone', 'figures gone'] },
  figures_jumping: { vi: 'con số nhảy quá 50%', en: ['jump above 50%', 'jumps above 50%'] },
} as const satisfies Record<Part, PartWords>;

export const parts = Object.keys(words) as readonly Part[];

/** How many there are of each part. */
export type Counts = Readonly<Record<Part, number>>;

/** The numbers of a difference. */
export function countsOf({ verdicts, added, removed, revised, jumps }: Difference): Counts {
  return {
    verdicts_changed: verdicts.filter(({ before, after }) => before && after).length,
    verdicts_new: verdicts.filter(({ before }) => !before).length,
    verdicts_gone: verdicts.filter(({ after }) => !after).length,
    figures_revised: revised,
    figures_new: added,
    figures_gone: removed,
    figures_jumping: jumps,
  };
}

function partPhrase(part: Part, number: number, lang: Lang): string {
  const digits = count(number, lang);
  const [one, many] = words[part].en;
  return `${digits} ${lang === 'vi' ? words[part].vi : number === 1 ? one : many}`;
}

/** The numbers in one line: `3 kết luận thay đổi, 12 con số được sửa, 2 con số nhảy quá 50%`. */
export function describeCounts(counts: Counts, lang: Lang): string {
  const told = parts.filter((part) => counts[part] > 0);
  if (told.length > 0) return told.map((part) => partPhrase(part, counts[part], lang)).join(', ');
  return lang === 'vi' ? 'Không kết luận hay con số nào thay đổi' : 'No verdict and no figure changes';
}

/** What a difference comes to, in one line without a full stop. */
export function describeDifference(difference: Difference, lang: Lang): string {
  return describeCounts(countsOf(difference), lang);
}

/** Said where a list is cut: how many more there are. */
export function restPhrase(rest: number, lang: Lang): string {
  return lang === 'vi' ? `và ${count(rest, lang)} mục nữa` : `and ${count(rest, lang)} more`;
}
