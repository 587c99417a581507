const MOST = 20_000;

/**
 * Remembers what was made under a key. Out: what is known of a key, else what `make` makes. It forgets everything once it
 * holds so many keys, so that a country of any size needs the same memory.
 */
export function createMemory<T>(most = MOST): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}
