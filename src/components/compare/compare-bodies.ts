import type { Stored } from '../../model/data-set.ts';
import { type IndicatorId, indicatorIds } from '../../model/indicators.ts';
import { agencyHref } from '../view/addresses.ts';
import { agencyList } from '../view/agency-list.ts';
import { inOrder } from '../view/lookups.ts';
import { type Link, nameOf, type View } from '../view/view.ts';

type Agency = Stored<'agencies'>;

/** One body that can be chosen. */
export interface BodyEntry {
  readonly id: string;
  readonly link: Link;
  /** Its level and the body above, in words. */
  readonly about: string;
  /** Level and level of the body above: only bodies with the same are compared. */
  readonly kind: string;
  /** Further words that find it: other names, and what it took over from. */
  readonly more: string;
}

/** Bodies that have figures for exactly the same indicators. */
export interface BodyGroup {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly IndicatorId[];
  /** What all of its bodies are, in words; null where they differ. */
  readonly about: string | null;
  /** Words that find all of its bodies: the province under its own and its old names. */
  readonly words: string;
  readonly bodies: readonly BodyEntry[];
}

export interface CompareBodies {
  readonly groups: readonly BodyGroup[];
  /** Bodies without any figure. */
  readonly without: BodyGroup;
}

const NAMED_AT_MOST = 3;

interface Words {
  readonly own: string;
  readonly province: string;
}

/** What the list of agencies finds each body by. */
function searchWords(view: View): ReadonlyMap<string, Words> {
  const found = agencyList(view).groups.flatMap(({ words, blocks }) =>
    blocks.flatMap(({ entries }) =>
      entries.map(({ id, more, before, after }): [string, Words] => [
        id,
        { own: [more, ...before, ...after].filter(Boolean).join(' '), province: words },
      ]),
    ),
  );
  return new Map(found);
}

interface Naming {
  readonly view: View;
  readonly words: ReadonlyMap<string, Words>;
}

/** The one value that all have; null where they differ. */
function shared<T>(values: readonly T[]): T | null {
  const [only, ...others] = new Set(values);
  return only !== undefined && others.length === 0 ? only : null;
}

function entry(body: Agency, { view, words }: Naming, province: string | null): BodyEntry {
  const { data, lang, say } = view;
  const parent = body.parent_id ? data.agencies.get(body.parent_id) : undefined;
  const known = words.get(body.agency_id);
  return {
    id: body.agency_id,
    link: { text: nameOf(body, lang), href: agencyHref(view, body.agency_id) },
    about: [say(`level.${body.level}`), ...(parent ? [nameOf(parent, lang)] : [])].join(', '),
    kind: [body.level, parent?.level].filter(Boolean).join('-'),
    more: [known?.own, province === null ? known?.province : ''].filter(Boolean).join(' '),
  };
}

function titleOf(bodies: readonly BodyEntry[], about: string | null, { say }: View): string {
  if (bodies.length <= NAMED_AT_MOST) return bodies.map(({ link }) => link.text).join(', ');
  if (about === null) return say('compare.bodies', { n: bodies.length });
  return say('compare.bodies.of', { about, n: bodies.length });
}

interface Same {
  readonly indicators: readonly IndicatorId[];
  readonly agencies: readonly Agency[];
}

function groupOf(id: string, { indicators, agencies }: Same, naming: Naming): BodyGroup {
  const province = shared(agencies.map(({ agency_id }) => naming.words.get(agency_id)?.province ?? ''));
  const bodies = agencies
    .map((body) => entry(body, naming, province))
    .toSorted((a, b) => inOrder(a.link.text, b.link.text));
  const about = shared(bodies.map((body) => body.about));
  return { id, title: titleOf(bodies, about, naming.view), indicators, about, words: province ?? '', bodies };
}

/** Every body, grouped by what it has figures for; the largest group first. */
export function compareBodiesList(view: View): CompareBodies {
  const { data } = view;
  const naming = { view, words: searchWords(view) };
  const indicatorsOf = ({ agency_id }: Agency): readonly IndicatorId[] => {
    const known = new Set((data.measures.get(agency_id) ?? []).map(({ indicator_id }) => indicator_id));
    return indicatorIds.filter((id) => known.has(id));
  };
  const same = [...Map.groupBy(data.agencies.values(), (body) => indicatorsOf(body).join(' ')).values()]
    .map((agencies): Same => ({ agencies, indicators: agencies[0] ? indicatorsOf(agencies[0]) : [] }))
    .toSorted((a, b) => b.agencies.length - a.agencies.length);
  const none = same.find(({ indicators }) => indicators.length === 0);
  return {
    groups: same.filter((one) => one !== none).map((one, index) => groupOf(`g${index + 1}`, one, naming)),
    without: groupOf('g0', none ?? { indicators: [], agencies: [] }, naming),
  };
}
