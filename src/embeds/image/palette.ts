/** Pixels as places in a palette. */
export interface Indexed {
  readonly pixels: Uint8Array;
  readonly width: number;
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array;
}

export interface Picture {
  readonly width: number;
  /** Colours of its areas, `#f5f1e7`. */
  readonly areas: readonly string[];
  /** Colours at most; 256 where not said. */
  readonly most?: number;
}

/** Colours that a palette has room for. */
export const MOST = 256;
/** Upper bits of each channel that tell colours apart: as many as give a palette that is small enough. */
const FINEST = 5;

const channels = (colour: number): readonly number[] => [
  colour & 255,
  (colour >>> 8) & 255,
  (colour >>> 16) & 255,
];

interface Rows {
  readonly colours: Uint32Array;
  readonly width: number;
  readonly most: number;
}

/** Half the rows of a card are like the one above: paper between lines of text. */
function isSameRow(colours: Uint32Array, row: number, width: number): boolean {
  if (row === 0) return false;
  const bytes = (from: number) => Buffer.from(colours.buffer, colours.byteOffset + 4 * from, 4 * width);
  return bytes(row).equals(bytes(row - width));
}

/** The pixels by the upper bits of their colours; null where there are too many colours. */
function reduced({ colours, width, most }: Rows, areas: readonly number[], bits: number): Indexed | null {
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
  for (let row = 0; row < colours.length; row += width) {
    if (isSameRow(colours, row, width)) {
      pixels.copyWithin(row, row - width, row);
      continue;
    }
    for (let at = row; at < row + width; at += 1) {
      const colour = colours[at] ?? 0;
      if (colour !== last) {
        last = colour;
        place = placeOf(colour);
        if (place >= most) return null;
      }
      pixels[at] = place;
    }
  }
  return { pixels, width, palette: Uint8Array.from(palette.flatMap(channels)) };
}

/**
 * Pixels with few colours from opaque RGBA ones; the same ones give the same bytes.
 * The colours of areas stay exact; the shades at edges of letters and lines are merged.
 */
export function indexed(rgba: Uint8Array, { width, areas, most = MOST }: Picture): Indexed {
  // Little-endian: red is the lowest byte.
  const colours = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const view = { colours, width, most };
  const exact = areas.map((area) => Buffer.from(`${area.slice(1)}ff`, 'hex').readUInt32LE());
  for (let bits = FINEST; bits > 2; bits -= 1) {
    const found = reduced(view, exact, bits);
    if (found) return found;
  }
  return (
    reduced(view, [], 2) ?? { pixels: new Uint8Array(colours.length), width, palette: new Uint8Array(3) }
  );
}
