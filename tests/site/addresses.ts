import type { Tag } from './markup.ts';

/** Where a site stands: the host, and the path below it that begins and ends with a slash. */
export interface Place {
  readonly host: string;
  readonly base: string;
}

/** What a browser follows or loads. */
const plain = ['href', 'src', 'action', 'poster'];

/** Addresses in a tag, resolved against the page they stand on. */
export function addressesIn({ attributes }: Tag, page: string): readonly URL[] {
  const single = plain.flatMap((name) => attributes.get(name) ?? []);
  const sets = attributes.get('srcset')?.split(',') ?? [];
  return [...single, ...sets.map((entry) => entry.trim().split(/\s+/)[0] ?? '')].map(
    (text) => new URL(text, page),
  );
}

/** The file of a built site that an address shows; null for another host or above the base path. */
export function fileOf(address: URL, { host, base }: Place): string | null {
  if (address.origin !== host) return null;
  const path = decodeURIComponent(address.pathname);
  if (!path.startsWith(base)) return null;
  const inside = path.slice(base.length);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}
