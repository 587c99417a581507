/** What the bytes of a file are, whatever its name says. */
export type ByteKind =
  | 'empty'
  | 'text'
  | 'utf16'
  | 'html'
  | 'zip'
  | 'ole'
  | 'pdf'
  | 'picture'
  | 'web_archive'
  | 'xml_workbook'
  | 'unknown_bytes';

const SIGNATURES: readonly (readonly [ByteKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['utf16', [0xff, 0xfe]],
  ['utf16', [0xfe, 0xff]],
];

/** Enough for a long style sheet before the first table. */
const HEAD_BYTES = 1 << 16;

/** The first bytes as Latin letters: all that is looked for in them is ASCII. */
function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
}

function kindOfText(head: string): ByteKind {
  const start = head.replace(/^ï»¿/, '').trimStart().slice(0, 2000).toLowerCase();
  if (start.startsWith('mime-version:')) return 'web_archive';
  if (start.startsWith('<?xml') && start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return start.includes('<html') ? 'html' : 'xml_workbook';
  }
  if (start.startsWith('<') && /<(?:html|table|!doctype html|head|body|meta|div|style)\b/i.test(start))
    return 'html';
  return 'text';
}

/** What a file is. In: its bytes. */
export function kindOf(bytes: Uint8Array): ByteKind {
  if (bytes.length === 0) return 'empty';
  const found = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (found) return found[0];
  const head = headOf(bytes);
  return head.includes('\u0000') ? 'unknown_bytes' : kindOfText(head);
}
