import type { Stored } from '../../model/data-set.ts';
import { date } from '../../model/format.ts';
import { addressed } from './addressed.ts';
import { agencyLink, planLink } from './addresses.ts';
import { clauseIds, clausesOfPlan } from './clause-summary.ts';
import { type Origin, originOf } from './origin.ts';
import { periodLabel } from './period.ts';
import { type PlanClause, planClause } from './plan-clause.ts';
import { type PlanTally, planTally } from './plan-tally.ts';
import type { SlipView } from './slip.ts';
import type { Link, View } from './view.ts';

type Plan = Stored<'plans'>;

/** A plan in a list: who set it, and what came of it. */
export interface PlanCard {
  readonly id: string;
  readonly link: Link;
  readonly number: string | null;
  readonly issuer: Link;
  readonly period: string;
  readonly tally: PlanTally;
}

/** Bodies that the plan names, or that this site inferred from it. */
export interface AddresseeGroup {
  readonly links: readonly Link[];
  readonly named: boolean;
}

export interface Addressees {
  readonly bodies: number;
  /** The groups that have bodies; empty where there are too many to list, as the table of bodies has them. */
  readonly groups: readonly AddresseeGroup[];
  /** How many, where they are not listed. */
  readonly counted: string | null;
}

export interface PlanView extends PlanCard {
  readonly issued: string | null;
  readonly basis: string | null;
  readonly note: string | null;
  readonly origin: Origin;
  readonly addressees: Addressees;
  readonly clauses: readonly PlanClause[];
  /** All slips, for the compact table; empty where bodies share the plan. */
  readonly slips: readonly SlipView[];
  readonly updated: string;
  readonly description: string;
}

const LISTED_AT_MOST = 12;

/** The number as printed; a blank one is said to be blank where the document itself was read. */
function numberOf(plan: Plan, { data, say }: View): string | null {
  if (plan.number) return say('agency.plan.number', { number: plan.number });
  const kind = data.sources.get(plan.source_id)?.kind;
  if (kind === 'sample') return null;
  return say(kind === 'plan' ? 'plan.number.blank' : 'plan.number.unknown');
}

/** A plan as a card. */
function planCard(plan: Plan, view: View): PlanCard {
  return {
    id: plan.plan_id,
    link: planLink(view, plan.plan_id),
    number: numberOf(plan, view),
    issuer: agencyLink(view, plan.issuer_id),
    period: periodLabel({ period_start: plan.starts_on, period_end: plan.ends_on }, view),
    tally: planTally(view, plan.plan_id),
  };
}

function addressees(planId: string, view: View): Addressees {
  const { data, say } = view;
  const own = data.targetAgencies.filter(({ target_id }) => data.targets.get(target_id)?.plan_id === planId);
  const ids = [...new Set(own.map(({ agency_id }) => agency_id))];
  const byBasis = Map.groupBy(ids, (id) => addressed(view, planId, id));
  const named = byBasis.get('named') ?? [];
  const inferred = byBasis.get('inferred') ?? [];
  const bodies = named.length + inferred.length;
  if (bodies > LISTED_AT_MOST) {
    const counts = { named: named.length, inferred: inferred.length };
    const all = say('plan.addressees.many', { n: bodies });
    if (inferred.length === 0) return { bodies, groups: [], counted: all };
    if (named.length > 0) return { bodies, groups: [], counted: say('plan.addressees.both', counts) };
    return { bodies, groups: [], counted: `${all} ${say('plan.addressees.inferred')}` };
  }
  const groups = [
    { links: named.map((id) => agencyLink(view, id)), named: true },
    { links: inferred.map((id) => agencyLink(view, id)), named: false },
  ];
  return { bodies, groups: groups.filter(({ links }) => links.length > 0), counted: null };
}

function clauses(planId: string, view: View): readonly PlanClause[] {
  const cells = Map.groupBy(clausesOfPlan(view, planId), ({ clause_id }) => clause_id);
  const targets = Map.groupBy(view.data.targets.values(), ({ target_id }) => target_id.slice(0, -1));
  return clauseIds(view, planId).flatMap(
    (id) => planClause(targets.get(id) ?? [], cells.get(id) ?? [], view) ?? [],
  );
}

/** Everything the page of a plan prints. In: an id that the data set has. Out: null for any other. */
export function planView(view: View, planId: string): PlanView | null {
  const plan = view.data.plans.get(planId);
  if (!plan) return null;
  const card = planCard(plan, view);
  const all = clauses(planId, view);
  const many = all.some((clause) => clause.many);
  return {
    ...card,
    issued: plan.issued_on_as_printed,
    basis: plan.basis,
    note: plan[`note_${view.lang}`],
    origin: originOf(view, { source_ids: [plan.source_id], rows: [] }),
    addressees: addressees(planId, view),
    clauses: all,
    slips: many ? [] : all.flatMap(({ slip }) => slip ?? []),
    updated: view.say('agency.updated', { date: date(view.data.asOf, view.lang) }),
    description: [card.link.text, card.issuer.text, card.tally.headline].join('. '),
  };
}

/** All plans, in the order of the data. */
export function planCards(view: View): readonly PlanCard[] {
  return [...view.data.plans.values()].map((plan) => planCard(plan, view));
}
