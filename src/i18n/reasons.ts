import type { Verdict } from '../model/figures.ts';
import { date, monthsBetween } from '../model/format.ts';
import type { Lang } from '../model/lang.ts';
import type { TargetWords } from './sentences.ts';
import { t } from './translate.ts';
import { unitOfVerdict } from './units.ts';
import { monthsCovered } from './words.ts';

const plain = {
  reading_missing: 'reason.reading_missing',
  not_published: 'reason.not_published',
  not_reported: 'reason.not_reported',
  no_previous_year: 'reason.no_previous_year',
  no_same_span: 'reason.no_same_span',
  body_ended: 'reason.body_ended',
  rise_not_possible: 'reason.rise_not_possible',
  depends_on_reading: 'reason.depends_on_reading',
  cannot_prove: 'reason.cannot_prove',
} as const;

const isPlain = (reason: string | null): reason is keyof typeof plain =>
  reason !== null && Object.hasOwn(plain, reason);

function coverage(verdict: Verdict, target: TargetWords, lang: Lang): string {
  const say = t(lang);
  const { covered_months, period_start, period_end } = verdict;
  const whole = covered_months !== null && covered_months >= monthsBetween(period_start, period_end);
  if (whole && target.operator === 'rise') return say('reason.coverage.previous');
  if (covered_months === null || whole) return say('reason.coverage.days');
  return say('reason.coverage', { months: monthsCovered(verdict, covered_months, lang) });
}

/** Why there is no verdict, as a sentence; a target that files cannot judge brings its own. */
export function reasonSentence(verdict: Verdict, target: TargetWords, lang: Lang): string {
  const say = t(lang);
  const { reason } = verdict;
  if (reason === 'coverage') return coverage(verdict, target, lang);
  if (reason === 'not_started') return say('reason.not_started', { start: date(verdict.period_start, lang) });
  if (reason === 'no_files') return say('reason.no_files', { noun: say(`noun.${unitOfVerdict(verdict)}`) });
  if (isPlain(reason)) return say(plain[reason]);
  return target[`reason_${lang}`] ?? say('reason.unstated');
}
