import { stateWord } from '../../i18n/words.ts';
import type { DataSet } from '../../model/data-set.ts';
import type { Verdict } from '../../model/figures.ts';
import type { Lang } from '../../model/lang.ts';
import type { Names } from '../../model/preview/list.ts';
import { verdictWord } from './condition.ts';
import { levelsFor } from './lookups.ts';
import { nameOf, viewOf } from './view.ts';

/** The words for what changes between two data sets; of what stands in one only, the words that it has. */
export function differenceNames(before: DataSet, after: DataSet, lang: Lang): Names {
  const view = viewOf(after, { lang, sample: after.sample });
  const target = (id: string) => after.targets.get(id) ?? before.targets.get(id);
  const verdict = (one: Verdict): string => {
    const judged = target(one.target_id);
    return judged ? verdictWord(one, judged, lang) : stateWord(one.state, lang, one);
  };
  return {
    lang,
    agency: (id) => {
      const known = after.agencies.get(id) ?? before.agencies.get(id);
      return known ? nameOf(known, lang) : id;
    },
    target: (id) => target(id)?.[`gist_${lang}`] ?? '',
    verdict,
    levels: (agencyId, indicatorId) => levelsFor(view, agencyId).get(indicatorId) ?? [],
  };
}
