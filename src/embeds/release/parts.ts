import type { DataSet, Stored } from '../../model/data-set.ts';
import { figureTables } from '../../model/derived/figures.ts';
import type { ClauseVerdict, Measure, Reading, RowReference, Verdict } from '../../model/figures.ts';
import { type PrintedRanks, rankKey } from '../../model/printed-ranks.ts';
import { columnNames, type TableName } from '../../model/tables.ts';
import { type Cell, type PlainRow, rowsOf, type Table, tableOf } from './table.ts';

/** The parts of a release, in the order of the file. */
export const partNames = [
  'agencies',
  'plans',
  'targets',
  'sources',
  'target_agencies',
  'notes',
  'statements',
  'context',
  'measures',
  'readings',
  'verdicts',
  'clauses',
  'ranks',
] as const;

export type PartName = (typeof partNames)[number];

export type Parts = Readonly<Record<PartName, Table>>;

const stored = (table: TableName): readonly string[] => [...columnNames(table), 'file', 'line'];

const rankColumns = ['agency_id', 'indicator_id', 'period_start', 'period_end', 'rank'];

/** Columns that the code of today expects; an older release may lack some of them. */
const known: Readonly<Record<PartName, readonly string[]>> = {
  agencies: stored('agencies'),
  plans: stored('plans'),
  targets: stored('targets'),
  sources: stored('sources'),
  target_agencies: stored('target_agencies'),
  notes: stored('notes'),
  statements: stored('statements'),
  context: stored('case_files'),
  measures: Object.keys(figureTables.measures.columns),
  readings: [],
  verdicts: Object.keys(figureTables.verdicts.columns),
  clauses: Object.keys(figureTables.clauses.columns),
  ranks: rankColumns,
};

/** A reading beside the verdict it belongs to. */
const verdictKey = ['target_id', 'agency_id', 'period_start', 'period_end'] as const;

const textOf = ({ file, line }: RowReference): string => `${file}#${line}`;

function referenceOf(text: string): RowReference {
  const at = text.lastIndexOf('#');
  return { file: text.slice(0, at), line: Number(text.slice(at + 1)) };
}

type Referring = { readonly rows: readonly RowReference[] };

/** References to the lines of data files as texts; everything else of a row is plain already. */
const flat = ({ rows, ...row }: Referring & object): PlainRow =>
  ({ ...row, rows: rows.map(textOf) }) as unknown as PlainRow;

const plain = <T extends object>(rows: Iterable<T>): Table => tableOf([...rows] as unknown as PlainRow[]);

const keyOf = (row: PlainRow | Verdict): string =>
  verdictKey.map((name) => (row as PlainRow)[name]).join('|');

function readingRows(verdict: Verdict): readonly PlainRow[] {
  const key = Object.fromEntries(verdictKey.map((name) => [name, verdict[name]]));
  return verdict.readings.map((reading) => ({ ...key, ...reading }));
}

const rankRows = (ranks: PrintedRanks): readonly PlainRow[] =>
  [...ranks]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, rank]) =>
      Object.fromEntries([...key.split('|'), rank].map((cell, at) => [rankColumns[at] ?? '', cell])),
    );

/** Everything a release holds, as tables, in the order of the data set. */
export function partsOf(data: DataSet, ranks: PrintedRanks): Parts {
  const verdicts = [...data.verdicts.values()].flat();
  return {
    agencies: plain(data.agencies.values()),
    plans: plain(data.plans.values()),
    targets: plain(data.targets.values()),
    sources: plain(data.sources.values()),
    target_agencies: plain(data.targetAgencies),
    notes: plain(data.notes),
    statements: plain(data.statements),
    context: plain(data.context),
    measures: tableOf([...data.measures.values()].flat().map(flat)),
    readings: tableOf(verdicts.flatMap(readingRows)),
    verdicts: tableOf(verdicts.map(({ readings: _, ...verdict }) => flat(verdict))),
    clauses: plain([...data.clauses.values()].flat()),
    ranks: tableOf(rankRows(ranks)),
  };
}

const list = (cell: Cell | undefined): readonly string[] => (Array.isArray(cell) ? cell : []);

const index = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [key(row), row]));

function verdictsOf(rows: readonly PlainRow[], readings: readonly PlainRow[]): readonly Verdict[] {
  const own = Map.groupBy(readings, keyOf);
  const withoutKey = (row: PlainRow): Reading =>
    Object.fromEntries(
      Object.entries(row).filter(([name]) => !verdictKey.some((key) => key === name)),
    ) as unknown as Reading;
  return rows.map(
    (row) =>
      ({
        ...row,
        rows: list(row['rows']).map(referenceOf),
        readings: (own.get(keyOf(row)) ?? []).map(withoutKey),
      }) as unknown as Verdict,
  );
}

const ofAgency = (row: { readonly agency_id: string }): string => row.agency_id;

/** The data set that the parts were made of. They were written from typed rows and have kept their checksums. */
export function dataSetOf(parts: Parts, asOf: string): DataSet {
  const rows = <T>(name: PartName): readonly T[] =>
    rowsOf(parts[name], known[name]) as unknown as readonly T[];
  const measures = rows<PlainRow>('measures').map(
    (row) => ({ ...row, rows: list(row['rows']).map(referenceOf) }) as unknown as Measure,
  );
  return {
    name: 'real',
    sample: false,
    asOf,
    agencies: index(rows<Stored<'agencies'>>('agencies'), (row) => row.agency_id),
    plans: index(rows<Stored<'plans'>>('plans'), (row) => row.plan_id),
    targets: index(rows<Stored<'targets'>>('targets'), (row) => row.target_id),
    sources: index(rows<Stored<'sources'>>('sources'), (row) => row.source_id),
    targetAgencies: rows('target_agencies'),
    notes: rows('notes'),
    statements: rows('statements'),
    // What was corrected before a release is in its figures; what came later is on the site.
    corrections: [],
    context: rows('context'),
    measures: Map.groupBy(measures, ofAgency),
    verdicts: Map.groupBy(verdictsOf(rows('verdicts'), rows('readings')), ofAgency),
    clauses: Map.groupBy(rows<ClauseVerdict>('clauses'), ofAgency),
  };
}

/** The printed ranks of the parts. */
export function ranksOf({ ranks }: Parts): PrintedRanks {
  const rows = rowsOf(ranks, rankColumns) as unknown as readonly (Parameters<typeof rankKey>[0] & {
    readonly rank: number;
  })[];
  return new Map(rows.map((row) => [rankKey(row), row.rank]));
}
