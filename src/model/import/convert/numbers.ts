import type { Cleaned } from './clean-cell.ts';

/** Groups of three behind the same sign: `12.516`, `1.234.567`, `12 516`; never `0.516`, which is a fraction. */
const GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d{0,2}(?: \d{3})+$/;
const FULLWIDTH = /[０-９．，]/u;
/** Several groups, or groups before a decimal comma: nothing else can be meant, even of a rate. */
const SURE_GROUPS = /^-?[1-9]\d{0,2}(?:\.\d{3}){2,}$|^-?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const COMMA = /^-?\d+,\d+$/;
/** One group of three: thousands or a fraction of three digits. */
export const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

const add = ({ repairs }: Cleaned, code: Cleaned['repairs'][number], text: string): Cleaned => ({
  text,
  repairs: [...repairs, code],
});

/** Digits of an Asian keyboard, and the apostrophe by which Excel marks text. */
function plainDigits(cleaned: Cleaned): Cleaned {
  let found = cleaned;
  if (FULLWIDTH.test(found.text)) found = add(found, 'digits_fullwidth', found.text.normalize('NFKC'));
  return /^'\d/.test(found.text) ? add(found, 'number_apostrophe', found.text.slice(1)) : found;
}

/**
 * A count as plain digits, where that is certain: files are whole, so that one sign before groups of three parts
 * thousands. Anything else stays as it is found, for the checks to refuse.
 */
export function readCount(cleaned: Cleaned): Cleaned {
  const found = plainDigits(cleaned);
  return GROUPS.test(found.text) ? add(found, 'number_thousands', found.text.replace(/\D/g, '')) : found;
}

/** How a single group of three is read in a column of rates. */
export type GroupMeaning = 'decimal' | 'thousands';

/** A rate with a decimal point, where that is certain or was answered. In: how an ambiguous one is meant. */
export function readDecimal(cleaned: Cleaned, meaning: GroupMeaning | null): Cleaned {
  const found = plainDigits(cleaned);
  const { text } = found;
  if (SURE_GROUPS.test(text)) {
    return add(found, 'number_thousands', text.replaceAll('.', '').replace(',', '.'));
  }
  if (AMBIGUOUS.test(text)) {
    if (meaning === 'thousands') return add(found, 'number_thousands', text.replace(/\D/g, ''));
    return text.includes(',') && meaning === 'decimal'
      ? add(found, 'number_decimal_comma', text.replace(',', '.'))
      : found;
  }
  return COMMA.test(text) ? add(found, 'number_decimal_comma', text.replace(',', '.')) : found;
}
