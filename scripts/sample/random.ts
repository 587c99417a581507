/** Whole numbers that look random and are the same on every machine and in every run. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
}

const RANGE = 2 ** 32;

/** Starts a sequence (mulberry32). In: any text; equal texts give equal sequences. */
export function createRandom(seed: string): Random {
  let state = 2166136261;
  for (let at = 0; at < seed.length; at += 1) state = Math.imul(state ^ seed.charCodeAt(at), 16777619);
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    const first = Math.imul(state ^ (state >>> 15), state | 1);
    const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
    return (second ^ (second >>> 14)) >>> 0;
  }
  return { between: (low, high) => low + Math.floor((next() * (high - low + 1)) / RANGE) };
}
