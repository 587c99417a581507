import type { DataSet } from '../../model/data-set.ts';
import type { Link, View } from './view.ts';

type Agency = DataSet['agencies'] extends ReadonlyMap<string, infer A> ? A : never;

/** One thing a citizen can do, and the official page for it. */
export interface Action {
  readonly text: string;
  readonly link: Link | null;
}

/** Where the whole country looks up files and sends petitions, for bodies without a page of their own. */
const NATIONAL = {
  lookup_url: 'https://dichvucong.gov.vn/',
  complaint_url: 'https://pakn.dichvucong.gov.vn/',
} as const;

function officialLink(agency: Agency, kind: keyof typeof NATIONAL, { data, say }: View): Link | null {
  if (data.sample) return null;
  const parent = agency.parent_id ? data.agencies.get(agency.parent_id) : undefined;
  return { text: say(`action.${kind}`), href: agency[kind] ?? parent?.[kind] ?? NATIONAL[kind] };
}

/** Look up a file, ask for the apology slip, send a petition. Made-up bodies have no official pages. */
export function actionsOf(agency: Agency, view: View): readonly Action[] {
  const { say } = view;
  return [
    { text: say('action.lookup'), link: officialLink(agency, 'lookup_url', view) },
    { text: say('action.apology'), link: null },
    { text: say('action.petition'), link: officialLink(agency, 'complaint_url', view) },
  ];
}
