import type { DuckDBConnection } from '@duckdb/node-api';
import type { ClauseVerdict, Measure, Reading, RowReference, Verdict } from '../model/figures.ts';
import { openDatabase, query, queryAs, quote } from './database.ts';
import { deriveTables, type LoadOptions, loadTables } from './load.ts';

/** Everything a data set says: measures, verdicts and the tally's cells. */
export interface Figures {
  readonly measures: readonly Measure[];
  readonly verdicts: readonly Verdict[];
  readonly clauses: readonly ClauseVerdict[];
}

const list = (text: unknown): string[] => (typeof text === 'string' && text !== '' ? text.split('|') : []);

/** `case-files/x.csv#12|…` as references. */
export function toRowReferences(text: unknown): RowReference[] {
  return list(text).map((item) => {
    const at = item.lastIndexOf('#');
    return { file: item.slice(0, at), line: Number(item.slice(at + 1)) };
  });
}

type Stored = Record<string, unknown>;

/** What a text says, worked out once for all the rows that repeat it. */
function remember<T>(read: (text: unknown) => T): (text: unknown) => T {
  const known = new Map<unknown, T>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** Makes measures of stored rows. A body's indicators share their sources and their rows in the data files. */
function createToMeasure(): (row: Stored) => Measure {
  const sources = remember(list);
  const references = remember(toRowReferences);
  // The columns are those of the SQL beside it; the golden and parity tests compare every field of every row.
  return (row) =>
    Object.assign(row, {
      source_ids: sources(row['source_ids']),
      rows: references(row['rows']),
    }) as unknown as Measure;
}

const toReading = (row: Stored): Reading =>
  ({
    indicator_id: row['indicator_id'],
    role: row['role'],
    state: row['state'],
    reason: row['reason'],
    numerator: row['numerator'],
    denominator: row['denominator'],
    value: row['value'],
    coverage: row['coverage'],
    data_until: row['data_until'],
  }) as unknown as Reading;

const toVerdict = (row: Stored, readings: readonly Reading[]): Verdict =>
  ({
    ...row,
    readings,
    rows: toRowReferences(row['rows']),
    source_ids: list(row['source_ids']),
  }) as unknown as Verdict;

const toClause = (row: Stored): ClauseVerdict =>
  ({ ...row, target_ids: list(row['target_ids']) }) as unknown as ClauseVerdict;

const verdictKey = (row: Stored): string =>
  [row['target_id'], row['agency_id'], row['period_start'], row['period_end']].join('|');

const roleOrder = "CASE role WHEN 'reading' THEN 1 WHEN 'proof' THEN 2 ELSE 3 END";

async function readVerdicts(connection: DuckDBConnection): Promise<Verdict[]> {
  const readings = Map.groupBy(
    await query(
      connection,
      `SELECT * FROM readings ORDER BY target_id, agency_id, period_start, period_end, ${roleOrder}, position`,
    ),
    verdictKey,
  );
  const rows = await query(
    connection,
    'SELECT * FROM verdicts ORDER BY agency_id, target_id, period_start, period_end',
  );
  return rows.map((row) => toVerdict(row, (readings.get(verdictKey(row)) ?? []).map(toReading)));
}

/** Columns of `measures` with few different texts, which travel as numbers with one list of the texts. */
const repeated = ['agency_id', 'indicator_id', 'kind', 'missing_reason', 'source_ids', 'status', 'method'];

/** A column as an ENUM of what stands in it; the text column itself where nothing does. */
async function asEnum(connection: DuckDBConnection, column: string): Promise<string> {
  const rows = await query(
    connection,
    `SELECT DISTINCT ${column} AS text FROM measures WHERE ${column} IS NOT NULL ORDER BY 1`,
  );
  const texts = rows.map(({ text }) => quote(String(text)));
  return `${texts.length > 0 ? `CAST(${column} AS ENUM (${texts.join(', ')}))` : column} AS ${column}`;
}

async function readMeasures(connection: DuckDBConnection): Promise<Measure[]> {
  const columns: string[] = [];
  for (const column of repeated) columns.push(await asEnum(connection, column));
  return queryAs(
    connection,
    `SELECT * REPLACE (${columns.join(', ')}) FROM measures
    ORDER BY measures.agency_id, measures.indicator_id, period_start, period_end`,
    createToMeasure(),
  );
}

/** Reads the derived tables of an open warehouse. */
export async function readFigures(connection: DuckDBConnection): Promise<Figures> {
  const measures = await readMeasures(connection);
  const clauses = await query(
    connection,
    'SELECT * FROM clauses ORDER BY agency_id, plan_id, clause_id, period_start, period_end',
  );
  return {
    measures,
    verdicts: await readVerdicts(connection),
    clauses: clauses.map(toClause),
  };
}

/** Loads a checked data set into memory and computes everything. In: its folder. */
export async function computeDataSet(
  folder: string,
  options: LoadOptions = { sample: false },
): Promise<Figures> {
  const connection = await openDatabase();
  await loadTables(connection, folder, options);
  await deriveTables(connection);
  return readFigures(connection);
}
