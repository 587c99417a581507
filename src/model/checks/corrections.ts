import { isSamePrinted } from '../preview/amounts.ts';
import type { Finding } from '../problems.ts';
import { columnNames } from '../tables.ts';
import { afterAsOf } from './as-of.ts';
import type { FigureRow, FigureTable } from './figure-row.ts';
import { findAt, NONE, type RowPlace } from './finding.ts';
import type { RegisterRow } from './registers.ts';

type CorrectionRow = RegisterRow<'corrections'>;

/** A row of figures that a correction may speak of. */
interface Held extends RowPlace {
  readonly status: unknown;
  readonly values: ReadonlyMap<string, unknown>;
}

/** Corrections beside the rows they speak of. */
export interface CorrectionBook {
  /** The rule that looks at every row of a table; what it sees is judged at the end. */
  readonly ruleOf: (table: FigureTable) => (row: FigureRow) => readonly Finding[];
  /** Corrections that no row bears out. */
  readonly unmet: () => readonly Finding[];
}

const ratesColumns: ReadonlySet<string> = new Set(['numerator', 'denominator', 'printed_value']);

/** Columns that name a row, in either table; `field_id` and `indicator_id` are empty where a table has none. */
const keyColumns = [
  'agency_id',
  'field_id',
  'indicator_id',
  'period_start',
  'period_end',
  'cumulative',
] as const;

const tableOf = ({ values }: CorrectionRow): FigureTable =>
  values.indicator_id === null ? 'case_files' : 'rates';

const keyOf = (read: (name: (typeof keyColumns)[number]) => unknown): string =>
  JSON.stringify(keyColumns.map((name) => read(name) ?? null));

const rowKey = ({ values }: CorrectionRow): string => keyOf((name) => values[name]);

const cellKey = (row: CorrectionRow): string => `${rowKey(row)} ${row.values.column_name}`;

/** Cells that every rule below reads; where one was refused, that is said already. */
const needed = [...keyColumns, 'column_name', 'old_value', 'new_value', 'corrected_on'];

const isReadable = ({ refused }: RowPlace): boolean => !needed.some((name) => refused.includes(name));

const shownValue = (value: unknown): string => (value === null || value === undefined ? '–' : String(value));

const isSame = (one: unknown, other: unknown): boolean =>
  isSamePrinted(
    one === null || one === undefined ? null : String(one),
    other === null || other === undefined ? null : String(other),
  );

function judgeOne(row: CorrectionRow, asOf: string | null): readonly Finding[] {
  const { column_name, indicator_id, old_value, new_value, corrected_on } = row.values;
  const misplaced = column_name !== null && ratesColumns.has(column_name) !== (indicator_id !== null);
  const same = isSame(old_value, new_value);
  return [
    ...afterAsOf(row, { field: 'corrected_on', asOf, found: corrected_on }),
    ...(misplaced && isReadable(row) ? findAt(row, { field: 'column_name', code: 'correction_column' }) : []),
    ...(same && isReadable(row) ? findAt(row, { field: 'new_value', code: 'correction_unchanged' }) : []),
  ];
}

/** Corrections of one cell, oldest first. */
const inTime = (rows: readonly CorrectionRow[]): readonly CorrectionRow[] =>
  rows.toSorted((a, b) => (String(a.values.corrected_on) < String(b.values.corrected_on) ? -1 : 1));

function judgeChain(rows: readonly CorrectionRow[]): readonly Finding[] {
  return inTime(rows).flatMap((row, index, all) => {
    const before = all[index - 1];
    // Two of one day are the same row twice, which the key tells.
    if (!before || before.values.corrected_on === row.values.corrected_on) return [];
    if (isSame(before.values.new_value, row.values.old_value)) return [];
    const details = {
      expected: shownValue(before.values.new_value),
      other_file: before.file,
      other_line: before.line,
    };
    return findAt(row, { field: 'old_value', code: 'correction_chain', details });
  });
}

const byCell = (rows: readonly CorrectionRow[]) => Map.groupBy(rows.filter(isReadable), cellKey);

/** Rules over the corrections alone: dates, columns, that something changes, that one begins where the last ended. */
export function judgeCorrections(rows: readonly CorrectionRow[], asOf: string | null): readonly Finding[] {
  return [...rows.flatMap((row) => judgeOne(row, asOf)), ...[...byCell(rows).values()].flatMap(judgeChain)];
}

/** In: the newest correction of a cell, and the rows of its key. */
function judgeHeld(row: CorrectionRow, held: readonly Held[]): readonly Finding[] {
  const { column_name: column, old_value, new_value } = row.values;
  if (column === null || isSame(old_value, new_value)) return NONE;
  if (ratesColumns.has(column) !== (tableOf(row) === 'rates')) return NONE;
  if (held.length === 0) return findAt(row, { field: 'agency_id', code: 'correction_without_row' });
  if (held.some(({ refused }) => refused.includes(column))) return NONE;
  const applied = held.find(({ values }) => isSame(values.get(column), new_value));
  if (!applied) {
    const [first] = held;
    const details = {
      found: shownValue(first?.values.get(column)),
      other_file: first?.file ?? '',
      other_line: first?.line ?? 0,
    };
    return findAt(row, { field: 'new_value', code: 'correction_not_applied', details });
  }
  if (applied.status === 'revised') return NONE;
  const details = { other_file: applied.file, other_line: applied.line };
  return findAt(row, { field: 'column_name', code: 'correction_status', details });
}

/** In: every correction. */
export function createCorrectionBook(corrections: readonly CorrectionRow[]): CorrectionBook {
  const readable = corrections.filter(isReadable);
  const wanted = new Map(readable.map((row) => [`${tableOf(row)} ${rowKey(row)}`, [] as Held[]]));
  const agencies = new Set(readable.map(({ values }) => values.agency_id));

  function ruleOf(table: FigureTable) {
    const names = columnNames(table);
    const agencyAt = names.indexOf('agency_id');
    return (row: FigureRow): readonly Finding[] => {
      if (agencies.size === 0 || !agencies.has(String(row.values[agencyAt]))) return NONE;
      const values = new Map(names.map((name, at) => [name, row.values[at] ?? null]));
      const { file, line, refused } = row;
      wanted
        .get(`${table} ${keyOf((name) => values.get(name))}`)
        ?.push({ file, line, refused, status: values.get('status'), values });
      return NONE;
    };
  }

  return {
    ruleOf,
    unmet: () =>
      [...byCell(corrections).values()].flatMap((rows) => {
        const newest = inTime(rows).at(-1);
        return newest ? judgeHeld(newest, wanted.get(`${tableOf(newest)} ${rowKey(newest)}`) ?? []) : [];
      }),
  };
}
