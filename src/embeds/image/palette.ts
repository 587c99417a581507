/** Pixels as places in a palette. */
export interface Indexed {
  readonly pixels: Uint8Array;
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array;
}

const MOST = 256;
/** Upper bits of each channel that tell colours apart: as many as give a palette that is small enough. */
const FINEST = 5;

const channels = (colour: number): readonly number[] => [
  colour & 255,
  (colour >>> 8) & 255,
  (colour >>> 16) & 255,
];

/** The pixels by the upper bits of their colours; null where there are too many colours. */
function reduced(colours: Uint32Array, areas: readonly number[], bits: number): Indexed | null {
  const low = 8 - bits;
  const mask = (1 << bits) - 1;
  const cellOf = (colour: number): number =>
    ((colour >>> low) & mask) |
    (((colour >>> (low + 8)) & mask) << bits) |
    (((colour >>> (low + 16)) & mask) << (2 * bits));
  const places = new Int16Array(1 << (3 * bits)).fill(-1);
  const palette: number[] = [];
  const placeOf = (colour: number): number => {
    const cell = cellOf(colour);
    const known = places[cell] ?? -1;
    if (known >= 0) return known;
    places[cell] = palette.length;
    return palette.push(colour) - 1;
  };
  for (const area of areas) placeOf(area);
  const pixels = new Uint8Array(colours.length);
  let last = -1;
  let place = 0;
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== last) {
      last = colour;
      place = placeOf(colour);
      if (place >= MOST) return null;
    }
    pixels[at] = place;
  }
  return { pixels, palette: Uint8Array.from(palette.flatMap(channels)) };
}

/**
 * Pixels with at most 256 colours from opaque RGBA ones; the same ones give the same bytes.
 * In: the colours of areas, `#f5f1e7`, which stay exact; the shades at edges of letters and lines are merged.
 */
export function indexed(rgba: Uint8Array, areas: readonly string[]): Indexed {
  // Little-endian: red is the lowest byte.
  const view = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const exact = areas.map((area) => Buffer.from(`${area.slice(1)}ff`, 'hex').readUInt32LE());
  for (let bits = FINEST; bits > 2; bits -= 1) {
    const found = reduced(view, exact, bits);
    if (found) return found;
  }
  return reduced(view, [], 2) ?? { pixels: new Uint8Array(view.length), palette: new Uint8Array(3) };
}
