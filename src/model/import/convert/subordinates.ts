import type { Asker } from '../asker.ts';
import type { Title } from '../recognise/title.ts';
import type { AgencyFinder } from './agencies.ts';
import type { Draft } from './draft.ts';

/**
 * Whether the rows hold the files of subordinate bodies too. Asked of the bodies that have any; communes have none,
 * and of the rest nothing is said.
 */
export function askSubordinates(
  {
    asker,
    agencies,
    title,
  }: { readonly asker: Asker; readonly agencies: AgencyFinder; readonly title: Title | null },
  drafts: readonly Draft[],
): void {
  const idOf = ({ values }: Draft): string => values.get('agency_id');
  const isLowest = (draft: Draft): boolean => agencies.byId.get(idOf(draft))?.level === 'commune';
  const parents = drafts.filter((draft) => agencies.hasChildren(idOf(draft)));
  const asked = parents.length > 0 ? parents : drafts.filter((draft) => !isLowest(draft));
  const answer = asked.length === 0 ? null : ask(asker, title, asked.length, parents.length > 0);
  for (const draft of drafts) {
    const own = isLowest(draft) ? 'false' : 'unknown';
    draft.values.set('includes_subordinates', asked.includes(draft) ? (answer ?? '') : own);
  }
}

function ask(asker: Asker, title: Title | null, rows: number, haveChildren: boolean): string | null {
  const otherwise = haveChildren ? 'unknown' : 'false';
  return asker.ask({
    id: 'includes_subordinates',
    code: 'includes_subordinates',
    details: { rows },
    choices: ['true', 'false', 'unknown'],
    likely: title?.includesSubordinates ? 'true' : otherwise,
  });
}
