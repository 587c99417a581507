import type { CellValue } from '../columns.ts';
import { columnNames } from '../tables.ts';

type Values = readonly CellValue[];

/** A number that one row of counts gives; null where it cannot. In: values in the order of the columns. */
export type Amount = (values: Values) => number | null;

const names = columnNames('case_files');

/** The printed cell of that name. Throws on a name that is no column of case files. */
export function printed(name: string): Amount {
  const index = names.indexOf(name);
  if (index === -1) throw new Error(`no such column: ${name}`);
  return (values) => {
    const value = values[index];
    return typeof value === 'number' ? value : null;
  };
}

/** The sum of the terms, only where every one is there. */
export function sum(terms: readonly Amount[]): Amount {
  return (values) => {
    let total = 0;
    for (const term of terms) {
      const value = term(values);
      if (value === null) return null;
      total += value;
    }
    return total;
  };
}

/** The sum of the terms that are there; counts are never negative, so that the whole is at least that. */
export function sumOfKnown(terms: readonly Amount[]): Amount {
  return (values) => {
    let total: number | null = null;
    for (const term of terms) {
      const value = term(values);
      if (value !== null) total = (total ?? 0) + value;
    }
    return total;
  };
}

/** A number of the form that others add up to. */
export interface Combination {
  /** Its own cell; null where the form has none. */
  readonly cell: string | null;
  readonly parts: readonly string[];
}

/** Names of numbers that are printed or combined. A part is never derived from a combination. */
export const combinations: ReadonlyMap<string, Combination> = new Map([
  [
    'in_person_or_post',
    { cell: 'received_in_person_or_post', parts: ['received_in_person', 'received_by_post'] },
  ],
  ['new', { cell: 'received_new', parts: ['received_online', 'in_person_or_post'] }],
  ['received', { cell: 'received_total', parts: ['new', 'carried_over'] }],
  ['early_or_on_time', { cell: 'resolved_early_or_on_time', parts: ['resolved_early', 'resolved_on_time'] }],
  ['resolved', { cell: 'resolved_total', parts: ['early_or_on_time', 'resolved_late'] }],
  ['pending', { cell: 'pending_total', parts: ['pending_in_time', 'pending_overdue'] }],
  ['late', { cell: null, parts: ['resolved_late', 'pending_overdue'] }],
]);

function read(name: string, add: (terms: readonly Amount[]) => Amount): Amount {
  const combination = combinations.get(name);
  if (!combination) return printed(name);
  const total = add(combination.parts.map((part) => read(part, add)));
  if (combination.cell === null) return total;
  const whole = printed(combination.cell);
  return (values) => whole(values) ?? total(values);
}

/** The combination or the printed column of that name. Throws on any other name. */
export function amount(name: string): Amount {
  return read(name, sum);
}

/** What the amount of that name is at the least: its cell, or the sum of those of its parts that are printed. */
export function leastAmount(name: string): Amount {
  return read(name, sumOfKnown);
}

/** The printed cells that make up the amount of that name in a row; none where nothing of it is printed. */
export function cellsOf(name: string, values: Values): readonly string[] {
  const { cell, parts } = combinations.get(name) ?? { cell: name, parts: [] };
  if (cell !== null && printed(cell)(values) !== null) return [cell];
  return parts.flatMap((part) => cellsOf(part, values));
}

/** The same cells for a reader: `received_new + carried_over`. */
export function sumWords(cells: readonly string[]): string {
  return cells.join(' + ');
}
