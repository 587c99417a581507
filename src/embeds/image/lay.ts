import { type Indexed, MOST } from './palette.ts';
import { FULL, type Laid } from './strips.ts';

/** Shades between a colour and what lies below it: as many as the palette has room for. */
const SHADES = [FULL, FULL / 2, FULL / 4, FULL / 8] as const;

interface Sheet {
  readonly pixels: Uint8Array;
  readonly palette: number[];
  readonly width: number;
  readonly height: number;
}

const packed = (red: number, green: number, blue: number): number => red | (green << 8) | (blue << 16);

const channels = (colour: number): readonly [number, number, number] => [
  colour & 255,
  (colour >>> 8) & 255,
  colour >>> 16,
];

/** The place of a colour in the palette; -1 where that is full. */
function placeOf(palette: number[], colour: number): number {
  const known = palette.indexOf(colour);
  if (known >= 0) return known;
  return palette.length < MOST ? palette.push(colour) - 1 : -1;
}

/**
 * Mixes a colour with those of a palette, which grows by the mixed ones. Out: the place of the mixed one by the place of
 * what lies below and how much it is covered; -1 where the palette is full.
 */
function mixer(colour: Laid['strip']['colour'], palette: number[], shades: number) {
  const known = new Int16Array(MOST * (FULL + 1)).fill(-1);
  return (below: number, cover: number): number => {
    const key = below * (FULL + 1) + cover;
    const found = known[key] ?? -1;
    if (found >= 0) return found;
    const share = Math.round((cover * shades) / FULL) / shades;
    const own = channels(palette[below] ?? 0);
    const mix = (channel: 0 | 1 | 2) => Math.round(own[channel] + (colour[channel] - own[channel]) * share);
    const place = placeOf(palette, packed(mix(0), mix(1), mix(2)));
    known[key] = place;
    return place;
  };
}

/** Lays a strip onto a sheet. Out: false where its shades don't fit into the palette. */
function layOne(
  { strip, left, top }: Laid,
  { pixels, palette, width, height }: Sheet,
  shades: number,
): boolean {
  const { colour, columns, rows, cover } = strip;
  const placed = mixer(colour, palette, shades);
  for (let at = 0; at < cover.length; at += 1) {
    const column = left + (columns[at] ?? 0);
    const row = top + (rows[at] ?? 0);
    if (column < 0 || column >= width || row < 0 || row >= height) continue;
    const pixel = row * width + column;
    const place = placed(pixels[pixel] ?? 0, cover[at] ?? 0);
    if (place < 0) return false;
    pixels[pixel] = place;
  }
  return true;
}

function colourOf(palette: Uint8Array, place: number): number {
  return packed(palette[3 * place] ?? 0, palette[3 * place + 1] ?? 0, palette[3 * place + 2] ?? 0);
}

/**
 * A picture with lines of text on it, in at most 256 colours.
 * @throws where the sheet has so many colours that not even plain letters fit.
 */
export function lay(strips: readonly Laid[], sheet: Indexed): Indexed {
  const { width } = sheet;
  const colours = Array.from({ length: sheet.palette.length / 3 }, (_, place) =>
    colourOf(sheet.palette, place),
  );
  for (const shades of SHADES) {
    const pixels = sheet.pixels.slice();
    const palette = [...colours];
    const onto = { pixels, palette, width, height: pixels.length / width };
    if (strips.every((strip) => layOne(strip, onto, shades)))
      return { pixels, width, palette: Uint8Array.from(palette.flatMap(channels)) };
  }
  throw new Error(`a picture has ${colours.length} colours before any letter`);
}
