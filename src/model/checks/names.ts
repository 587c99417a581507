import { ownCopy } from '../own-copy.ts';

/** Names kept once each, and numbered. */
export function createNames() {
  const names: string[] = [];
  const places = new Map<string, number>();
  return {
    place: (name: string): number => {
      const known = places.get(name);
      if (known !== undefined) return known;
      const own = ownCopy(name);
      places.set(own, names.length);
      return names.push(own) - 1;
    },
    name: (place: number | null | undefined): string => names[place ?? -1] ?? '',
  };
}
