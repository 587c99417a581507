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
