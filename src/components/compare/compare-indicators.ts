import {
  type FamilyId,
  families,
  type IndicatorId,
  indicatorIds,
  indicatorOf,
} from '../../model/indicators.ts';
import { indicatorLink } from '../view/addresses.ts';
import { nameOf, type View } from '../view/view.ts';
import type { BodyGroup } from './compare-bodies.ts';

/** An indicator that some body has figures for. */
export interface ListedIndicator {
  readonly id: IndicatorId;
  readonly kind: string;
  readonly name: string;
  readonly question: string;
  readonly href: string;
  /** Why bodies are not compared; null where they are. */
  readonly notCompared: string | null;
  readonly bodies: number;
  /** The groups of bodies that have figures for it. */
  readonly groups: readonly BodyGroup[];
}

export interface ListedFamily {
  readonly id: FamilyId;
  readonly name: string;
  readonly indicators: readonly ListedIndicator[];
}

function listed(id: IndicatorId, all: readonly BodyGroup[], view: View): ListedIndicator {
  const indicator = indicatorOf(id);
  const groups = all.filter(({ indicators }) => indicators.includes(id));
  return {
    id,
    kind: indicator.kind,
    name: nameOf(indicator, view.lang),
    question: indicator[`question_${view.lang}`],
    href: indicatorLink(view, id).href ?? '',
    notCompared: indicator[`not_compared_${view.lang}`] ?? null,
    bodies: groups.reduce((sum, { bodies }) => sum + bodies.length, 0),
    groups,
  };
}

/** Indicators with figures, by family, in the order of their declaration. */
export function compareIndicators(groups: readonly BodyGroup[], view: View): readonly ListedFamily[] {
  const ids = indicatorIds.filter((id) => groups.some(({ indicators }) => indicators.includes(id)));
  return [...Map.groupBy(ids, (id) => indicatorOf(id).family)].map(([id, members]) => ({
    id,
    name: nameOf(families[id], view.lang),
    indicators: members.map((member) => listed(member, groups, view)),
  }));
}
