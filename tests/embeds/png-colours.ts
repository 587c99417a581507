import { inflateSync } from 'node:zlib';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer, at = 8): readonly Chunk[] {
  if (at >= png.length) return [];
  const length = png.readUInt32BE(at);
  const chunk = { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
  return [chunk, ...chunksOf(png, at + 12 + length)];
}

/** The colours of an indexed picture, one text a pixel. */
export function coloursOf(png: Buffer): readonly string[] {
  const chunks = new Map(chunksOf(png).map(({ type, data }) => [type, data]));
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type) ?? Buffer.alloc(0));
  const width = header?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(data ?? Buffer.alloc(0));
  const places = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return places.map((place) => `#${palette?.toString('hex', 3 * place, 3 * place + 3)}`);
}
