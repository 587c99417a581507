import { inflateRawSync } from 'node:zlib';

/** Why an archive is not taken; static words, so that nothing of the archive reaches a log. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/** Where the list of entries is described, at the very end: archives with a comment behind it are not ours. */
function readEnd(bytes: Buffer): { readonly entries: number; readonly start: number } {
  const at = bytes.length - END_BYTES;
  if (at < 0 || bytes.readUInt32LE(at) !== END) throw new ArchiveError('no archive');
  return { entries: bytes.readUInt16LE(at + 10), start: bytes.readUInt32LE(at + 16) };
}

function readEntry(bytes: Buffer, at: number): Entry {
  if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
    throw new ArchiveError('broken archive');
  const nameBytes = bytes.readUInt16LE(at + 28);
  return {
    name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    start: bytes.readUInt32LE(at + 42),
  };
}

function contentOf(bytes: Buffer, { start, packed }: Entry): Buffer {
  if (start + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(start) !== LOCAL)
    throw new ArchiveError('broken archive');
  const from = start + LOCAL_BYTES + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  if (from + packed > bytes.length) throw new ArchiveError('broken archive');
  return bytes.subarray(from, from + packed);
}

function unpack(packed: Buffer, { method, size }: Entry, limit: number): Buffer {
  if (size > limit) throw new ArchiveError('content too large');
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new ArchiveError('unknown packing');
  try {
    // The size said may be a lie: more than the limit is never unpacked.
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch {
    throw new ArchiveError('content too large or broken');
  }
}

/**
 * The text of the one file that an archive must hold, read in memory; nothing is written anywhere.
 * In: the bytes, the name that the file must have, the most bytes it may have. Throws an ArchiveError on anything else:
 * another name or path, a second file, too many bytes, broken bytes.
 */
export function readOnlyFile(archive: Uint8Array, name: string, limit: number): string {
  const bytes = Buffer.from(archive);
  const { entries, start } = readEnd(bytes);
  if (entries !== 1) throw new ArchiveError('not one file');
  const entry = readEntry(bytes, start);
  if (entry.name !== name) throw new ArchiveError('another file');
  const content = unpack(contentOf(bytes, entry), entry, limit);
  if (content.length > limit) throw new ArchiveError('content too large');
  return content.toString('utf8');
}
