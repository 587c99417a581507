import { type StateContext, stateWord } from '../../i18n/words.ts';
import type { VerdictState } from '../../model/figures.ts';
import type { Lang } from '../../model/lang.ts';

/** The seven verdicts, from decided to undecided. */
export const states: readonly VerdictState[] = [
  'met',
  'missed',
  'on_track',
  'at_risk',
  'partial',
  'no_data',
  'not_scored',
];

const contexts: Partial<Record<VerdictState, readonly StateContext[]>> = {
  missed: [{ strength: 'aspiration' }],
  at_risk: [{ operator: '<=' }, { strength: 'aspiration' }, { operator: 'rise' }],
  not_scored: [
    { reason: 'depends_on_reading' },
    { reason: 'no_files' },
    { reason: 'body_ended' },
    { reason: 'level_not_published' },
  ],
};

/** The other words a verdict is printed with, besides its usual ones. */
export function wordsAlso(state: VerdictState, lang: Lang): readonly string[] {
  const usual = stateWord(state, lang);
  const words = (contexts[state] ?? []).map((context) => stateWord(state, lang, context));
  return [...new Set(words)].filter((word) => word !== usual).map((word) => `“${word}”`);
}
