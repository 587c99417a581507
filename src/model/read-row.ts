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

export interface CellValues {
  /** In the order of the columns; null where a cell is empty or refused. */
  readonly values: readonly CellValue[];
  readonly faults: readonly RecordFault[];
}

const NO_FAULTS: readonly RecordFault[] = [];

/** Compares the number of cells with the number of columns; null where they agree. */
export function judgeWidth(cells: readonly string[], columns: readonly Column[]): RecordFault | null {
  const details = { expected: columns.length, found: cells.length };
  if (cells.length < columns.length) return { code: 'row_too_short', column: 0, field: '', details };
  if (cells.length > columns.length) {
    return { code: 'row_too_long', column: columns.length + 1, field: '', details };
  }
  return null;
}

function judgeCells(cells: readonly string[], columns: readonly Column[]): readonly RecordFault[] {
  return columns.flatMap(({ name, meta, read }, index) => {
    const cell = cells[index] ?? '';
    return read(cell) === undefined ? [{ column: index + 1, field: name, ...diagnose(cell, meta) }] : [];
  });
}

/** Reads the cells of a record of the right width. Out: their values, and why each refused one was refused. */
export function readCells(cells: readonly string[], columns: readonly Column[]): CellValues {
  const values: CellValue[] = [];
  let refused = false;
  for (let index = 0; index < columns.length; index += 1) {
    const value = columns[index]?.read(cells[index] ?? '');
    if (value === undefined) refused = true;
    values.push(value ?? null);
  }
  return { values, faults: refused ? judgeCells(cells, columns) : NO_FAULTS };
}
