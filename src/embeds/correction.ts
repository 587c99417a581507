import { t } from '../i18n/translate.ts';
import { date as dayText } from '../model/format.ts';
import type { Lang } from '../model/lang.ts';

/** What is said on a frozen embed whose figures are no longer those of the site. */
export interface Correction {
  /** The day the correction is known by, ISO text. */
  readonly date: string;
  /** Absolute address of what the site says now. */
  readonly href: string;
  /** True where the site no longer gives the figures at all. */
  readonly withdrawn?: boolean;
}

/** The words of a correction: `Đã đính chính ngày 05/01/2027`. */
export function correctionText({ date, withdrawn }: Correction, lang: Lang): string {
  const say = t(lang);
  const values = { date: dayText(date, lang) };
  return withdrawn ? say('release.withdrawn', values) : say('release.corrected', values);
}
