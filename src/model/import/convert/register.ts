import { columnNames, columnsOf } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import type { Layout } from '../recognise/layout.ts';
import type { RepairLog } from '../repair-log.ts';
import type { PlacedProblem } from '../types.ts';
import type { CellRow } from './cell-row.ts';
import type { ConvertedRow } from './converted.ts';
import { factsOf, type Taken } from './facts.ts';
import { ownProblem } from './own-problem.ts';
import { pickColumns } from './pick-columns.ts';
import { createRowReader, filledRows } from './read-rows.ts';

export interface Converting {
  readonly layout: Layout;
  readonly asker: Asker;
  readonly log: RepairLog;
  readonly name: string;
}

export interface ReadTable {
  readonly taken: readonly Taken[];
  readonly rows: readonly { readonly row: number; readonly values: CellRow }[];
  readonly exactHeader: boolean;
  readonly problems: readonly PlacedProblem[];
}

/** True where the header is to the letter that of the table. */
export function isExactHeader({ layout }: Converting): boolean {
  const names = columnNames(layout.table);
  const cells = layout.sheet.rows[layout.headerRow] ?? [];
  return (
    layout.headerRow === 0 &&
    cells.length === names.length &&
    cells.every((cell, index) => cell === names[index])
  );
}

/** Lines above the header of a table of the data set: notes of a template. */
function tellNotes({ layout, log }: Converting): void {
  for (let row = 0; row < layout.headerRow; row += 1) {
    const before = layout.sheet.rows[row]?.find((cell) => cell.trim() !== '');
    const place = { sheet: layout.sheet.sheet, line: layout.sheet.lineOf(row), column: 0 };
    if (before !== undefined) log.add('lines_left_out', place, { before, after: '' });
  }
}

/** Rows with more or fewer cells than the header: a sign too many or too few shifts every figure behind it. */
function judgeWidth({ layout, name }: Converting, rows: readonly number[]): readonly PlacedProblem[] {
  const { sheet, uses } = layout;
  return rows.flatMap((row) => {
    const cells = sheet.rows[row] ?? [];
    const details = { expected: uses.length, found: cells.length };
    const place = { sheet: sheet.sheet, line: sheet.lineOf(row), details };
    if (sheet.isText && cells.length < uses.length)
      return [ownProblem(name, { ...place, code: 'row_too_short' })];
    if (!cells.slice(uses.length).some((cell) => cell.trim() !== '')) return [];
    const cell = cells[uses.length] ?? '';
    return [ownProblem(name, { ...place, column: uses.length + 1, cell, code: 'row_too_long' })];
  });
}

/** Reads every row of a table of the data set, its columns found by their names. */
export function readTableRows(converting: Converting): ReadTable {
  const { layout, asker, log } = converting;
  const { sheet } = layout;
  const exactHeader = isExactHeader(converting);
  const isPlain = log.isEmpty();
  tellNotes(converting);
  const { taken, problems } = pickColumns(converting);
  const order = taken.map(({ column }) => columnNames(layout.table).indexOf(column.name));
  const place = { sheet: sheet.sheet, line: sheet.lineOf(layout.headerRow), column: 0 };
  if (order.some((position, at) => at > 0 && position < (order[at - 1] ?? 0))) {
    log.add('header_order', place, { before: '', after: '' });
  }
  const rows = filledRows(sheet, layout.dataFrom, log);
  const facts = factsOf({ sheet, rows, asker, exact: exactHeader && isPlain, dashIsMissing: false }, taken);
  const read = createRowReader(sheet, { table: layout.table, taken, facts, log });
  return {
    taken,
    rows: rows.map((row) => ({ row, values: read(row) })),
    exactHeader,
    problems: [...problems, ...judgeWidth(converting, rows)].map((one) => ({ ...one, sheet: sheet.sheet })),
  };
}

/** Columns of the table that the file does not have: empty where they may be, an error where they may not. */
export function judgeMissing(
  { layout, log, name }: Converting,
  missing: readonly string[],
): readonly PlacedProblem[] {
  const { sheet, headerRow, table } = layout;
  const place = { sheet: sheet.sheet, line: sheet.lineOf(headerRow), column: 0 };
  return missing.flatMap((field) => {
    if (!columnsOf(table).get(field)?.required) {
      log.add('column_added', place, { before: '', after: field });
      return [];
    }
    const details = { position: columnNames(table).indexOf(field) + 1 };
    return [ownProblem(name, { ...place, field, code: 'header_missing', details })];
  });
}

/** A table that is no figures: its columns in our order, the missing ones empty. */
export function convertRegister(converting: Converting): {
  readonly rows: readonly ConvertedRow[];
  readonly read: ReadTable;
  readonly problems: readonly PlacedProblem[];
} {
  const names = columnNames(converting.layout.table);
  const read = readTableRows(converting);
  const found = new Set(read.taken.map(({ column }) => column.name));
  const missing = names.filter((name) => !found.has(name));
  const problems = [...read.problems, ...judgeMissing(converting, missing)];
  const rows = read.rows.map(({ row, values }) => ({
    row,
    cells: values.cells,
  }));
  return { rows, read, problems };
}
