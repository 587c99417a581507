import type { ZipEntry } from './zip.ts';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_LENGTH = 30;

/** The packed bytes of an entry; null where it does not lie in the file. */
function packedOf(
  bytes: Uint8Array<ArrayBuffer>,
  { offset, packed }: ZipEntry,
): Uint8Array<ArrayBuffer> | null {
  if (offset + LOCAL_LENGTH > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_LENGTH);
  const start = offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

async function inflatedSize(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<number> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > limit) {
      await reader.cancel();
      return size;
    }
  }
  return size;
}

/**
 * True where every part of a ZIP file unpacks to the size its directory says. The workbook reader trusts the directory,
 * and goes round for ever over a part that is broken or larger. In: the file and the entries of its directory.
 */
export async function unpacksAsTold(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<boolean> {
  for (const entry of entries) {
    const packed = packedOf(bytes, entry);
    if (!packed) return false;
    if (entry.method === STORED && entry.packed === entry.size) continue;
    if (entry.method !== DEFLATED) return false;
    const size = await inflatedSize(packed, entry.size).catch(() => -1);
    if (size !== entry.size) return false;
  }
  return true;
}
