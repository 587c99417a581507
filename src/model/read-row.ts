import type { CellValue, Column } from './columns.ts';
import { diagnose } from './diagnose.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Details } from './problems.ts';

/** What is wrong with one record; column (from 1) is 0 where the whole line is meant. */
export interface RecordFault {
  readonly code: ProblemCode;
  readonly column: number;
  readonly field: string;
  readonly details: Details;
}

export interface ReadRow {
  readonly values: Record<string, CellValue>;
  readonly faults: readonly RecordFault[];
}

/** Compares the number of cells with the number of columns; null where they agree. */
export function judgeWidth(cells: readonly string[], columns: readonly Column[]): RecordFault | null {
  const details = { expected: columns.length, found: cells.length };
  if (cells.length < columns.length) return { code: 'row_too_short', column: 0, field: '', details };
  if (cells.length > columns.length) {
    return { code: 'row_too_long', column: columns.length + 1, field: '', details };
  }
  return null;
}

/** Reads the cells of a record of the right width. Out: its values, refused cells null, with a fault for each. */
export function readRow(cells: readonly string[], columns: readonly Column[]): ReadRow {
  const values: Record<string, CellValue> = {};
  const faults: RecordFault[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const cell = cells[index];
    if (column === undefined || cell === undefined) continue;
    const accepted = column.accepts(cell);
    values[column.name] = accepted ? column.read(cell) : null;
    if (!accepted) faults.push({ column: index + 1, field: column.name, ...diagnose(cell, column.meta) });
  }
  return { values, faults };
}
