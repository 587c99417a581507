import { type Findable, findable, matches, queryWords } from '../match.ts';

/** A body of the list that stands on the page. */
export interface Body {
  readonly id: string;
  readonly name: string;
  /** Level and body above, in words. */
  readonly about: string;
  /** Only bodies of one kind are compared. */
  readonly kind: string;
  readonly indicators: ReadonlySet<string>;
  readonly text: Findable;
}

const textOf = (element: Element | null | undefined): string => element?.textContent ?? '';

function readBody(li: HTMLElement, list: HTMLElement, indicators: ReadonlySet<string>): Body {
  const name = textOf(li.querySelector('a'));
  const about = list.dataset['about'] ?? textOf(li.querySelector('small'));
  const words = [name, about, li.dataset['find'], list.dataset['find']];
  return {
    id: li.dataset['id'] ?? '',
    name,
    about,
    kind: li.dataset['kind'] ?? '',
    indicators,
    text: findable(words.join(' ')),
  };
}

/** All bodies of the page, by id. */
export function readBodies(page: ParentNode): ReadonlyMap<string, Body> {
  const bodies = [...page.querySelectorAll<HTMLElement>('[data-bodies]')].flatMap((list) => {
    const indicators = new Set(list.dataset['indicators']?.split(' ').filter(Boolean));
    return [...list.querySelectorAll('li')].map((li) => readBody(li, list, indicators));
  });
  return new Map(bodies.map((body) => [body.id, body]));
}

/** A body that can be added, with what its reader should know before. */
export interface Candidate {
  readonly body: Body;
  readonly lacksFigures: boolean;
  /** True where it is of another kind than every body chosen. */
  readonly isOfOtherKind: boolean;
}

interface Search {
  readonly query: string;
  readonly chosen: readonly Body[];
  readonly indicator: string | null;
}

/** Bodies that a query finds and that are not chosen yet: those that can be compared first, then by their order. */
export function candidates(
  bodies: Iterable<Body>,
  { query, chosen, indicator }: Search,
): readonly Candidate[] {
  const words = queryWords(query);
  const taken = new Set(chosen.map(({ id }) => id));
  const kinds = new Set(chosen.map(({ kind }) => kind));
  const found = [...bodies].filter(({ id, text }) => !taken.has(id) && matches(text, words));
  const weight = (one: Candidate) => 2 * Number(one.isOfOtherKind) + Number(one.lacksFigures);
  return found
    .map((body) => ({
      body,
      lacksFigures: indicator === null ? body.indicators.size === 0 : !body.indicators.has(indicator),
      isOfOtherKind: kinds.size > 0 && !kinds.has(body.kind),
    }))
    .toSorted((a, b) => weight(a) - weight(b));
}
