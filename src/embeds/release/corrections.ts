import { t } from '../../i18n/translate.ts';
import { absolute, pageHref } from '../../i18n/variant.ts';
import type { DataSet } from '../../model/data-set.ts';
import type { Measure, Verdict } from '../../model/figures.ts';
import { date as dayText } from '../../model/format.ts';
import type { Lang } from '../../model/lang.ts';
import { idNow } from '../../redirects.ts';
import type { Correction } from '../correction.ts';
import { type Change, type Changes, changesSince, last, type Now } from './changes.ts';

/** Says of the path of a card whether what it shows was corrected since; null where it stands. */
export type CorrectionOf = (path: string, lang: Lang) => Correction | null;

const pick = <T>(changes: ReadonlyMap<T, Change>, wanted: (one: T) => boolean): readonly Change[] =>
  [...changes].flatMap(([one, change]) => (wanted(one) ? [change] : []));

/** True of the newest figure of its body and indicator. */
function createNewest({ measures }: DataSet): (measure: Measure) => boolean {
  const newest = new Map<string, string>();
  for (const { agency_id, indicator_id, period_end } of [...measures.values()].flat()) {
    const key = `${agency_id}|${indicator_id}`;
    if ((newest.get(key) ?? '') < period_end) newest.set(key, period_end);
  }
  return ({ agency_id, indicator_id, period_end }) =>
    newest.get(`${agency_id}|${indicator_id}`) === period_end;
}

/** What stands on the card of a path. */
function createChangesOf(frozen: DataSet, { measures, verdicts, targets }: Changes) {
  const isNewest = createNewest(frozen);
  const ofPlan = ({ target_id }: Verdict, id: string) => frozen.targets.get(target_id)?.plan_id === id;
  const ofAgency = (id: string) =>
    frozen.verdicts.has(id)
      ? pick(verdicts, ({ agency_id }) => agency_id === id)
      : pick(measures, (measure) => measure.agency_id === id && isNewest(measure));
  const ofFigure = (agencyId: string, id: string, year: string) => {
    const isOfYear = ({ period_end }: Measure | Verdict) => period_end.startsWith(year);
    const uses = ({ readings }: Verdict) => readings.some(({ indicator_id }) => indicator_id === id);
    return [
      ...pick(measures, (one) => one.agency_id === agencyId && one.indicator_id === id && isOfYear(one)),
      ...pick(verdicts, (one) => one.agency_id === agencyId && uses(one) && isOfYear(one)),
    ];
  };
  return (path: string): readonly Change[] => {
    const [first = '', second = '', year = ''] = path.split('/');
    if (first === 'agencies') return ofAgency(second);
    if (first === 'indicators')
      return pick(measures, (measure) => measure.indicator_id === second && isNewest(measure));
    if (first !== 'plans') return ofFigure(first, second, year);
    return [
      ...pick(verdicts, (verdict) => ofPlan(verdict, second)),
      ...pick(targets, ({ plan_id }) => plan_id === second),
    ];
  };
}

/** The page of the site that says what stands now: that of what the card is about, else the list of changes. */
function pageNow(path: string, { data, redirects }: Now): string {
  const [first = '', second = ''] = path.split('/');
  if (first === 'indicators') return `/indicators/${idNow({ kind: 'indicator', id: second }, redirects)}/`;
  const isPlan = first === 'plans';
  const kind = isPlan ? 'plan' : 'agency';
  const id = idNow({ kind, id: isPlan || first === 'agencies' ? second : first }, redirects);
  const stands = isPlan ? data.plans.has(id) : data.agencies.has(id);
  return stands ? `/${isPlan ? 'plans' : 'agencies'}/${id}/` : '/changes/';
}

/**
 * Compares a release with what the site says now. A frozen figure is corrected where the same body, indicator and
 * period now have other counts or another printed value, or none any more; a verdict also where its target is set
 * otherwise. Out: what is to be said on the frozen card of a path, which itself stays as it was.
 */
export function correctionsOf(frozen: DataSet, now: Now): CorrectionOf {
  const changesOf = createChangesOf(frozen, changesSince(frozen, now));
  return (path, lang) => {
    const changes = changesOf(path);
    const date = last(changes.map((change) => change.date));
    if (date === undefined) return null;
    const href = absolute(pageHref({ lang, sample: false }, pageNow(path, now)));
    return { date, href, ...(changes.every(({ withdrawn }) => withdrawn) && { withdrawn: true }) };
  };
}

/** The words of a correction: `Đã đính chính ngày 05/01/2027`. */
export function correctionText({ date, withdrawn }: Correction, lang: Lang): string {
  const say = t(lang);
  const values = { date: dayText(date, lang) };
  return withdrawn ? say('release.withdrawn', values) : say('release.corrected', values);
}
