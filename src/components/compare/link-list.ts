import type { Link } from '../view/view.ts';

/** Links that many rows share, each kept once. */
export interface LinkList {
  /** The place of a link, which is added where it is new. */
  readonly placeOf: (link: Link) => number;
  readonly links: () => readonly Link[];
}

export function createLinkList(): LinkList {
  const places = new Map<string, number>();
  const links: Link[] = [];
  return {
    placeOf(link) {
      const key = JSON.stringify([link.text, link.href]);
      const known = places.get(key) ?? links.push(link) - 1;
      places.set(key, known);
      return known;
    },
    links: () => links,
  };
}
