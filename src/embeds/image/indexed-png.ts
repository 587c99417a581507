import { crc32, deflateSync } from 'node:zlib';
import type { Indexed } from './palette.ts';

/** Counts up with every change of the bytes written here, in `palette.ts`, `lay.ts`, `png.ts` or `text-lines.ts`. */
export const ENCODER = 'indexed-png@4';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const END = chunk('IEND', new Uint8Array());

const EIGHT_BITS = 8;
const PALETTE = 3;

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = EIGHT_BITS;
  data[9] = PALETTE;
  return chunk('IHDR', data);
}

/** Every row begins with the filter of the format: none, the best one for a palette. */
function rows(pixels: Uint8Array, width: number): Uint8Array {
  const height = pixels.length / width;
  const all = new Uint8Array(pixels.length + height);
  for (let row = 0; row < height; row += 1)
    all.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return all;
}

/**
 * A PNG with a palette: a third of the bytes and half the time of a true-colour one, which counts for thousands of
 * pictures a build.
 */
export function indexedPng({ pixels, width, palette }: Indexed): Buffer {
  const data = deflateSync(rows(pixels, width), { level: 4, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    header(width, pixels.length / width),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    END,
  ]);
}

/** Whether every chunk is there to its end and as it was written. */
export function isWholePng(png: Buffer): boolean {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  let at = SIGNATURE.length;
  while (at + 12 <= png.length) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length || crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) return false;
    if (png.subarray(at).equals(END)) return true;
    at = end + 4;
  }
  return false;
}
