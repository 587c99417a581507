import type { Problem } from '../../problems.ts';
import { columnNames } from '../../tables.ts';
import { cellAt } from '../sheet.ts';
import type { PlacedProblem } from '../types.ts';
import type { Converted } from './converted.ts';

interface Naming {
  readonly name: string;
  readonly converted: Converted;
}

/** The line of the file given that a line of the converted one came from. */
function lineOf({ sheet, rows, headerRow }: Converted, line: number): number {
  if (line === 0) return 0;
  return sheet.lineOf(rows[line - 2]?.row ?? headerRow);
}

function detailsOf({ details }: Problem, { name, converted }: Naming): Problem['details'] {
  const { other_file: file, other_line: line } = details;
  if (file !== converted.path) return details;
  return {
    ...details,
    other_file: name,
    ...(typeof line === 'number' ? { other_line: lineOf(converted, line) } : {}),
  };
}

/** A problem of the converted file at its place in the file given; one of any other file stays where it is. */
export function placeProblem(problem: Problem, naming: Naming): PlacedProblem {
  const { name, converted } = naming;
  const details = detailsOf(problem, naming);
  if (problem.file !== converted.path) return { ...problem, details, sheet: '' };
  const { sheet, rows, origin, table } = converted;
  const place = { file: name, sheet: sheet.sheet, line: lineOf(converted, problem.line), details };
  const from = rows[problem.line - 2];
  const index = origin[columnNames(table).indexOf(problem.field)] ?? -1;
  if (!from || index === -1)
    return { ...problem, ...place, column: 0, char: 0, cell: from ? problem.cell : '' };
  return { ...problem, ...place, column: index + 1, char: 0, cell: cellAt(sheet, from.row, index) };
}

const order = (one: PlacedProblem, other: PlacedProblem): number =>
  Number(one.file > other.file) - Number(one.file < other.file) ||
  one.line - other.line ||
  one.column - other.column ||
  Number(one.code > other.code) - Number(one.code < other.code);

/** In the order of the file given, those of other files behind. */
export function inOrder(problems: readonly PlacedProblem[], name: string): readonly PlacedProblem[] {
  const own = problems.filter(({ file }) => file === name);
  const others = problems.filter(({ file }) => file !== name);
  return [...own.sort(order), ...others.sort(order)];
}
