import { limits } from '../engine/types.ts';

const NAME = '#sql=';
/** Signs of an address that one sign of a question takes at most. */
const WIDEST = 9;

/** What an address asks to be shown: nothing, a question, or one that cannot be shown. */
export type Link =
  | { readonly kind: 'none' }
  | { readonly kind: 'question'; readonly sql: string }
  | { readonly kind: 'refused'; readonly why: 'too_long' | 'damaged' };

/** Reads the question out of the part of an address that no server sees. In: `location.hash`. */
export function readLink(hash: string): Link {
  if (!hash.startsWith(NAME)) return { kind: 'none' };
  if (hash.length > NAME.length + limits.characters * WIDEST) return { kind: 'refused', why: 'too_long' };
  try {
    const sql = decodeURIComponent(hash.slice(NAME.length));
    return sql.length > limits.characters ? { kind: 'refused', why: 'too_long' } : { kind: 'question', sql };
  } catch {
    return { kind: 'refused', why: 'damaged' };
  }
}

/** The address of a page with a question in it. In: the page's address, whatever its fragment. */
export function linkTo(page: string, sql: string): string {
  const [address = ''] = page.split('#');
  // Chat programmes cut an address at these, which need no escape inside one.
  const encoded = encodeURIComponent(sql.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${address}${NAME}${encoded}`;
}
