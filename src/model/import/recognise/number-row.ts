import { fold } from './fold.ts';

/** `(3)=(4)+(5)`, `'(1)`, `7`, `A`: what the row of column numbers holds. */
const COLUMN_NUMBER = /^'?\(?([0-9]{1,2}|[a-e])\)?(?:\s*=.*)?$/;

/** True for the row that numbers the columns of a form: 1, 2, 3 … or A, B, 1, 2 … one by one. */
export function isNumberRow(cells: readonly string[]): boolean {
  const words = cells.map((cell) => fold(cell.replace(/^'/, ''))).filter((cell) => cell !== '');
  if (words.length < 3) return false;
  const found = words.map((word) => COLUMN_NUMBER.exec(word)?.[1]);
  if (found.some((one) => one === undefined)) return false;
  const numbers = found.filter((one) => /^\d/.test(one ?? '')).map(Number);
  const first = numbers[0] ?? 0;
  return numbers.length >= 2 && first <= 3 && numbers.every((number, index) => number === first + index);
}

/** True for a cell that holds a number in any of the ways they are written. */
export function isNumeric(cell: string): boolean {
  return /^'?[-+]?[\d０-９][\d０-９.,\s\u00a0]*[%％]?$/u.test(cell.trim());
}
