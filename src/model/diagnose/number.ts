import { type Diagnose, diagnosis } from './diagnosis.ts';

const GROUPS = /^-?\d{1,3}(?:[.\s'’]\d{3})+$|^-?\d{1,3}(?:,\d{3})+$/u;
const GROUPS_AND_COMMA = /^-?\d{1,3}(?:[.\s]\d{3})+,\d+$/u;
const GROUPS_AND_POINT = /^-?\d{1,3}(?:[,\s]\d{3})+\.\d+$/u;
const ONE_POINT_GROUP = /^-?\d{1,3}\.\d{3}$/;

const digitsOf = (cell: string): string => cell.replace(/[^\d-]/g, '');

/** The number in our form, from any of the ways it is written in Vietnam or in English; null where it is none. */
function plainNumber(cell: string): string | null {
  const text = cell.replace(/\s/gu, '');
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  if (/^-?\d+,\d+$/.test(text)) return text.replace(',', '.');
  if (GROUPS_AND_COMMA.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (GROUPS_AND_POINT.test(text)) return text.replaceAll(',', '');
  return GROUPS.test(text) ? digitsOf(text) : null;
}

const ZERO_DECIMALS = /\.0+$/;

/** `31,300.000`: groups of three behind different signs, so that one of them is a slip; which one is not known. */
const MIXED_GROUPS = /^-?\d{1,3}(?:(?:,\d{3})+\.\d{3}|(?:\.\d{3})+,\d{3})$/;

/** `1.200` and `1.200,0` are whole; `1.200,5` is none. */
const thousandsInCount: Diagnose = (cell) => {
  if (MIXED_GROUPS.test(cell)) return diagnosis('number_form');
  const isGrouped = [GROUPS, GROUPS_AND_COMMA, GROUPS_AND_POINT].some((form) => form.test(cell));
  if (!isGrouped) return null;
  if (cell.startsWith('-')) return diagnosis('number_negative');
  const whole = (GROUPS.test(cell) ? digitsOf(cell) : (plainNumber(cell) ?? '')).replace(ZERO_DECIMALS, '');
  return /^\d+$/.test(whole) ? diagnosis('number_thousands', whole) : diagnosis('number_not_whole');
};

/** `12.516` is a good decimal and `12,516` most likely a decimal comma, so one group alone is no proof. */
const thousandsInDecimal: Diagnose = (cell) => {
  if (GROUPS_AND_COMMA.test(cell) || GROUPS_AND_POINT.test(cell)) {
    return diagnosis('number_thousands', plainNumber(cell));
  }
  const groups = GROUPS.test(cell) && !ONE_POINT_GROUP.test(cell) && !/^-?\d{1,3},\d{3}$/.test(cell);
  return groups ? diagnosis('number_thousands', digitsOf(cell)) : null;
};

const percent: Diagnose = (cell) =>
  /^-?[\d.,\s]+[%％]$/u.test(cell) ? diagnosis('number_percent', plainNumber(cell.slice(0, -1))) : null;

const decimalComma: Diagnose = (cell) =>
  /^-?\d+,\d+$/.test(cell) ? diagnosis('number_decimal_comma', cell.replace(',', '.')) : null;

const exponent: Diagnose = (cell) =>
  /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(cell) ? diagnosis('number_exponent') : null;

/** Only behind a space: in `4O` the letter stands for a digit. */
const withWords: Diagnose = (cell) => {
  const found = /^(-?\d[\d.,]*)\s\p{L}[\p{L}\s.]*$/u.exec(cell);
  return found ? diagnosis('number_with_words', plainNumber(found[1] ?? '')) : null;
};

const leadingZero: Diagnose = (cell) =>
  /^-?0\d+(?:\.\d+)?$/.test(cell)
    ? diagnosis('number_leading_zero', cell.replace(/^(-?)0+(?=\d)/, '$1'))
    : null;

const negative: Diagnose = (cell) => (/^-\d+$/.test(cell) ? diagnosis('number_negative') : null);

const notWhole: Diagnose = (cell) => {
  if (!/^-?\d+[.,]\d+$/.test(cell)) return null;
  return diagnosis('number_not_whole', /[.,]0+$/.test(cell) ? cell.replace(/[.,]0+$/, '') : null);
};

const tooLarge: Diagnose = (cell) => (/^-?\d+(?:\.\d+)?$/.test(cell) ? diagnosis('number_too_large') : null);

const tooPrecise: Diagnose = (cell) =>
  /^-?\d{1,9}\.\d{7,}$/.test(cell)
    ? diagnosis('number_too_precise', cell.replace(/(\.\d{6}).*/, '$1'))
    : null;

export const countRules: readonly Diagnose[] = [
  thousandsInCount,
  percent,
  exponent,
  leadingZero,
  negative,
  notWhole,
  withWords,
  tooLarge,
];

export const decimalRules: readonly Diagnose[] = [
  thousandsInDecimal,
  percent,
  decimalComma,
  exponent,
  leadingZero,
  tooPrecise,
  withWords,
  tooLarge,
];
