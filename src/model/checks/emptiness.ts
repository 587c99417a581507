import type { Finding } from '../problems.ts';
import { figurePlaces } from './figure-columns.ts';
import type { FigureRow, FigureTable } from './figure-row.ts';
import { findAt, NONE } from './finding.ts';

/** The rule that a row of figures holds at least one; a number that was refused is one, only not a good one. */
export function createEmptinessRule(table: FigureTable) {
  const columns = figurePlaces(table);
  const places = [...columns.keys()];
  const names: ReadonlySet<string> = new Set(columns.values());

  return (row: FigureRow): readonly Finding[] => {
    for (const place of places) if ((row.values[place] ?? null) !== null) return NONE;
    if (row.refused.some((field) => names.has(field))) return NONE;
    return findAt(row, { field: '', code: 'row_without_number', severity: row.sense });
  };
}
