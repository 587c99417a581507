import type { DataSet } from '../../model/data-set.ts';
import { memo } from './memo.ts';
import type { View } from './view.ts';

/** How a body is known to be addressed: named in the document, inferred from it, or not known to be. */
export type Basis = 'named' | 'inferred' | 'unclear';

type Row = DataSet['targetAgencies'][number];

const INFERRED = 'inferred:';
const UNCLEAR = 'without saying which bodies';
/** What the data gives as ground of an inference, and the sentence that says it to a reader. */
const grounds = [['names 13 units', 'agency.inferred.portal']] as const;

/** What a row of the addressees says of its body. */
export function basisOf({ basis }: Pick<Row, 'basis'>): Basis {
  if (!basis.startsWith(INFERRED)) return 'named';
  return basis.includes(UNCLEAR) ? 'unclear' : 'inferred';
}

const byAgency = memo((rows: DataSet['targetAgencies']) => Map.groupBy(rows, ({ agency_id }) => agency_id));

function rowsOf({ data }: View, planId: string, agencyId: string): readonly Row[] {
  const own = byAgency(data.targetAgencies).get(agencyId) ?? [];
  return own.filter(({ target_id }) => data.targets.get(target_id)?.plan_id === planId);
}

/** How a plan addresses a body; inferred where any of its rows is. */
export function addressed(view: View, planId: string, agencyId: string): Basis {
  const all = rowsOf(view, planId, agencyId).map(basisOf);
  if (all.includes('inferred')) return 'inferred';
  return all.includes('unclear') ? 'unclear' : 'named';
}

/** Why this site takes a body for addressed that the plan does not name; null for the plan's own issuer. */
export function groundOf(view: View, planId: string, agencyId: string): string | null {
  const issues = view.data.plans.get(planId)?.issuer_id === agencyId;
  if (issues || addressed(view, planId, agencyId) !== 'inferred') return null;
  const rows = rowsOf(view, planId, agencyId);
  const known = grounds.find(([part]) => rows.every(({ basis }) => basis.includes(part)));
  return view.say(known?.[1] ?? 'agency.inferred');
}
