import type { Grid, Inspection, Place } from '../../../model/import/types.ts';
import { type Mark, marks, type Spot } from '../protocol.ts';

/** Index of the row that holds a line: the last one that begins on it or before; -1 where there is none. */
export function rowAt({ rows, lineOf }: Grid, line: number): number {
  let [low, high] = [0, rows.length - 1];
  if (line < 1 || high < 0 || lineOf(0) > line) return -1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineOf(middle) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place in the file with the row of its grid. */
export function spotOf(place: Place, grids: readonly Grid[]): Spot {
  const { sheet, line, column } = place;
  const grid = grids.find((one) => one.sheet === sheet) ?? (sheet === '' ? grids[0] : undefined);
  return { sheet: grid?.sheet ?? sheet, line, column, row: grid ? rowAt(grid, line) : -1 };
}

/** Marks of the cells of each row, by sheet: columns by index, -1 the whole row. */
export type Marks = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, Mark>>>;

/** Which cells of a file are marked, each by the worst that is said of it. */
export function marksOf({ name, grids, problems, questions, repairs }: Inspection): Marks {
  const all = new Map<string, Map<number, Map<number, Mark>>>();
  const mark = (place: Place, kind: Mark) => {
    const { sheet, row, column } = spotOf(place, grids);
    if (row < 0) return;
    const rows = all.get(sheet) ?? new Map<number, Map<number, Mark>>();
    const cells = rows.get(row) ?? new Map<number, Mark>();
    const known = cells.get(column - 1);
    if (!known || marks.indexOf(kind) < marks.indexOf(known)) cells.set(column - 1, kind);
    all.set(sheet, rows.set(row, cells));
  };
  for (const problem of problems) if (problem.file === name) mark(problem, problem.severity);
  for (const question of questions)
    if (question.answer === null) for (const place of question.places) mark(place, 'question');
  for (const repair of repairs)
    for (const place of repair.places) if (place.column > 0) mark(place, 'repair');
  return all;
}
