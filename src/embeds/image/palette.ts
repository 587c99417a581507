/** Pixels as places in a palette. */
export interface Indexed {
  readonly pixels: Uint8Array;
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array;
}

const MOST = 256;
/** Colours that cover areas stay exact; the rest are shades at the edges of letters and lines. */
const EXACT = 24;
const AREA = 400;

/** Colours numbered as they come, and how often each is there. */
function numbered(colours: Uint32Array) {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const pixels = new Uint32Array(colours.length);
  let last = -1;
  let number = 0;
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== last) {
      last = colour;
      number = numbers.get(colour) ?? numbers.size;
      if (number === numbers.size) numbers.set(colour, number);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    pixels[at] = number;
  }
  return { pixels, counts, colours: [...numbers.keys()] };
}

/** Of each channel the upper bits, filled up with their middle. */
function coarse(colour: number, bits: number): number {
  const low = 8 - bits;
  const mask = (0xff << low) & 0xff;
  const middle = low > 0 ? 1 << (low - 1) : 0;
  const channel = (shift: number) => ((((colour >>> shift) & mask) | middle) << shift) >>> 0;
  return (channel(0) | channel(8) | channel(16)) >>> 0;
}

/** The colours to use instead: as exact as 256 of them can be. */
function reduced(colours: readonly number[], counts: readonly number[]): readonly number[] {
  const opaque = colours.map((colour) => colour & 0xffffff);
  if (new Set(opaque).size <= MOST) return opaque;
  const areas = opaque
    .map((colour, number) => ({ colour, count: counts[number] ?? 0 }))
    .filter(({ count }) => count >= AREA)
    .toSorted((a, b) => b.count - a.count || a.colour - b.colour)
    .slice(0, EXACT);
  const exact = new Set(areas.map(({ colour }) => colour));
  for (let bits = 7; ; bits -= 1) {
    const fewer = opaque.map((colour) => (exact.has(colour) ? colour : coarse(colour, bits)));
    if (bits === 1 || new Set(fewer).size <= MOST) return fewer;
  }
}

/** Pixels with at most 256 colours from RGBA ones; the same ones give the same bytes. */
export function indexed(rgba: Uint8Array): Indexed {
  // Little-endian: red is the lowest byte.
  const view = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const { pixels, counts, colours } = numbered(view);
  const chosen = reduced(colours, counts);
  const places = new Map([...new Set(chosen)].map((colour, place) => [colour, place]));
  const placeOf = Uint8Array.from(chosen, (colour) => places.get(colour) ?? 0);
  const indexes = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) indexes[at] = placeOf[pixels[at] ?? 0] ?? 0;
  const palette = Uint8Array.from([...places.keys()].flatMap((c) => [c & 255, (c >>> 8) & 255, c >>> 16]));
  return { pixels: indexes, palette };
}
