import { pageHref } from '../../i18n/variant.ts';
import { type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import { type Link, nameOf, type View } from './view.ts';

/** Address of an agency's page in the variant of the view. */
export function agencyHref({ variant }: View, agencyId: string): string {
  return pageHref(variant, `/agencies/${agencyId}/`);
}

/** Address of a plan's page. */
export function planHref({ variant }: View, planId: string): string {
  return pageHref(variant, `/plans/${planId}/`);
}

/** Address of a source in this site's own list of sources. */
export function sourceHref({ variant }: View, sourceId: string): string {
  return pageHref(variant, `/changes/#${sourceId}`);
}

/** Name and page of an agency, with the body above where the name needs it. */
export function agencyLink(view: View, agencyId: string, withParent = false): Link {
  const { data, lang } = view;
  const agency = data.agencies.get(agencyId);
  if (!agency) return { text: agencyId, href: null };
  const parent = withParent && agency.parent_id ? data.agencies.get(agency.parent_id) : undefined;
  const text = [agency, parent].flatMap((body) => (body ? nameOf(body, lang) : [])).join(', ');
  return { text, href: agencyHref(view, agencyId) };
}

/** Title and page of a plan. */
export function planLink(view: View, planId: string): Link {
  const plan = view.data.plans.get(planId);
  return { text: plan?.[`title_${view.lang}`] ?? planId, href: planHref(view, planId) };
}

/** Name and page of an indicator. */
export function indicatorLink({ variant, lang }: View, id: IndicatorId): Link {
  return { text: nameOf(indicatorOf(id), lang), href: pageHref(variant, `/indicators/${id}/`) };
}
