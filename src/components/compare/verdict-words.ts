import type { ClauseVerdict, Verdict } from '../../model/figures.ts';
import { type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import { agencyHref, planHref } from '../view/addresses.ts';
import type { ConditionView } from '../view/condition.ts';
import type { Levels } from '../view/levels.ts';
import { focus, type SlipView, slipView } from '../view/slip.ts';
import { nameOf, type View } from '../view/view.ts';
import type { VerdictWords } from './types.ts';

interface Body {
  readonly view: View;
  readonly agencyId: string;
  readonly levels: Levels;
}

interface Judged {
  readonly clause: ClauseVerdict;
  readonly slip: SlipView;
  readonly condition: ConditionView;
  readonly verdict: Verdict;
}

/** What the agency's page shows of a clause, one condition at a time, each with its verdict. */
function judgedOf(periods: readonly ClauseVerdict[], { view, agencyId, levels }: Body): readonly Judged[] {
  const sorted = periods.toSorted((a, b) => a.period_start.localeCompare(b.period_start, 'en'));
  const clause = focus(sorted, view.data.asOf);
  const slip = slipView({ agencyId, levels, periods: sorted }, view);
  if (!clause || !slip) return [];
  const verdicts = (view.data.verdicts.get(agencyId) ?? []).filter(
    (verdict) => verdict.period_start === clause.period_start && verdict.period_end === clause.period_end,
  );
  return slip.conditions.flatMap((condition) => {
    const verdict = verdicts.find(({ target_id }) => target_id === condition.targetId);
    return verdict ? [{ clause, slip, condition, verdict }] : [];
  });
}

function words(
  id: IndicatorId,
  { clause, slip, condition, verdict }: Judged,
  { view, agencyId }: Body,
): Omit<VerdictWords, 'repeats'> {
  const { lang, say, data } = view;
  const { gist, state, word, figure, sentences, asides, caveats, readings, period, origin } = condition;
  const plan = data.plans.get(clause.plan_id);
  const { reading } = verdict;
  const plain = readings.every(({ role }) => role === 'reading');
  return {
    judged: [verdict.target_id, verdict.period_start, verdict.period_end].join('|'),
    gist: { text: gist, href: `${agencyHref(view, agencyId)}#${slip.id}` },
    plan: { text: plan?.[`title_${lang}`] ?? clause.plan_id, href: planHref(view, clause.plan_id) },
    state,
    word,
    figure,
    by: reading && reading !== id ? nameOf(indicatorOf(reading), lang) : null,
    sentences,
    asides,
    caveats,
    readings: readings.map(({ name, state, word, figure }) => ({ name, state, word, figure })),
    readingsLabel: say(plain ? 'slip.readings' : 'slip.considered'),
    period,
    origin,
  };
}

/** The verdicts of an agency by the indicators they read, each in the period that the agency's page shows. */
export function verdictWords(body: Body): ReadonlyMap<IndicatorId, readonly VerdictWords[]> {
  const clauses = Map.groupBy(body.view.data.clauses.get(body.agencyId) ?? [], ({ clause_id }) => clause_id);
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
