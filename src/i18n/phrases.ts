import { type IndicatorId, indicatorOf } from '../model/indicators.ts';
import type { Lang } from '../model/lang.ts';

interface Phrases {
  /** What is taken a hundred of: "hồ sơ tiếp nhận". */
  readonly whole: string;
  /** What happened to the part: "nộp trực tuyến"; in English with its verb, "were filed online". */
  readonly done: string;
}

/** The words of a ratio for "of every hundred …"; null for other indicators. In: how many the part is, for English. */
export function wordsOf(
  id: IndicatorId,
  { lang, part }: { readonly lang: Lang; readonly part: number | bigint },
): Phrases | null {
  const { whole_vi, whole_en, did_vi, did_en } = indicatorOf(id);
  if (!whole_vi || !whole_en || !did_vi || !did_en) return null;
  if (lang === 'vi') return { whole: whole_vi, done: did_vi };
  const one = did_en.replace(/^were /, 'was ');
  return { whole: whole_en, done: Number(part) === 1 ? one : did_en };
}
