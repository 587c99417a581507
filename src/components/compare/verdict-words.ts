import { lowerFirst } from '../../i18n/words.ts';
import type { ClauseVerdict, Verdict } from '../../model/figures.ts';
import { type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import { agencyHref, planLink } from '../view/addresses.ts';
import type { ConditionView, ReadingView } from '../view/condition.ts';
import { focus, type SlipView, slipView, verdictsOf } from '../view/slip.ts';
import { asExample, nameOf, type View } from '../view/view.ts';
import type { ReadingWords, VerdictWords } from './types.ts';

interface Body {
  readonly view: View;
  readonly agencyId: string;
}

interface Judged {
  readonly clause: ClauseVerdict;
  readonly slip: SlipView;
  readonly condition: ConditionView;
  readonly verdict: Verdict;
}

/** What the agency's page shows of a clause, one condition at a time, each with its verdict. */
function judgedOf(periods: readonly ClauseVerdict[], { view, agencyId }: Body): readonly Judged[] {
  const clause = focus(periods, view.data.asOf);
  const slip = slipView({ agencyId, periods }, view);
  if (!clause || !slip) return [];
  const verdicts = verdictsOf(clause, view);
  return slip.conditions.flatMap((condition) => {
    const verdict = verdicts.find(({ target_id }) => target_id === condition.targetId);
    return verdict ? [{ clause, slip, condition, verdict }] : [];
  });
}

function readingWords({ name, state, word, figure }: ReadingView, view: View): ReadingWords {
  return { name: asExample(name, view), state, word: lowerFirst(word), figure };
}

function words(
  id: IndicatorId,
  { clause, slip, condition, verdict }: Judged,
  { view, agencyId }: Body,
): Omit<VerdictWords, 'repeats'> {
  const { lang, say } = view;
  const { gist, state, figure, reach, sentences, reference, asides, caveats, readings, period, origin } =
    condition;
  const { reading } = verdict;
  const plain = readings.every(({ role }) => role === 'reading');
  return {
    judged: [verdict.target_id, verdict.period_start, verdict.period_end].join('|'),
    gist: { text: gist, href: `${agencyHref(view, agencyId)}#${slip.id}` },
    plan: planLink(view, clause.plan_id),
    state,
    word: slip.conditions.length > 1 ? condition.stamp : slip.stamp,
    figure,
    reach,
    by: reading && reading !== id ? nameOf(indicatorOf(reading), lang) : null,
    sentences,
    reference,
    asides,
    caveats,
    readings: readings.map((one) => readingWords(one, view)),
    readingsLabel: say(plain ? 'slip.readings' : 'slip.considered'),
    period,
    origin,
  };
}

/**
 * The verdicts of an agency by the indicators they read, each in the period that the agency's page shows.
 * In: the agency, and which judged periods are looked at (all where not said).
 */
export function verdictWords(
  body: Body,
  keep: (period: ClauseVerdict) => boolean = () => true,
): ReadonlyMap<IndicatorId, readonly VerdictWords[]> {
  const kept = (body.view.data.clauses.get(body.agencyId) ?? []).filter(keep);
  const clauses = Map.groupBy(kept, ({ clause_id }) => clause_id);
  const judged = [...clauses.values()].flatMap((periods) => judgedOf(periods, body));
  const pairs = judged.flatMap((one) =>
    [...new Set(one.verdict.readings.map(({ indicator_id }) => indicator_id))].map((id) => ({ id, one })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, own]) => [
      id,
      own.map(({ one }, index) => ({
        ...words(id, one, body),
        repeats: one.condition.repeats && own[index - 1]?.one.slip === one.slip,
      })),
    ]),
  );
}
