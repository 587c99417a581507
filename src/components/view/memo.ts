import type { DataSet } from '../../model/data-set.ts';
import type { View } from './view.ts';

/**
 * Remembers what a function makes of an object for as long as the object lives. Pages of one data set ask the same
 * questions thousands of times; an index made once keeps the build linear in the number of agencies.
 */
export function memo<T extends object, R>(make: (source: T) => R): (source: T) => R {
  const made = new WeakMap<T, { readonly result: R }>();
  return (source) => {
    const known = made.get(source);
    if (known) return known.result;
    const result = make(source);
    made.set(source, { result });
    return result;
  };
}

/** The same for a text. Only for texts of which there are few: what was made of them is never given up. */
export function memoText<R>(make: (text: string) => R): (text: string) => R {
  const made = new Map<string, R>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    made.set(text, result);
    return result;
  };
}

/** Pages are about one body, or two in a row. */
const BODIES = 4;

/**
 * Remembers what was made for a body in a language while pages about it are made: its page, its charts and their
 * citations ask for the same lines. Only the newest bodies are remembered, so that a country needs no more memory.
 */
export function memoBody<R>(make: (view: View, agencyId: string) => R): (view: View, agencyId: string) => R {
  const madeFrom = memo((_: DataSet) => new Map<string, R>());
  return (view, agencyId) => {
    const made = madeFrom(view.data);
    const key = `${view.lang} ${agencyId}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const [oldest] = made.size < BODIES ? [] : made.keys();
    if (oldest !== undefined) made.delete(oldest);
    const result = make(view, agencyId);
    made.set(key, result);
    return result;
  };
}
