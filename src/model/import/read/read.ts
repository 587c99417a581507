import { limits } from '../limits.ts';
import { refuse } from '../refuse.ts';
import type { RepairLog } from '../repair-log.ts';
import type { Sheet } from '../sheet.ts';
import type { GivenFile, Inspection, Refusal } from '../types.ts';
import { type Decoded, decodeBytes } from './decode.ts';
import { readHtml } from './html.ts';
import { type ByteKind, kindOf } from './kind.ts';
import type { SplitFault } from './split.ts';
import { readText } from './text.ts';
import { readWorkbook } from './workbook.ts';

/** A file as far as bytes go: its sheets before any meaning is sought in them. */
export interface FileReading {
  readonly kind: Inspection['kind'];
  readonly sheets: readonly Sheet[];
  readonly faults: readonly SplitFault[];
  /** The text of a text file; null for the rest. */
  readonly decoded: Decoded | null;
}

export interface RefusedReading {
  readonly kind: Inspection['kind'];
  readonly refusal: Refusal;
}

interface ReadOptions {
  readonly log: RepairLog;
  /** The encoding answered, where it had to be asked. */
  readonly encoding: string | undefined;
}

const kinds = {
  empty: 'unknown',
  text: 'csv',
  utf16: 'csv',
  html: 'html',
  zip: 'xlsx',
  ole: 'xls',
  pdf: 'unknown',
  picture: 'unknown',
  web_archive: 'unknown',
  xml_workbook: 'unknown',
  unknown_bytes: 'unknown',
} as const satisfies Record<ByteKind, Inspection['kind']>;

function judgeSize(bytes: Uint8Array, kind: ByteKind): Refusal | null {
  const limit = kind === 'zip' || kind === 'ole' || kind === 'html' ? limits.workbookBytes : limits.textBytes;
  return bytes.length <= limit ? null : refuse('too_big', { bytes: bytes.length, limit });
}

type Content = Omit<FileReading, 'kind'> | Refusal;

function readPage(decoded: Decoded): Content {
  const sheet = readHtml(decoded.text);
  return 'code' in sheet ? sheet : { sheets: [sheet], faults: [], decoded };
}

function readLines(decoded: Decoded, log: RepairLog): Content {
  const found = readText(decoded, log);
  return 'code' in found ? found : { sheets: [found.sheet], faults: found.faults, decoded };
}

async function readContent(
  bytes: Uint8Array,
  kind: ByteKind,
  { log, encoding }: ReadOptions,
): Promise<Content> {
  if (kind === 'zip' || kind === 'ole') {
    const sheets = await readWorkbook(bytes, { zip: kind === 'zip', log });
    return 'code' in sheets ? sheets : { sheets, faults: [], decoded: null };
  }
  if (kind !== 'text' && kind !== 'utf16' && kind !== 'html') return refuse(kind);
  const decoded = decodeBytes(bytes, { wide: kind === 'utf16', answer: encoding });
  if ('code' in decoded) return decoded;
  const isPage = kind === 'html' || (kind === 'utf16' && /^\s*<(?:html|table|!doctype)/i.test(decoded.text));
  return isPage ? readPage(decoded) : readLines(decoded, log);
}

/** Reads a file into sheets, by what its bytes are and not by its name. In: the file. Out: its sheets, or why it is refused. */
export async function readGiven(
  { bytes }: GivenFile,
  options: ReadOptions,
): Promise<FileReading | RefusedReading> {
  const byteKind = kindOf(bytes);
  const kind = kinds[byteKind];
  const refusal = judgeSize(bytes, byteKind);
  if (refusal) return { kind, refusal };
  const content = await readContent(bytes, byteKind, options);
  return 'code' in content ? { kind, refusal: content } : { kind, ...content };
}
