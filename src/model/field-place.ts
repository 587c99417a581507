import { fieldStarts, placeOf } from './position.ts';
import type { Problem } from './problems.ts';
import { type CsvRecord, cellsOf } from './scan.ts';

/** Where a field of a record stands and what it holds; column 0, or one the record lacks, means the whole line. */
export function placeField(
  record: CsvRecord,
  column: number,
): Pick<Problem, 'line' | 'column' | 'char' | 'cell'> {
  const { line, text } = record;
  const index = fieldStarts(text)[column - 1];
  if (index === undefined) return { line, column: 0, char: 0, cell: '' };
  return { ...placeOf(text, { line, index }), column, cell: cellsOf(record)[column - 1] ?? '' };
}
