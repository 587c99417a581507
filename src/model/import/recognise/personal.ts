import { refuse } from '../refuse.ts';
import type { Sheet } from '../sheet.ts';
import type { Refusal } from '../types.ts';
import { fold, withoutBrackets } from './fold.ts';

/** Headers that only a list of single case files or of people has. */
const PERSONAL_HEADERS =
  /^(?:(?:ten )?chu ho so|(?:ho (?:va )?ten )?nguoi nop(?: ho so)?|ho (?:va )?ten|ho,? ten .*|ten (?:cong dan|nguoi nop|khach hang|chu ho so)|ma (?:so )?ho so|ma bien nhan|so bien nhan|so (?:dien thoai|dt)|dien thoai|sdt|di dong|(?:so )?(?:cccd|cmnd|cmtnd|can cuoc(?: cong dan)?|ho chieu)(?:\s*[/,-]\s*(?:cccd|cmnd|ho chieu))*|so dinh danh(?: ca nhan)?|ngay sinh|ma so thue ca nhan)$/;
/** Headers that such lists have and other tables may have too. */
const LIKELY_HEADERS =
  /^(?:dia chi(?: .*)?|email|thu dien tu|nguoi (?:tiep nhan|xu ly|thu ly)|can bo (?:tiep nhan|xu ly|thu ly))$/;

/** Rows among which a header may stand. */
const HEAD_ROWS = 60;
/** So many rows with a number of a person or a file make a list; fewer may be a telephone number in a footer. */
const LEAST_ROWS = 3;

const PHONE = /^(?:\+?84|0)(?:[.\s-]?\d){9,10}$/;
const IDENTITY = /^'?0\d{11}$/;
const FILE_CODE = /^(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}(?:\.\d{1,3}){0,4}[-.]\d{6}[-.]\d{2,6}$/i;
const MAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

/** Cells that can be none of these are passed over by their length and first sign: a file may hold millions. */
function isPersonal(cell: string): boolean {
  if (cell.length < 9 || cell.length > 60) return false;
  const text = cell.trim();
  if (IDENTITY.test(text) || FILE_CODE.test(text) || (text.includes('@') && MAIL.test(text))) return true;
  return PHONE.test(text);
}

function headersOf(sheet: Sheet): { readonly sure: readonly string[]; readonly likely: readonly string[] } {
  for (const row of sheet.rows.slice(0, HEAD_ROWS)) {
    const cells = row.filter((cell) => cell.length > 0 && cell.length < 60);
    const words = cells.map((cell) => ({ cell: cell.trim(), word: fold(withoutBrackets(cell)) }));
    const sure = words.filter(({ word }) => PERSONAL_HEADERS.test(word)).map(({ cell }) => cell);
    const likely = words.filter(({ word }) => LIKELY_HEADERS.test(word)).map(({ cell }) => cell);
    // A single such word is a header only beside others of a table.
    if ((sure.length > 0 && words.length > 2) || sure.length + likely.length > 1) return { sure, likely };
  }
  return { sure: [], likely: [] };
}

function countPersonal(sheet: Sheet): number {
  let rows = 0;
  for (const row of sheet.rows) if (row.some(isPersonal)) rows += 1;
  return rows;
}

/**
 * Whether a file lists single case files or people. Names, addresses, telephone numbers and file codes are no
 * statistics and may not be published, so such a file is refused before anything of it is shown or kept.
 * In: every sheet, hidden ones too. Out: the refusal, which names headers only and never a cell; null where it is none.
 */
export function refusePersonal(sheets: readonly Sheet[]): Refusal | null {
  for (const sheet of sheets) {
    const { sure, likely } = headersOf(sheet);
    if (sure.length + likely.length > 0) {
      return refuse('personal_data', { headers: [...sure, ...likely].join(', '), rows: 0 });
    }
    const rows = countPersonal(sheet);
    if (rows >= LEAST_ROWS) return refuse('personal_data', { headers: '', rows });
  }
  return null;
}
