import type { RepairCode } from '../repair-log.ts';

/** A cell and what was put right in it so far. */
export interface Cleaned {
  readonly text: string;
  readonly repairs: readonly RepairCode[];
}

/** Spaces that are none of the keyboard's. */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/gu;
/** Characters of no width that programs leave behind; nothing is lost with them. */
const UNSEEN = /\u200d|[\u200b\u200c\u2060\ufeff\u00ad]/gu;

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function step(cleaned: Cleaned, code: RepairCode, change: (text: string) => string): Cleaned {
  const text = change(cleaned.text);
  return text === cleaned.text ? cleaned : { text, repairs: [...cleaned.repairs, code] };
}

/** What is certain whatever the cell is about: composed letters, no hidden signs, no newline, no spaces around. */
export function cleanCell(cell: string): Cleaned {
  let cleaned: Cleaned = { text: cell, repairs: [] };
  if (PLAIN.test(cell)) return cleaned;
  cleaned = step(cleaned, 'text_nfc', (text) => text.normalize('NFC'));
  cleaned = step(cleaned, 'text_invisible', (text) => text.replace(UNSEEN, '').replace(ODD_SPACES, ' '));
  cleaned = step(cleaned, 'text_newline', (text) => text.replace(/\s*[\r\n]+\s*/gu, ' '));
  return step(cleaned, 'text_spaces', (text) => text.trim());
}
