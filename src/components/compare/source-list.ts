import type { SourceRef } from '../view/origin.ts';

/** Sources that many rows share, each kept once. */
export interface SourceList {
  /** The place of a source, which is added where it is new. */
  readonly placeOf: (source: SourceRef) => number;
  readonly all: () => readonly SourceRef[];
}

export function createSourceList(): SourceList {
  const places = new Map<string, number>();
  const sources: SourceRef[] = [];
  return {
    placeOf(source) {
      const known = places.get(source.record) ?? sources.push(source) - 1;
      places.set(source.record, known);
      return known;
    },
    all: () => sources,
  };
}
