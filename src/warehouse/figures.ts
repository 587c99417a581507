import type { DuckDBConnection } from '@duckdb/node-api';
import type { ClauseVerdict, Measure, Reading, RowReference, Verdict } from '../model/figures.ts';
import { openDatabase, query, queryAs } from './database.ts';
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

// The columns are those of the SQL beside it; the golden and parity tests compare every field of every row.
const toMeasure = (row: Stored): Measure =>
  Object.assign(row, {
    source_ids: list(row['source_ids']),
    rows: toRowReferences(row['rows']),
  }) as unknown as Measure;

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

/** Reads the derived tables of an open warehouse. */
export async function readFigures(connection: DuckDBConnection): Promise<Figures> {
  const measures = await queryAs(
    connection,
    'SELECT * FROM measures ORDER BY agency_id, indicator_id, period_start, period_end',
    toMeasure,
  );
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
