import type { Page } from './page.ts';
import type { SheetView, Spot } from './protocol.ts';

const LETTERS = 26;

/** The letters of a column as programs for tables name it: 0 is A, 26 is AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return rest === 0 ? letter : lettersOf(rest - 1) + letter;
}

/** Where something stands, in words: “dòng 12, cột C”, with the sheet where there are several. */
export function placeWords(
  { sheet, line, column }: Spot,
  sheets: readonly SheetView[],
  { say }: Pick<Page, 'say'>,
): string {
  if (line === 0) return say('check.say.place.file');
  const where =
    column === 0
      ? say('check.say.place.line', { line: String(line) })
      : say('check.say.place.cell', { line: String(line), column: lettersOf(column - 1) });
  return sheet !== '' && sheets.length > 1 ? say('check.say.place.sheet', { where, sheet }) : where;
}
