import type { Column } from '../../columns.ts';
import type { Asker } from '../asker.ts';
import { limits } from '../limits.ts';
import { cellAt, cellKey, type Sheet } from '../sheet.ts';
import type { Place } from '../types.ts';
import { type ColumnFacts, isMissingMark } from './cell-reader.ts';
import { cleanCell } from './clean-cell.ts';
import { type DateOrder, ordersOf } from './dates.ts';
import { AMBIGUOUS, type GroupMeaning } from './numbers.ts';

/** A column of the sheet and the column of the table it holds. */
export interface Taken {
  readonly index: number;
  readonly column: Column;
}

export interface Scanned {
  readonly sheet: Sheet;
  /** Indexes of the rows that are taken. */
  readonly rows: readonly number[];
  readonly asker: Asker;
  /** True where the file is in our own form already, so that its points are decimal points. */
  readonly exact: boolean;
  /** True where the report itself says that a dash is a missing figure. */
  readonly dashIsMissing: boolean;
}

const NOTHING: ColumnFacts = { order: null, groups: null, missing: null };

function placeIn({ sheet }: Scanned, row: number, index: number): Place {
  return { sheet: sheet.sheet, line: sheet.lineOf(row), column: index + 1 };
}

/** The texts of a column that its table does not take as they are, each with its place. */
function* unreadOf(scanned: Scanned, { index, column }: Taken, every: boolean) {
  for (const row of scanned.rows) {
    const cell = cellAt(scanned.sheet, row, index);
    if (cell === '' || (!every && column.read(cell) !== undefined)) continue;
    if (scanned.sheet.stored.has(cellKey(row, index))) continue;
    yield { row, text: cleanCell(cell).text };
  }
}

interface Dates {
  readonly taken: Taken;
  readonly sure: ReadonlySet<DateOrder>;
  readonly unsure: readonly Place[];
  readonly example: string;
}

/** What the cells of a column of dates tell of the order of day and month; equal ones tell nothing and need nothing. */
function scanDates(scanned: Scanned, taken: Taken): Dates {
  const sure = new Set<DateOrder>();
  const unsure: Place[] = [];
  let example = '';
  for (const { row, text } of unreadOf(scanned, taken, false)) {
    const orders = ordersOf(text);
    if (orders.length === 1 && orders[0]) sure.add(orders[0]);
    const [first, second] = text.split(/\D+/u).filter((part) => part !== '');
    if (orders.length !== 2 || Number(first) === Number(second)) continue;
    if (example === '') example = text;
    if (unsure.length < limits.places) unsure.push(placeIn(scanned, row, taken.index));
  }
  return { taken, sure, unsure, example };
}

function askOrder({ asker }: Scanned, { taken, unsure, example }: Dates): DateOrder {
  const answer = asker.ask({
    id: `date_order:${taken.column.name}`,
    code: 'date_order',
    details: { field: taken.column.name, example },
    places: unsure,
    choices: ['day_first', 'month_first'],
    likely: 'day_first',
  });
  return answer === 'month_first' ? 'month_first' : 'day_first';
}

/**
 * The order of day and month in each column. A day above 12 settles it, in its own column first and then in the whole
 * file, which one hand wrote; where none has one it is asked, and where they contradict each other nothing is read.
 */
function ordersIn(scanned: Scanned, columns: readonly Taken[]): ReadonlyMap<string, DateOrder | null> {
  const dates = columns
    .filter(({ column }) => column.meta.kind === 'date')
    .map((taken) => scanDates(scanned, taken));
  const everywhere = new Set(dates.flatMap(({ sure }) => [...sure]));
  const orders = dates.map((one): [string, DateOrder | null] => {
    const known = one.sure.size > 0 ? one.sure : everywhere;
    if (known.size === 1) return [one.taken.column.name, [...known][0] ?? null];
    if (known.size === 2 && one.sure.size === 2) return [one.taken.column.name, null];
    return [one.taken.column.name, one.unsure.length === 0 ? 'day_first' : askOrder(scanned, one)];
  });
  return new Map(orders);
}

/** `12.516` in a column of rates: thousands, or three decimals; only the office knows. */
function groupsOf(scanned: Scanned, taken: Taken): GroupMeaning | null {
  if (scanned.exact) return null;
  const unsure: Place[] = [];
  let example = '';
  for (const { row, text } of unreadOf(scanned, taken, true)) {
    if (!AMBIGUOUS.test(text)) continue;
    if (example === '') example = text;
    if (unsure.length < limits.places) unsure.push(placeIn(scanned, row, taken.index));
  }
  if (unsure.length === 0) return null;
  const answer = scanned.asker.ask({
    id: `number_form:${taken.column.name}`,
    code: 'number_form',
    details: { field: taken.column.name, example },
    places: unsure,
    choices: ['decimal', 'thousands'],
    likely: 'decimal',
  });
  return answer === 'thousands' ? 'thousands' : 'decimal';
}

/** Most cells are numbers: they are passed over before any rule is tried. */
function startsWithDigit(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** What a dash means in this file: said by the report, or asked once for all of them. */
function missingOf(scanned: Scanned, columns: readonly Taken[]): ColumnFacts['missing'] {
  const places: Place[] = [];
  let example = '';
  for (const { index, column } of columns) {
    for (const row of scanned.rows) {
      const cell = cellAt(scanned.sheet, row, index);
      if (cell === '' || cell.length > 6 || startsWithDigit(cell) || !isMissingMark(cell, column.meta))
        continue;
      if (example === '') example = cell.trim();
      if (places.length < limits.places) places.push(placeIn(scanned, row, index));
    }
  }
  if (places.length === 0) return null;
  if (scanned.dashIsMissing) return 'missing';
  const answer = scanned.asker.ask({
    id: 'missing_mark',
    code: 'missing_mark',
    details: { example },
    places,
    choices: ['missing', 'zero'],
    likely: 'missing',
  });
  return answer === 'zero' ? 'zero' : 'missing';
}

/** What must be known of the columns before a cell of them is read. In: the rows and columns taken. */
export function factsOf(scanned: Scanned, columns: readonly Taken[]): ReadonlyMap<string, ColumnFacts> {
  const missing = missingOf(scanned, columns);
  const orders = ordersIn(scanned, columns);
  const facts = columns.map((taken): [string, ColumnFacts] => {
    const { kind } = taken.column.meta;
    const order = orders.get(taken.column.name) ?? null;
    const groups = kind === 'decimal' || kind === 'printed' ? groupsOf(scanned, taken) : null;
    return [taken.column.name, { ...NOTHING, order, groups, missing }];
  });
  return new Map(facts);
}
