import { parse } from '../../../src/model/parse.ts';
import { computeIndependently, type Figures } from '../../independent/compute.ts';
import { type DataSet, type TableRow, text } from '../../independent/data.ts';
import { load } from '../../independent/load.ts';
import { readFiles, type SetName } from '../data-sets.ts';

type Value = string | number | boolean | null;
/** One expected row by column; columns left out are not compared. */
export type Expected = Readonly<Record<string, Value>>;

/** A data set as plain TypeScript sees it: the rows of its CSV files and what the second computation makes of them. */
export interface World extends Figures {
  readonly asOf: string;
  readonly data: DataSet;
  readonly notes: readonly TableRow[];
  readonly agencies: ReadonlyMap<string, TableRow>;
  readonly targets: ReadonlyMap<string, TableRow>;
  readonly plans: ReadonlyMap<string, TableRow>;
}

function byId(rows: readonly TableRow[], column: string): ReadonlyMap<string, TableRow> {
  return new Map(rows.map((row) => [text(row, column), row]));
}

/** Reads the CSV files of a committed data set and computes everything without SQL. */
export async function readWorld(name: SetName): Promise<World> {
  const files = await readFiles(name);
  const data = load(files);
  const notes = parse('notes', 'notes.csv', files['notes.csv'] ?? '').rows;
  return {
    ...computeIndependently(data),
    asOf: data.asOf,
    data,
    notes: notes.map(({ line, values }) => ({ file: 'notes.csv', line, values })),
    agencies: byId(data.tables.agencies, 'agency_id'),
    targets: byId(data.tables.targets, 'target_id'),
    plans: byId(data.tables.plans, 'plan_id'),
  };
}

/** The row of an id; throws where there is none. */
export function rowOf(rows: ReadonlyMap<string, TableRow>, id: string): TableRow {
  const row = rows.get(id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

/** Sorts by several keys in turn; a number falls where its key begins with `-`. */
export function sorted<T extends Expected>(rows: readonly T[], ...keys: readonly string[]): readonly T[] {
  const compare = (a: Value | undefined, b: Value | undefined): number => {
    if (a === b) return 0;
    if (a === null || a === undefined) return 1;
    if (b === null || b === undefined) return -1;
    return a < b ? -1 : 1;
  };
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const order = key.startsWith('-') ? compare(b[key.slice(1)], a[key.slice(1)]) : compare(a[key], b[key]);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Rows grouped by the text of some of their columns. */
export function grouped<T extends object>(rows: readonly T[], ...keys: readonly (keyof T)[]): readonly T[][] {
  return [...Map.groupBy(rows, (row) => keys.map((key) => String(row[key])).join('\t')).values()];
}

export const distinct = (values: readonly unknown[]): number => new Set(values).size;

/** The last of a list in some order; throws on an empty list. */
export function best<T>(items: readonly T[], compare: (a: T, b: T) => number): T {
  const found = items.toSorted(compare)[0];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

export const textual = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
