import type { ClauseVerdict } from '../../model/figures.ts';
import { groundOf } from './addressed.ts';
import { planLink } from './addresses.ts';
import { isMeasured, type SlipView, slipView } from './slip.ts';
import { type TallyView, tallyView } from './tally.ts';
import type { View } from './view.ts';

/** A plan on the page of a body it addresses. */
export interface PlanSection {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly number: string | null;
  /** Why this site takes the body for addressed, where the plan does not name it. */
  readonly ground: string | null;
  readonly tally: TallyView;
  /** Clauses that files can judge, those with figures first. */
  readonly slips: readonly SlipView[];
  /** Clauses judged in no period, each with its reason. */
  readonly quiet: readonly SlipView[];
}

function slipsOf(clauses: readonly ClauseVerdict[], view: View): readonly SlipView[] {
  const byClause = Map.groupBy(clauses, ({ clause_id }) => clause_id);
  return [...byClause.values()].flatMap((periods) => {
    const agencyId = periods[0]?.agency_id ?? '';
    return slipView({ agencyId, periods }, view) ?? [];
  });
}

const hasBar = (slip: SlipView): boolean => slip.conditions.some(({ bar, figure }) => bar ?? figure);

const isNeverScored = ({ state, years }: SlipView): boolean =>
  [state, ...years.map((year) => year.state)].every((own) => own === 'not_scored');

/** Clauses in three groups that keep the plan's order: with figures, without, and beyond what files can judge. */
function sortSlips(slips: readonly SlipView[]) {
  const quiet = slips.filter((slip) => isNeverScored(slip) && !hasBar(slip));
  const open = slips.filter((slip) => !quiet.includes(slip));
  const measured = open.filter(({ state }) => isMeasured(state));
  return { slips: [...measured, ...open.filter((slip) => !measured.includes(slip))], quiet };
}

function planSection(planId: string, clauses: readonly ClauseVerdict[], view: View): PlanSection {
  const link = planLink(view, planId);
  return {
    id: `p-${planId}`,
    title: link.text,
    href: link.href ?? '',
    number: view.data.plans.get(planId)?.number ?? null,
    ground: groundOf(view, planId, clauses[0]?.agency_id ?? ''),
    tally: tallyView(clauses, view, { href: ({ clause_id }) => `#n-${clause_id}` }),
    ...sortSlips(slipsOf(clauses, view)),
  };
}

/** The plans of a body; the one that ends last comes first: a citizen asks about this year. */
export function planSections(agencyId: string, view: View): readonly PlanSection[] {
  const { data } = view;
  const byPlan = Map.groupBy(data.clauses.get(agencyId) ?? [], ({ plan_id }) => plan_id);
  const end = ([planId]: [string, unknown]) => data.plans.get(planId)?.ends_on ?? '';
  return [...byPlan]
    .toSorted((a, b) => end(b).localeCompare(end(a), 'en'))
    .map(([planId, clauses]) => planSection(planId, clauses, view));
}
