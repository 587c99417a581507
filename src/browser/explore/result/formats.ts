import type { AnswerCell, AnswerColumn } from '../../engine/types.ts';

/** The part of an answer that is copied or downloaded: every row that was kept. */
export interface Table {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerCell[])[];
}

type Cell = { readonly cell: AnswerCell; readonly isNumber: boolean };

const lines = (rows: readonly string[], end: string): string => rows.map((row) => row + end).join('');

/** Every row with its heading first, each cell with what it holds. */
function cellsOf({ columns, rows }: Table): readonly (readonly Cell[])[] {
  const head = columns.map(({ name }) => ({ cell: name, isNumber: false }));
  const body = rows.map((row) =>
    columns.map(({ kind }, index) => ({ cell: row[index] ?? null, isNumber: kind === 'number' })),
  );
  return [head, ...body];
}

/** Quoted where a reader would take it apart or for something else: an empty text is `""`, a missing cell nothing. */
function csvCell(text: string | null): string {
  if (text === null) return '';
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const plain = ({ cell }: Cell): string | null => (cell === null ? null : String(cell));

/** Comma, LF, a decimal point, missing cells empty: as the site's own downloads. */
export function toCsv(table: Table): string {
  return lines(
    cellsOf(table).map((row) => row.map((cell) => csvCell(plain(cell))).join(',')),
    '\n',
  );
}

/** What a spreadsheet takes for the beginning of a formula, fullwidth signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function harmless(cell: Cell): string | null {
  const text = plain(cell);
  const isFigure = cell.isNumber && text !== '-Infinity';
  return text !== null && !isFigure && FORMULA.test(text) ? `'${text}` : text;
}

/** For Excel: with a byte-order mark and CRLF; a text that Excel would run as a formula gets `'` in front. */
export function toExcelCsv(table: Table): string {
  const rows = cellsOf(table).map((row) => row.map((cell) => csvCell(harmless(cell))).join(','));
  return `\uFEFF${lines(rows, '\r\n')}`;
}

/** Names that differ, so that no column hides another: `n`, `n_2`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let number = 2; taken.has(distinct) || (distinct !== name && names.includes(distinct)); number += 1)
      distinct = `${name}_${number}`;
    taken.add(distinct);
    return distinct;
  });
}

/** One object a row, a row a line; missing cells are null. */
export function toJson({ columns, rows }: Table): string {
  const names = distinctNames(columns.map(({ name }) => name));
  // Written pair by pair: an object would put names that are whole numbers, such as years, first.
  const objects = rows.map((row) => {
    const pairs = names.map((name, index) => `${JSON.stringify(name)}:${JSON.stringify(row[index] ?? null)}`);
    return `{${pairs.join(',')}}`;
  });
  return objects.length === 0 ? '[]\n' : `[\n${objects.join(',\n')}\n]\n`;
}

/** Signs that Markdown or HTML would act on. */
const markdownCell = (text: string | null): string =>
  (text ?? '').replace(/[\\`*_[\]<>|&~#$]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table for a text: every sign that would be more than a sign is escaped, line breaks become spaces. */
export function toMarkdown(table: Table): string {
  const [head = [], ...body] = cellsOf(table).map((row) => row.map((cell) => markdownCell(plain(cell))));
  const rule = table.columns.map(({ kind }) => (kind === 'number' ? '---:' : '---'));
  return lines([head, rule, ...body].map(markdownRow), '\n');
}
