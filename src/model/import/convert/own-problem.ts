import type { Problem } from '../../problems.ts';
import type { PlacedProblem } from '../types.ts';

/** A problem that conversion found itself, at its place in the file given. */
export function ownProblem(
  file: string,
  found: Pick<Problem, 'code'> & Partial<PlacedProblem>,
): PlacedProblem {
  return {
    file,
    line: 0,
    column: 0,
    char: 0,
    field: '',
    cell: '',
    severity: 'error',
    details: {},
    sheet: '',
    ...found,
  };
}
