import { cellAt, type Sheet } from '../sheet.ts';
import type { Merge } from '../types.ts';
import type { HeaderPath } from './column-use.ts';
import { fold, withoutBrackets } from './fold.ts';
import { isNumberRow, isNumeric } from './number-row.ts';

/** The header of a report form: its rows, and where the figures begin. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** The first row behind the header and its row of column numbers. */
  readonly data: number;
  readonly paths: readonly HeaderPath[];
}

/** Rows among which a header may begin. */
const HEAD_ROWS = 60;
const MOST_HEADER_ROWS = 6;

const HEADER_WORDS =
  /^(?:stt|tt|so tt|(?:ten )?don vi|(?:ten )?co quan|(?:ten )?linh vuc.*|noi dung|muc do|ma dinh danh|tong(?: so| cong)?|(?:so )?(?:ho so |hs )?(?:da )?tiep nhan.*|so (?:luong )?ho so.*|so moi tiep nhan.*|tong (?:so )?(?:hs|ho so).*|so (?:hs|luong).*|(?:hs |ho so )?(?:da|dang|chua) (?:giai quyet|xu ly).*|hs xu ly.*|(?:truoc|dung|qua|tre|trong) (?:han|hen).*|trong do|trong ky|ky truoc|tu ky truoc|truc (?:tuyen|tiep).*|qua mang|qua bcci|(?:chua|co|da) so hoa.*|so hoa.*|ty le.*|ti le.*|bo sung|tra lai.*|danh gia|ghi chu|thanh toan.*)$/;
/** Lines above the header that begin like one of its words. */
const TITLE = /^(?:don vi (?:bao cao|nhan bao cao|tinh|gui)|ky bao cao|tu ngay|bieu so|ban hanh|ngay nhan)/;

function isHeaderCell(cell: string): boolean {
  if (cell === '' || cell.length > 160) return false;
  const word = fold(withoutBrackets(cell));
  return HEADER_WORDS.test(word) && !TITLE.test(word) && !/:\s*\S/.test(cell);
}

const headerCells = (cells: readonly string[]): number => cells.filter(isHeaderCell).length;

function findTop({ rows }: Sheet): number {
  return rows.slice(0, HEAD_ROWS).findIndex((cells) => headerCells(cells) >= 2);
}

const hasNumbers = (cells: readonly string[], from: number): boolean => cells.slice(from).some(isNumeric);

/** True where a row goes on with the header: words of one, and no figure. */
function goesOn(cells: readonly string[]): boolean {
  return (
    headerCells(cells) >= 1 && !hasNumbers(cells, 1) && cells.filter((cell) => cell.trim() !== '').length >= 2
  );
}

function findBottom(sheet: Sheet, top: number): number {
  const covered = sheet.merges.reduce(
    (most, merge) => (merge.top === top ? Math.max(most, merge.bottom) : most),
    top,
  );
  let bottom = Math.min(covered, top + MOST_HEADER_ROWS - 1, sheet.rows.length - 1);
  for (let row = bottom + 1; row < Math.min(top + MOST_HEADER_ROWS, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (isNumberRow(cells) || !goesOn(cells)) break;
    bottom = row;
  }
  // A merged title may cover the row of column numbers.
  while (bottom > top && isNumberRow(sheet.rows[bottom] ?? [])) bottom -= 1;
  return bottom;
}

const covers = ({ top, left, bottom, right }: Merge, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

interface Filler {
  readonly sheet: Sheet;
  readonly top: number;
  readonly bottom: number;
  readonly merges: readonly Merge[];
}

/** The text of every cell of a header row; a merged cell speaks for all it covers. */
function headerRow(
  { sheet, top, bottom, merges }: Filler,
  row: number,
  above: readonly string[][],
): string[] {
  const width = Math.max(...sheet.rows.slice(top, bottom + 1).map((cells) => cells.length));
  const hasMerges = merges.some(
    (merge) => row >= merge.top && row <= merge.bottom && merge.right > merge.left,
  );
  const texts: string[] = [];
  for (let column = 0; column < width; column += 1) {
    const merge = merges.find((one) => covers(one, row, column));
    const own = merge ? cellAt(sheet, merge.top, merge.left) : cellAt(sheet, row, column);
    const clean = own.replace(/\s+/gu, ' ').trim();
    // Text files lose their merges: the word stands once, above the first of its columns.
    const below = sheet.rows.slice(row + 1, bottom + 1).some((cells) => (cells[column] ?? '').trim() !== '');
    const sameParent = above.every((texts_) => (texts_[column] ?? '') === (texts_[column - 1] ?? ''));
    const inherits = clean === '' && !hasMerges && !merge && below && sameParent;
    texts.push(inherits ? (texts[column - 1] ?? '') : clean);
  }
  return texts;
}

function pathsOf(filler: Filler): readonly HeaderPath[] {
  const levels: string[][] = [];
  for (let row = filler.top; row <= filler.bottom; row += 1) levels.push(headerRow(filler, row, levels));
  const width = Math.max(0, ...levels.map((level) => level.length));
  return Array.from({ length: width }, (_, index) => {
    const parts = levels.map((level) => level[index] ?? '').filter((part) => part !== '');
    return { index, parts: parts.filter((part, at) => part !== parts[at - 1]) };
  });
}

/** Finds the header of a report form. In: a sheet. Out: null where no row looks like one. */
export function findHeader(sheet: Sheet): Header | null {
  const top = findTop(sheet);
  if (top === -1) return null;
  const bottom = findBottom(sheet, top);
  const merges = sheet.merges.filter((merge) => merge.bottom >= top && merge.top <= bottom);
  const next = bottom + 1;
  const data = isNumberRow(sheet.rows[next] ?? []) ? next + 1 : next;
  return { top, bottom, data, paths: pathsOf({ sheet, top, bottom, merges }) };
}
