import type { Stored } from '../../model/data-set.ts';
import { agencyLevels } from '../../model/tables.ts';
import { agencyHref, agencyLink } from './addresses.ts';
import { type LetterGroup, lettersOf } from './letters.ts';
import { idsIn, inOrder, predecessorsById } from './lookups.ts';
import { nameOf, type View } from './view.ts';

type Agency = Stored<'agencies'>;

/** One body in the list. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly hasFigures: boolean;
  /** Further words that find it: its Vietnamese name on an English page, the short name of a people’s committee. */
  readonly more: string | null;
  /** Names of the bodies it took over from: people still look for them. */
  readonly before: readonly string[];
  /** Names of the bodies that took over from it. */
  readonly after: readonly string[];
}

/** Bodies of one level under the same body above. */
export interface Block {
  /** Anchor on the page; null for a block without a title. */
  readonly id: string | null;
  readonly title: string | null;
  /** Where each letter begins; empty where the list is short. */
  readonly letters: readonly LetterGroup[];
  readonly entries: readonly Entry[];
}

export interface ListGroup {
  readonly id: string;
  readonly title: string;
  /** Words that find the whole group: the body above under its own and its old names. */
  readonly words: string;
  readonly blocks: readonly Block[];
  readonly bodies: number;
}

export interface AgencyList {
  readonly total: number;
  readonly withFigures: number;
  readonly groups: readonly ListGroup[];
}

/** A list that a thumb scrolls through without help. */
const SHORT = 30;

function moreWords({ level, name_vi }: Agency, { lang }: View): string | null {
  const committee = level === 'province' || level === 'district' ? ['UBND'] : [];
  return [...(lang === 'vi' ? [] : [name_vi]), ...committee].join(' ') || null;
}

function entry(agency: Agency, view: View): Entry {
  const { data, lang } = view;
  const before = predecessorsById(data).get(agency.agency_id) ?? [];
  const after = idsIn(agency.succeeded_by);
  return {
    id: agency.agency_id,
    name: nameOf(agency, lang),
    href: agencyHref(view, agency.agency_id),
    hasFigures: data.measures.has(agency.agency_id),
    more: moreWords(agency, view),
    before: before.map(({ old }) => nameOf(old, lang)),
    after: after.map((id) => agencyLink(view, id).text),
  };
}

const entries = (bodies: readonly Agency[], view: View): readonly Entry[] =>
  bodies.map((body) => entry(body, view)).toSorted((a, b) => inOrder(a.name, b.name));

function plainBlock(own: readonly Entry[]): Block {
  return { id: null, title: null, letters: [], entries: own };
}

function blocks(top: Agency, bodies: readonly Agency[], view: View): readonly Block[] {
  return agencyLevels.flatMap((level): Block[] => {
    const own = entries(
      bodies.filter((body) => body.level === level),
      view,
    );
    if (own.length === 0) return [];
    const letters = own.length > SHORT ? lettersOf(own, view.lang) : [];
    return [{ id: `${top.agency_id}-${level}`, title: view.say(`level.${level}`), letters, entries: own }];
  });
}

/** The topmost body above, or the body itself. */
function topOf(agency: Agency, { data }: View): Agency {
  const seen = new Set<string>();
  let top = agency;
  while (top.parent_id && !seen.has(top.agency_id)) {
    seen.add(top.agency_id);
    top = data.agencies.get(top.parent_id) ?? { ...top, parent_id: null };
  }
  return top;
}

/** Names by which people look for a body and everything under it, in both languages. */
function wordsOf(agency: Agency, { data }: View): string {
  const old = predecessorsById(data).get(agency.agency_id) ?? [];
  const names = [agency, ...old.map((pair) => pair.old)].flatMap(({ name_vi, name_en }) => [
    name_vi,
    name_en,
  ]);
  return [...new Set(names)].join(' · ');
}

function provinceGroup(top: Agency, units: readonly Agency[], view: View): ListGroup {
  const below = units.filter(({ agency_id }) => agency_id !== top.agency_id);
  return {
    id: top.agency_id,
    title: nameOf(top, view.lang),
    words: wordsOf(top, view),
    blocks: [plainBlock([entry(top, view)]), ...blocks(top, below, view)],
    bodies: below.length + 1,
  };
}

function plainGroup(
  id: string,
  title: string,
  options: { bodies: readonly Agency[]; view: View },
): ListGroup[] {
  const { bodies, view } = options;
  if (bodies.length === 0) return [];
  return [
    {
      id,
      title,
      words: '',
      blocks: [plainBlock(entries(bodies, view))],
      bodies: bodies.length,
    },
  ];
}

/** Provinces with their units, the largest first; bodies that stand alone at the end. */
function byProvince(bodies: readonly Agency[], view: View) {
  const tops = [...Map.groupBy(bodies, (body) => topOf(body, view)).entries()];
  const groups = tops.filter(([top, own]) => own.some((body) => body !== top));
  const single = tops.filter(([top, own]) => own.every((body) => body === top));
  const provinces = groups
    .map(([top, own]) => provinceGroup(top, own, view))
    .toSorted((a, b) => b.bodies - a.bodies || inOrder(a.title, b.title));
  return { provinces, others: single.map(([top]) => top) };
}

/** All bodies: those whose plans this site follows, then province by province, then the rest. Each stands once. */
export function agencyList(view: View): AgencyList {
  const { data, say } = view;
  const all = [...data.agencies.values()];
  const issuers = new Set([...data.plans.values()].map(({ issuer_id }) => issuer_id));
  const hasUnits = new Set(all.flatMap(({ parent_id }) => parent_id ?? []));
  // A province that issued a plan keeps its place above its units.
  const isFirst = ({ agency_id }: Agency) => issuers.has(agency_id) && !hasUnits.has(agency_id);
  const { provinces, others } = byProvince(
    all.filter((agency) => !isFirst(agency)),
    view,
  );
  return {
    total: all.length,
    withFigures: all.filter(({ agency_id }) => data.measures.has(agency_id)).length,
    groups: [
      ...plainGroup('plans', say('agencies.group.plans'), { bodies: all.filter(isFirst), view }),
      ...provinces,
      ...plainGroup('others', say('agencies.group.others'), { bodies: others, view }),
    ],
  };
}
