import { ownCopy } from '../own-copy.ts';

/** Rows of whole numbers kept by group in a byte or two a number, so that millions of them stay in memory. */
export interface Ledger {
  readonly add: (group: string, numbers: readonly (number | null)[]) => void;
  readonly groups: () => Iterable<string>;
  /** The rows of a group as they were given, in that order. */
  readonly rows: (group: string) => (number | null)[][];
}

const BLOCK = 1 << 20;
/** At seven bits a byte, no number below 2^53 needs more. */
const MOST_BYTES = 8;

/** 0 is "not reported"; others become odd numbers, negative ones even ones. */
function toCode(value: number | null): number {
  if (value === null) return 0;
  return value < 0 ? -2 * value : 2 * value + 1;
}

function fromCode(code: number): number | null {
  if (code === 0) return null;
  return code % 2 === 0 ? -code / 2 : (code - 1) / 2;
}

/** Writes the code from the position on; gives the position behind it. */
function write(bytes: Uint8Array, position: number, code: number): number {
  let at = position;
  let left = code;
  for (; left >= 128; left = Math.floor(left / 128)) {
    bytes[at] = (left % 128) + 128;
    at += 1;
  }
  bytes[at] = left;
  return at + 1;
}

function readRow(bytes: Uint8Array, position: number): (number | null)[] {
  const numbers: (number | null)[] = [];
  let at = position + 1;
  for (let left = bytes[position] ?? 0; left > 0; left -= 1) {
    let byte = bytes[at] ?? 0;
    let code = byte % 128;
    for (let factor = 128; byte >= 128; factor *= 128) {
      at += 1;
      byte = bytes[at] ?? 0;
      code += (byte % 128) * factor;
    }
    at += 1;
    numbers.push(fromCode(code));
  }
  return numbers;
}

/** An empty ledger, for rows of at most 255 whole numbers below 2^51 in size. */
export function createLedger(): Ledger {
  const blocks: Uint8Array[] = [];
  const index = new Map<string, number[]>();
  let block = new Uint8Array(0);
  let at = 0;

  function makeRoom(numbers: number): void {
    const needed = (numbers + 1) * MOST_BYTES;
    if (at + needed <= block.length) return;
    block = new Uint8Array(Math.max(BLOCK, needed));
    blocks.push(block);
    at = 0;
  }

  function placesOf(group: string): number[] {
    const known = index.get(group);
    if (known) return known;
    const places: number[] = [];
    index.set(ownCopy(group), places);
    return places;
  }

  function add(group: string, numbers: readonly (number | null)[]): void {
    makeRoom(numbers.length);
    placesOf(group).push((blocks.length - 1) * BLOCK + at);
    block[at] = numbers.length;
    at += 1;
    for (const value of numbers) at = write(block, at, toCode(value));
  }

  function rowAt(place: number): (number | null)[] {
    return readRow(blocks[Math.floor(place / BLOCK)] ?? block, place % BLOCK);
  }

  return { add, groups: () => index.keys(), rows: (group) => (index.get(group) ?? []).map(rowAt) };
}
