import { type PlanView, planView } from '../../components/view/plan.ts';
import type { PlanClause } from '../../components/view/plan-clause.ts';
import type { View } from '../../components/view/view.ts';
import type { Card, CardLine } from '../card.ts';
import { cardSources, dataUntilOf, distinct, ROWS_AT_MOST, tableOf } from './parts.ts';

function aims({ levels }: PlanClause, { say }: View): string | null {
  return (
    distinct(
      levels.map(
        ({ printed, unpublished }) => printed ?? (unpublished ? say('embed.card.unpublished') : null),
      ),
    ).join('; ') || null
  );
}

function verdictOf({ slip, many }: PlanClause): string | null {
  if (slip) return slip.stamp;
  return many ? distinct(many.lines.map(({ text }) => text)).join('; ') : null;
}

function linesOf({ tally }: PlanView): readonly CardLine[] {
  return tally.groups.flatMap(({ title, lines }) =>
    lines.map(({ state, text, note }) => ({ state, stamp: title, text, detail: note ?? null })),
  );
}

/** What became of a plan, clause by clause. Out: null for an unknown plan. */
export function planCard(view: View, planId: string): Card | null {
  const plan = planView(view, planId);
  if (!plan) return null;
  const { say, lang, data } = view;
  const lines = linesOf(plan).slice(0, ROWS_AT_MOST);
  const verdicts = [...data.verdicts.values()]
    .flat()
    .filter(({ target_id }) => data.targets.get(target_id)?.plan_id === planId);
  const title = plan.link.text;
  const subject = [plan.issuer.text, plan.number].filter(Boolean).join(' · ');
  return {
    kind: 'plan',
    path: `plans/${planId}/`,
    lang,
    sample: data.sample,
    title,
    subject,
    figure: null,
    verdicts: [],
    drawing: lines.length > 0 ? { kind: 'lines', lines } : null,
    table: tableOf(
      {
        caption: title,
        head: [say('table.clause'), say('table.aim'), say('table.verdict')],
        numeric: [],
        rows: plan.clauses.map((clause) => [clause.gist, aims(clause, view), verdictOf(clause)]),
      },
      view,
    ),
    dataUntil: dataUntilOf(
      verdicts.map(({ data_until }) => data_until),
      view,
    ),
    sources: cardSources([plan.origin], view),
    caveats: distinct([
      plan.tally.headline,
      plan.tally.groups.some(({ cells }) => cells.length > 0) ? plan.tally.note : null,
      plan.note,
    ]),
    page: `/plans/${planId}/`,
    description: plan.description,
  };
}
