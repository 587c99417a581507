import type { Nature } from './cells.ts';
import { columnsOf } from './tables.ts';

/**
 * A number that one case-files row gives, directly or by combining printed parts. A combination is derived from
 * its parts where it was not printed; a part is never derived from a combination (an unprinted part is unknown).
 */
export interface Quantity {
  /** SQL over the columns of `case_files`; null where a needed cell is empty. */
  readonly sql: string;
  /** What adds up over consecutive periods; absent where the quantity is a level at a date. */
  readonly flow?: string;
  /** Level that counts once in a sum: of the first period (`opening`) or of the last (`closing`). */
  readonly opening?: string;
  readonly closing?: string;
}

const inPersonOrPost = 'coalesce(received_in_person_or_post, received_in_person + received_by_post)';
const fresh = `coalesce(received_new, received_online + ${inPersonOrPost})`;
const earlyOrOnTime = 'coalesce(resolved_early_or_on_time, resolved_early + resolved_on_time)';

const derived = {
  in_person_or_post: { sql: inPersonOrPost, flow: inPersonOrPost },
  new: { sql: fresh, flow: fresh },
  received: {
    sql: `coalesce(received_total, ${fresh} + carried_over)`,
    flow: fresh,
    opening: 'carried_over',
  },
  early_or_on_time: { sql: earlyOrOnTime, flow: earlyOrOnTime },
  resolved: {
    sql: `coalesce(resolved_total, ${earlyOrOnTime} + resolved_late)`,
    flow: `coalesce(resolved_total, ${earlyOrOnTime} + resolved_late)`,
  },
  pending: { sql: 'coalesce(pending_total, pending_in_time + pending_overdue)' },
  late: {
    sql: 'resolved_late + pending_overdue',
    flow: 'resolved_late',
    closing: 'pending_overdue',
  },
} as const satisfies Record<string, Quantity>;

export type QuantityName = string;

const isDerived = (name: string): name is keyof typeof derived => Object.hasOwn(derived, name);

function columnQuantity(name: string, nature: Nature): Quantity {
  return nature === 'flow' ? { sql: name, flow: name } : { sql: name };
}

const inventories = ['results_in_force', 'results_in_force_digitised', 'old_files', 'old_files_digitised'];

/** True for the levels that carry a date of their own, `stock_on`. */
export function isInventory(name: QuantityName | undefined): boolean {
  return name !== undefined && inventories.includes(name);
}

/** The quantity of that name: a derived one, or a count column of `case-files` as it is. Throws on any other name. */
export function quantity(name: QuantityName): Quantity {
  if (isDerived(name)) return derived[name];
  const nature = columnsOf('case_files').get(name)?.nature;
  if (!nature) throw new Error(`unknown quantity: ${name}`);
  return columnQuantity(name, nature);
}
