import { BROKEN_CHARACTER, findInvisible, startsLikeFormula } from '../clean-text.ts';
import { type Diagnose, diagnosis } from './diagnosis.ts';

const MARKS_OF_NOTHING =
  /^(?:[-–—.…/?*]+|x|n\/?a|nan|null|none|nil|không|không có|chưa có|khong co|không phát sinh)$/iu;
const FULLWIDTH_DIGIT = /[０-９]/u;

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

export const brokenText: Diagnose = (cell) =>
  cell.includes(BROKEN_CHARACTER) ? diagnosis('not_utf8') : null;

export const newline: Diagnose = (cell) =>
  cell.includes('\n') ? diagnosis('cell_newline', cell.replace(/\s*\n\s*/gu, ' ').trim()) : null;

export const invisible: Diagnose = (cell) => {
  const found = findInvisible(cell);
  if (found === null) return null;
  const position = [...cell.slice(0, cell.indexOf(found))].length + 1;
  return { code: 'cell_invisible', details: { character: codePoint(found), position } };
};

export const notComposed: Diagnose = (cell) =>
  cell.normalize('NFC') === cell ? null : diagnosis('cell_not_nfc', cell.normalize('NFC'));

export const outerSpaces: Diagnose = (cell) =>
  cell.trim() === cell ? null : diagnosis('cell_spaces', cell.trim());

export const formula: Diagnose = (cell) => (startsLikeFormula(cell) ? diagnosis('cell_formula') : null);

/** A number is negative before it is a formula. */
export const numberFormula: Diagnose = (cell) => (/^[=+@\t]/.test(cell) ? diagnosis('cell_formula') : null);

export const missingMark: Diagnose = (cell) =>
  MARKS_OF_NOTHING.test(cell) ? diagnosis('cell_missing_mark') : null;

export const fullwidthDigits: Diagnose = (cell) =>
  FULLWIDTH_DIGIT.test(cell) ? diagnosis('digits_fullwidth', cell.normalize('NFKC')) : null;
