import type { DataSet } from '../../model/data-set.ts';
import { memo } from './memo.ts';
import { inLanguage } from './source-note.ts';
import type { View } from './view.ts';

/** How a body is known to be addressed: named in the document, inferred from it, or not known to be. */
export type Basis = 'named' | 'inferred' | 'unclear';

type Row = DataSet['targetAgencies'][number];

const INFERRED = 'inferred:';

/** An issuer stands in for bodies that nobody knows where not even the level of its target was published. */
function basisOf({ basis, target_id, agency_id }: Row, { data }: View): Basis {
  if (!basis.startsWith(INFERRED)) return 'named';
  const target = data.targets.get(target_id);
  const issues = data.plans.get(target?.plan_id ?? '')?.issuer_id === agency_id;
  return issues && target?.not_scored_because === 'level_not_published' ? 'unclear' : 'inferred';
}

const byAgency = memo((rows: DataSet['targetAgencies']) => Map.groupBy(rows, ({ agency_id }) => agency_id));

function rowsOf({ data }: View, planId: string, agencyId: string): readonly Row[] {
  const own = byAgency(data.targetAgencies).get(agencyId) ?? [];
  return own.filter(({ target_id }) => data.targets.get(target_id)?.plan_id === planId);
}

/** How a plan addresses a body; inferred where any of its rows is. */
export function addressed(view: View, planId: string, agencyId: string): Basis {
  const all = rowsOf(view, planId, agencyId).map((row) => basisOf(row, view));
  if (all.includes('inferred')) return 'inferred';
  return all.includes('unclear') ? 'unclear' : 'named';
}

/** Why this site takes a body for addressed that the plan does not name; null for the plan's own issuer. */
export function groundOf(view: View, planId: string, agencyId: string): string | null {
  if (view.data.plans.get(planId)?.issuer_id === agencyId) return null;
  const inferred = rowsOf(view, planId, agencyId).filter((row) => basisOf(row, view) === 'inferred');
  const why = new Set(
    inferred.map(({ basis }) => inLanguage(basis.slice(INFERRED.length).trim(), view.lang)),
  );
  return why.size > 0 ? view.say('agency.inferred', { why: [...why].join('; ') }) : null;
}
