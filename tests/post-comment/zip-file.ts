import { deflateRawSync } from 'node:zlib';

/** One file of an archive made for a test. */
export interface Packed {
  readonly name: string;
  readonly content: string | Buffer;
  /** The size that the archive claims, where that is a lie. */
  readonly claimed?: number;
  readonly method?: number;
}

function header(
  signature: number,
  { name, method, packed, size }: Readonly<{ name: Buffer; method: number; packed: number; size: number }>,
  central: number | null,
): Buffer {
  const isCentral = central !== null;
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  const shift = isCentral ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(method, 8 + shift);
  bytes.writeUInt32LE(packed, 18 + shift);
  bytes.writeUInt32LE(size, 22 + shift);
  bytes.writeUInt16LE(name.length, 26 + shift);
  if (isCentral) bytes.writeUInt32LE(central, 42);
  return Buffer.concat([bytes, name]);
}

/** An archive as upload-artifact makes it, or as somebody with other plans would. */
export function zipOf(files: readonly Packed[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimed, method = 8 } of files) {
    const plain = Buffer.from(content);
    const data = method === 8 ? deflateRawSync(plain) : plain;
    const facts = { name: Buffer.from(name), method, packed: data.length, size: claimed ?? plain.length };
    const own = Buffer.concat([header(0x04034b50, facts, null), data]);
    central.push(header(0x02014b50, facts, at));
    local.push(own);
    at += own.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, end]);
}
