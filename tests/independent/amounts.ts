import { count, type TableRow } from './data.ts';

/** Quantities of case-files rows. A combination may be derived from its parts, never a part from a combination. */

type Files = bigint | null;

/**
 * One quantity of one period. Alone, it is what the row says. Added to other periods it is the sum of `added`
 * with the `opening` of the first period and the `closing` of the last.
 */
export interface Amount {
  readonly alone: Files;
  readonly added: Files;
  readonly opening: Files;
  readonly closing: Files;
}

function plus(...terms: Files[]): Files {
  let sum = 0n;
  for (const term of terms) {
    if (term === null) return null;
    sum += term;
  }
  return sum;
}

export function flow(files: Files): Amount {
  return { alone: files, added: files, opening: 0n, closing: 0n };
}

function level(files: Files): Amount {
  return { alone: files, added: 0n, opening: 0n, closing: files };
}

const levels = new Set([
  'carried_over',
  'pending_total',
  'pending_in_time',
  'pending_overdue',
  'results_in_force',
  'results_in_force_digitised',
  'old_files',
  'old_files_digitised',
]);

export function amountOf(row: TableRow, name: string): Amount {
  const column = (column: string): Files => count(row, column);
  const paper = () =>
    column('received_in_person_or_post') ?? plus(column('received_in_person'), column('received_by_post'));
  const fresh = () => column('received_new') ?? plus(column('received_online'), paper());
  const inTime = () =>
    column('resolved_early_or_on_time') ?? plus(column('resolved_early'), column('resolved_on_time'));
  switch (name) {
    case 'in_person_or_post':
      return flow(paper());
    case 'new':
      return flow(fresh());
    case 'received':
      return {
        alone: column('received_total') ?? plus(fresh(), column('carried_over')),
        added: fresh(),
        opening: column('carried_over'),
        closing: 0n,
      };
    case 'early_or_on_time':
      return flow(inTime());
    case 'resolved':
      return flow(column('resolved_total') ?? plus(inTime(), column('resolved_late')));
    case 'pending':
      return level(column('pending_total') ?? plus(column('pending_in_time'), column('pending_overdue')));
    case 'late':
      return {
        alone: plus(column('resolved_late'), column('pending_overdue')),
        added: column('resolved_late'),
        opening: 0n,
        closing: column('pending_overdue'),
      };
    default:
      return levels.has(name) ? level(column(name)) : flow(column(name));
  }
}

/** Amounts of the fields of one agency in one period: every part adds. */
export function overFields(amounts: readonly Amount[]): Amount {
  const part = (name: keyof Amount): Files => plus(...amounts.map((amount) => amount[name]));
  return { alone: part('alone'), added: part('added'), opening: part('opening'), closing: part('closing') };
}

/** Amounts of consecutive periods of one agency, in order of time. */
export function overPeriods(amounts: readonly Amount[]): Files {
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (amounts.length === 1) return first.alone;
  return plus(first.opening, ...amounts.map((amount) => amount.added), last.closing);
}
