/**
 * Remembers what a function makes of an object for as long as the object lives. Pages of one data set ask the same
 * questions thousands of times; an index made once keeps the build linear in the number of agencies.
 */
export function memo<T extends object, R>(make: (source: T) => R): (source: T) => R {
  const made = new WeakMap<T, { readonly result: R }>();
  return (source) => {
    const known = made.get(source) ?? { result: make(source) };
    made.set(source, known);
    return known.result;
  };
}
