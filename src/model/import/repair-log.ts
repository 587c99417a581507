import { limits } from './limits.ts';
import type { Place, Repair, RepairedPlace } from './types.ts';

/** Every kind of repair, in the order in which they are told: the file, its lines, its columns, its cells. */
export const repairCodes = [
  'encoding',
  'byte_order_mark',
  'separator',
  'separator_line',
  'carriage_return',
  'final_newline',
  'blank_line',
  'empty_column',
  'lines_left_out',
  'row_left_out',
  'header_renamed',
  'header_order',
  'column_added',
  'column_left_out',
  'formula_value',
  'agency_name',
  'text_nfc',
  'text_invisible',
  'text_newline',
  'text_spaces',
  'digits_fullwidth',
  'number_thousands',
  'number_decimal_comma',
  'number_apostrophe',
  'date_day_first',
  'date_time',
  'boolean_word',
  'missing_mark',
] as const;

export type RepairCode = (typeof repairCodes)[number];

export interface Change {
  readonly before: string;
  readonly after: string;
}

/** What was put right so far. */
export interface RepairLog {
  readonly add: (code: RepairCode, place: Place, change: Change) => void;
  /** True while nothing was put right. */
  readonly isEmpty: () => boolean;
  readonly all: () => readonly Repair[];
}

/** An empty log. */
export function createRepairLog(): RepairLog {
  const kinds = new Map<RepairCode, { count: number; places: RepairedPlace[] }>();
  return {
    add: (code, place, { before, after }) => {
      const known = kinds.get(code) ?? { count: 0, places: [] };
      known.count += 1;
      if (known.places.length < limits.places) known.places.push({ ...place, before, after });
      kinds.set(code, known);
    },
    isEmpty: () => kinds.size === 0,
    all: () =>
      repairCodes.flatMap((code) => {
        const known = kinds.get(code);
        return known ? [{ code, ...known }] : [];
      }),
  };
}
