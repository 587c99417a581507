import { limits } from '../limits.ts';
import { refuse } from '../refuse.ts';
import type { Sheet } from '../sheet.ts';
import type { Merge, Refusal } from '../types.ts';
import { plainText } from './html-text.ts';

interface HtmlCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** Everything between two tags that matters, with the tags themselves. */
const TAG = /<(\/?)(table|tr|td|th)\b([^>]*)>/giu;

const span = (attributes: string, name: string): number => {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,4})`, 'i').exec(attributes);
  return Math.max(1, Number(found?.[1] ?? 1));
};

/** What readers of a page never see. */
function visible(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<(style|script|head|title)\b[^>]*>[\s\S]*?<\/\1\s*>/giu, '');
}

/** The rows of every table of the page, one table below the other; a table inside a cell is text of that cell. */
function rowsOf(text: string): HtmlCell[][] {
  const rows: HtmlCell[][] = [];
  let open: { readonly attributes: string; readonly from: number } | null = null;
  let depth = 0;
  const close = (end: number): void => {
    if (!open) return;
    const cell = { text: plainText(text.slice(open.from, end)) };
    const { attributes } = open;
    if (rows.length === 0) rows.push([]);
    rows.at(-1)?.push({ ...cell, rows: span(attributes, 'rowspan'), columns: span(attributes, 'colspan') });
    open = null;
  };
  for (const found of text.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = found;
    const kind = name.toLowerCase();
    if (kind === 'table') depth += slash === '' ? 1 : -1;
    if (depth > 1) continue;
    if (kind === 'table' || kind === 'tr' || slash !== '') close(found.index);
    if (slash !== '' || kind === 'table') continue;
    if (kind === 'tr') rows.push([]);
    else {
      close(found.index);
      open = { attributes, from: found.index + tag.length };
    }
  }
  close(text.length);
  return rows;
}

interface Layout {
  readonly rows: string[][];
  readonly merges: Merge[];
}

/** Puts cells into a grid: a spanning cell stands at its top left, and takes the places it covers. */
function layOut(cells: readonly (readonly HtmlCell[])[]): Layout {
  const rows: string[][] = cells.map(() => []);
  const taken = new Set<string>();
  const merges: Merge[] = [];
  cells.forEach((row, top) => {
    let left = 0;
    for (const cell of row) {
      while (taken.has(`${top},${left}`)) left += 1;
      const bottom = Math.min(top + cell.rows, cells.length) - 1;
      const right = Math.min(left + cell.columns, limits.columns + 1) - 1;
      for (let line = top; line <= bottom; line += 1) {
        for (let column = left; column <= right; column += 1) {
          taken.add(`${line},${column}`);
          const own = rows[line];
          if (own) while (own.length <= column) own.push('');
        }
      }
      const own = rows[top];
      if (own) own[left] = cell.text;
      if (bottom > top || right > left) merges.push({ top, left, bottom, right });
      left = right + 1;
    }
  });
  return { rows, merges };
}

/** The tables of a page that calls itself a workbook, as one sheet. In: its text. Out: the sheet, or why it is refused. */
export function readHtml(text: string): Sheet | Refusal {
  const cells = rowsOf(visible(text));
  if (cells.length === 0) return refuse('no_table');
  if (cells.length > limits.rows) return refuse('too_many_rows', { found: cells.length, limit: limits.rows });
  const { rows, merges } = layOut(cells);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > limits.columns) return refuse('too_many_columns', { found: widest, limit: limits.columns });
  return {
    sheet: '',
    rows,
    lineOf: (index) => index + 1,
    merges,
    hidden: false,
    isText: false,
    stored: new Map(),
  };
}
