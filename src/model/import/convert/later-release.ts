import { isRealDate } from '../../cells.ts';
import { RELEASE_FILE } from '../../release.ts';
import type { Asker } from '../asker.ts';
import type { ConvertedFile } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Published } from './published.ts';

const DAY = 86_400_000;
/** Farther than this a later date is more likely a slip of the pen than a new report. */
const LIKELY_DAYS = 200;

const isDay = (text: string): boolean => /^20\d{2}-\d{2}-\d{2}$/.test(text) && isRealDate(text);

/**
 * `release.json` with a later date, where figures are later than it and the office confirms the day. A day that has
 * not come yet cannot be confirmed: it is a slip of the pen, which the checks report.
 */
export function laterRelease(
  asker: Asker,
  { asOf, today }: Pick<Published, 'asOf' | 'today'>,
  drafts: readonly Draft[],
): readonly ConvertedFile[] {
  let last = '';
  for (const { values } of drafts) {
    for (const name of ['period_end', 'reported_on']) {
      const day = values.get(name);
      if (day > last && isDay(day)) last = day;
    }
  }
  if (asOf === null || last <= asOf || (today !== undefined && last > today)) return [];
  const isNear = Date.parse(last) - Date.parse(asOf) <= LIKELY_DAYS * DAY;
  const answer = asker.ask({
    id: 'as_of',
    code: 'as_of',
    details: { before: asOf, after: last },
    choices: [last, 'keep'],
    likely: isNear ? last : null,
  });
  if (answer !== last) return [];
  return [{ path: RELEASE_FILE, table: null, text: `{"as_of":"${last}"}\n` }];
}
