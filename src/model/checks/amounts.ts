import type { CellValue } from '../columns.ts';
import { columnNames } from '../tables.ts';

/** A number that one row of counts gives; null where a needed cell is empty. In: values in the order of the columns. */
export type Amount = (values: readonly CellValue[]) => number | null;

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

/** The printed cell, or what its parts give. A part is never derived from a combination. */
function either(name: string, parts: readonly Amount[]): Amount {
  const whole = printed(name);
  const total = sum(parts);
  return (values) => whole(values) ?? total(values);
}

const inPersonOrPost = either('received_in_person_or_post', [
  printed('received_in_person'),
  printed('received_by_post'),
]);
const fresh = either('received_new', [printed('received_online'), inPersonOrPost]);
const earlyOrOnTime = either('resolved_early_or_on_time', [
  printed('resolved_early'),
  printed('resolved_on_time'),
]);

const combinations: ReadonlyMap<string, Amount> = new Map([
  ['in_person_or_post', inPersonOrPost],
  ['new', fresh],
  ['received', either('received_total', [fresh, printed('carried_over')])],
  ['early_or_on_time', earlyOrOnTime],
  ['resolved', either('resolved_total', [earlyOrOnTime, printed('resolved_late')])],
  ['pending', either('pending_total', [printed('pending_in_time'), printed('pending_overdue')])],
  ['late', sum([printed('resolved_late'), printed('pending_overdue')])],
]);

/** The combination or the printed column of that name. Throws on any other name. */
export function amount(name: string): Amount {
  return combinations.get(name) ?? printed(name);
}
