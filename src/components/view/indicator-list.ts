import {
  type FamilyId,
  families,
  type IndicatorId,
  indicatorIds,
  indicatorOf,
} from '../../model/indicators.ts';
import { indicatorLink } from './addresses.ts';
import { measuresByIndicator, targetsUsing } from './lookups.ts';
import { type Link, nameOf, type View } from './view.ts';

export interface IndicatorItem {
  readonly link: Link;
  readonly question: string;
  readonly bodies: number;
  readonly targets: number;
}

export interface FamilyView {
  readonly id: FamilyId;
  readonly name: string;
  readonly explanation: string;
  readonly items: readonly IndicatorItem[];
}

function item(id: IndicatorId, view: View): IndicatorItem {
  const measures = measuresByIndicator(view.data).get(id) ?? [];
  return {
    link: indicatorLink(view, id),
    question: indicatorOf(id)[`question_${view.lang}`],
    bodies: new Set(measures.map(({ agency_id }) => agency_id)).size,
    targets: targetsUsing(view, id).length,
  };
}

/** All indicators by family, in the order of their declaration. */
export function familyViews(view: View): readonly FamilyView[] {
  const byFamily = Map.groupBy(indicatorIds, (id) => indicatorOf(id).family);
  return [...byFamily].map(([id, members]) => ({
    id,
    name: nameOf(families[id], view.lang),
    explanation: families[id][`explanation_${view.lang}`],
    items: members.map((member) => item(member, view)),
  }));
}
