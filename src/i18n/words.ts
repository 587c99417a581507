import type { VerdictState } from '../model/figures.ts';
import { monthsBetween } from '../model/format.ts';
import type { Lang } from '../model/lang.ts';
import type { Row } from '../model/tables.ts';
import type { parameters } from './parameters.ts';
import { type Key, t } from './translate.ts';
import type { Unit } from './units.ts';

type PlainKey = Exclude<Key, keyof typeof parameters>;

/** What the words of a state depend on besides the state itself. */
export interface StateContext {
  readonly reason?: string | null;
  readonly strength?: Row<'targets'>['strength'];
  readonly operator?: Row<'targets'>['operator'];
  /** Months with figures, where the state is `partial`. */
  readonly months?: string | null;
  /** What the figures count, where there were none to count; files where not said. */
  readonly unit?: Unit;
}

const notScored: Readonly<Record<string, PlainKey>> = {
  depends_on_reading: 'state.not_scored.depends_on_reading',
  body_ended: 'state.not_scored.body_ended',
  level_not_published: 'state.not_scored.level_not_published',
};

const isLimit = (operator: StateContext['operator']): boolean => operator === '<=' || operator === '<';

function stateKey(state: VerdictState, { reason, strength, operator }: StateContext): PlainKey {
  const aim = strength === 'aspiration';
  if (state === 'missed' && aim) return 'state.missed.aspiration';
  if (state === 'at_risk' && operator === 'rise') return 'state.at_risk.rise';
  if (state === 'at_risk' && isLimit(operator)) return 'state.at_risk.limit';
  if (state === 'at_risk' && aim) return 'state.at_risk.aspiration';
  if (state === 'not_scored') return notScored[reason ?? ''] ?? 'state.not_scored';
  return `state.${state}`;
}

/** The text as it stands inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The words of a verdict: `Đạt`, `Chưa đủ số liệu (9/12 tháng)`. */
export function stateWord(state: VerdictState, lang: Lang, context: StateContext = {}): string {
  const say = t(lang);
  const { months, reason, unit = 'files' } = context;
  if (state === 'partial' && months) return say('state.partial.months', { months });
  if (state === 'not_scored' && reason === 'no_files') {
    return say('state.not_scored.no_files', { noun: say(`noun.${unit}`) });
  }
  return say(stateKey(state, context));
}

/** `9/12 tháng`: months covered of the months of the judged period. */
export function monthsCovered(
  period: { readonly period_start: string; readonly period_end: string },
  covered: number,
  lang: Lang,
): string {
  const total = monthsBetween(period.period_start, period.period_end);
  return t(lang)('months.of', { covered, total });
}
