import { foldText } from '../../nearest.ts';
import { refuse } from '../refuse.ts';
import type { Refusal } from '../types.ts';

/** Encodings that a text which is no UTF-8 may have been saved in; the likelier first. */
export const guessedEncodings = ['windows-1258', 'windows-1252'] as const;

export type GuessedEncoding = (typeof guessedEncodings)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | GuessedEncoding;
  /** True where nothing in the file says its encoding, so that it must be asked. */
  readonly guessed: boolean;
  readonly mark: boolean;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Enough words to know a language by. */
const SAMPLE = 1 << 16;
/** Words of every report form, as they read without tones. */
const FORM_WORDS =
  /tiep nhan|giai quyet|xu ly|truoc han|dung han|qua han|truc tuyen|don vi|linh vuc|ho so|co quan|ky truoc|tong so/;

/** True where letters read as Vietnamese words: of a report, or with its own letters between Latin ones. */
function looksVietnamese(text: string): boolean {
  const folded = foldText(text);
  const letters = text.normalize('NFC').match(/[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/gu) ?? [];
  return FORM_WORDS.test(folded) && letters.length > 0;
}

/** More good letters of several bytes than broken ones: UTF-8 that was cut or mixed, not another encoding. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs('utf-8', bytes.subarray(0, SAMPLE));
  const broken = text.split('\uFFFD').length - 1;
  const good = text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  return good - broken > broken;
}

function decodeGuessed(bytes: Uint8Array, answer: string | undefined): Decoded | Refusal {
  if (isBrokenUtf8(bytes)) return refuse('text_broken');
  const likely = looksVietnamese(decodeAs('windows-1258', bytes.subarray(0, SAMPLE)));
  const chosen = guessedEncodings.find((encoding) => encoding === answer);
  if (!likely && !chosen) return refuse('encoding_unknown');
  const encoding = chosen ?? 'windows-1258';
  // Windows-1258 writes tones as marks of their own behind the letter.
  return { text: decodeAs(encoding, bytes).normalize('NFC'), encoding, guessed: true, mark: false };
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/**
 * The text of a file. UTF-8 and UTF-16 with its mark are certain; anything else is a guess by its Vietnamese words.
 * In: the bytes, whether they begin as UTF-16, and the encoding answered. Out: the text, or why there is none.
 */
export function decodeBytes(
  bytes: Uint8Array,
  { wide, answer }: { readonly wide: boolean; readonly answer: string | undefined },
): Decoded | Refusal {
  if (wide) {
    const text = decodeAs(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes);
    return { text: withoutMark(text), encoding: 'utf-16', guessed: false, mark: true };
  }
  if (!isUtf8(bytes)) return decodeGuessed(bytes, answer);
  const text = decodeAs('utf-8', bytes);
  return { text: withoutMark(text), encoding: 'utf-8', guessed: false, mark: text.startsWith('\uFEFF') };
}
