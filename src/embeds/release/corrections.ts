import { absolute, pageHref } from '../../i18n/variant.ts';
import type { DataSet } from '../../model/data-set.ts';
import type { Lang } from '../../model/lang.ts';
import { idNow } from '../../redirects.ts';
import { chartData } from '../chart-data.ts';
import type { Correction } from '../correction.ts';
import type { Subject } from '../subjects.ts';
import { type Change, type Changes, changesSince, last, type Now } from './changes.ts';

/** Says of what a card is about whether what it shows was corrected since; null where it stands. */
export type CorrectionOf = (subject: Subject, lang: Lang) => Correction | null;

const found = <T>(list: readonly T[], changes: ReadonlyMap<T, Change>): readonly Change[] =>
  list.flatMap((one) => changes.get(one) ?? []);

/** The changes of what stands on a card. */
function changesOn(subject: Subject, frozen: DataSet, { measures, verdicts, targets }: Changes) {
  const shown = chartData(subject, frozen);
  const set = [...frozen.targets.values()].filter(
    ({ plan_id }) => subject.kind === 'plan' && plan_id === subject.id,
  );
  return [...found(shown.figures, measures), ...found(shown.verdicts, verdicts), ...found(set, targets)];
}

/** The page of the site that says what stands now: that of what the card is about, else the list of changes. */
function pageNow(subject: Subject, { data, redirects }: Now): string {
  if (subject.kind === 'indicator')
    return `/indicators/${idNow({ kind: 'indicator', id: subject.id }, redirects)}/`;
  if (subject.kind === 'plan') {
    const id = idNow({ kind: 'plan', id: subject.id }, redirects);
    return data.plans.has(id) ? `/plans/${id}/` : '/changes/';
  }
  const own = subject.kind === 'agency' ? subject.id : subject.agencyId;
  const id = idNow({ kind: 'agency', id: own }, redirects);
  return data.agencies.has(id) ? `/agencies/${id}/` : '/changes/';
}

/**
 * Compares a release with what the site says now. A frozen figure is corrected where the same body, indicator and
 * period now have other counts or another printed value, or none any more; a verdict also where its target is set
 * otherwise. Out: what is to be said on a frozen card, which itself stays as it was.
 */
export function correctionsOf(frozen: DataSet, now: Now): CorrectionOf {
  const all = changesSince(frozen, now);
  const isEmpty = all.measures.size + all.verdicts.size + all.targets.size === 0;
  return (subject, lang) => {
    const changes = isEmpty ? [] : changesOn(subject, frozen, all);
    const date = last(changes.map((change) => change.date));
    if (date === undefined) return null;
    const href = absolute(pageHref({ lang, sample: false }, pageNow(subject, now)));
    return { date, href, ...(changes.every(({ withdrawn }) => withdrawn) && { withdrawn: true }) };
  };
}
