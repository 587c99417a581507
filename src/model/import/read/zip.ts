/** What the directory at the end of a ZIP file says is inside. */
export interface ZipDirectory {
  readonly names: readonly string[];
  readonly entries: readonly ZipEntry[];
  /** Bytes of everything once unpacked. */
  readonly unpacked: number;
  readonly encrypted: boolean;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** The longest comment that may stand behind the end mark. */
const COMMENT = 0xffff;
/** More than a workbook of many sheets has. */
const MOST_ENTRIES = 5000;

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return -1;
}

/** One file inside, as the directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** How it is packed; 0 is not at all, 8 is deflate. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header lies in the file. */
  readonly offset: number;
  readonly encrypted: boolean;
  readonly next: number;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_MARK) return null;
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const start = at + ENTRY_LENGTH;
  const end = start + (nameLength ?? 0);
  return {
    name: new TextDecoder().decode(bytes.subarray(start, end)),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    next: end + (extra ?? 0) + (comment ?? 0),
  };
}

/** Reads the directory of a ZIP file without unpacking anything. In: its bytes. Out: null where it has none that holds. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    const entry = readEntry(bytes, view, at);
    if (!entry) return null;
    entries.push(entry);
    at = entry.next;
  }
  return {
    entries,
    names: entries.map(({ name }) => name),
    unpacked: entries.reduce((sum, { size }) => sum + size, 0),
    encrypted: entries.some(({ encrypted }) => encrypted),
  };
}
