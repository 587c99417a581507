import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Correction, DataSet, Stored } from '../model/data-set.ts';
import type { TableName } from '../model/tables.ts';
import { openDatabase, query } from './database.ts';
import { readFigures } from './figures.ts';

export type DataSetName = DataSet['name'];

/** Folder that holds `real.duckdb` and, where it is switched on, `sample.duckdb`; the build script sets it. */
export const warehouseFolder = process.env['DUNG_HEN_WAREHOUSE'] ?? '.build/dev';

export const warehousePath = (name: DataSetName): string => join(warehouseFolder, `${name}.duckdb`);

// Tables were loaded from checked rows with the declared types, so that a stored row is a Row of its table.
async function readTable<T extends TableName>(
  connection: DuckDBConnection,
  table: T,
  where = 'true',
): Promise<Stored<T>[]> {
  const rows = await query(connection, `SELECT * FROM ${table} WHERE ${where} ORDER BY file, line`);
  return rows as unknown as Stored<T>[];
}

const rowKey = ['agency_id', 'field_id', 'indicator_id', 'period_start', 'period_end', 'cumulative'];

/** Corrections, newest first, each with the row that holds the corrected number. */
async function readCorrections(connection: DuckDBConnection): Promise<Correction[]> {
  const same = rowKey.map((name) => `c.${name} IS NOT DISTINCT FROM r.${name}`);
  const rows = await query(
    connection,
    `WITH figure_rows AS (
      SELECT agency_id, field_id, period_start, period_end, cumulative, file, line, CAST(NULL AS VARCHAR) AS indicator_id
      FROM case_files WHERE status = 'revised'
      UNION ALL BY NAME
      SELECT agency_id, indicator_id, period_start, period_end, cumulative, file, line
      FROM rates WHERE status = 'revised'
    )
    SELECT c.*, r.file AS row_file, r.line AS row_line
    FROM corrections c LEFT JOIN figure_rows r ON ${same.join(' AND ')}
    QUALIFY row_number() OVER (PARTITION BY c.file, c.line ORDER BY r.file, r.line) = 1
    ORDER BY c.corrected_on DESC, c.file, c.line`,
  );
  return rows.map(({ row_file: file, row_line: line, ...row }) => ({
    ...(row as unknown as Stored<'corrections'>),
    row: file === null || file === undefined ? null : { file: String(file), line: Number(line) },
  }));
}

function index<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

const ofAgency = (row: { readonly agency_id: string }): string => row.agency_id;

/** The data set in a warehouse file. */
export async function readDataSet(path: string, name: DataSetName): Promise<DataSet> {
  const connection = await openDatabase(path, { access_mode: 'READ_ONLY' });
  const [release] = await query(connection, 'SELECT CAST(as_of AS VARCHAR) AS as_of FROM release');
  const figures = await readFigures(connection);
  return {
    name,
    sample: name === 'sample',
    asOf: String(release?.['as_of']),
    agencies: index(await readTable(connection, 'agencies'), (row) => row.agency_id),
    plans: index(await readTable(connection, 'plans'), (row) => row.plan_id),
    targets: index(await readTable(connection, 'targets'), (row) => row.target_id),
    sources: index(await readTable(connection, 'sources'), (row) => row.source_id),
    targetAgencies: await readTable(connection, 'target_agencies'),
    notes: await readTable(connection, 'notes'),
    statements: await readTable(connection, 'statements'),
    corrections: await readCorrections(connection),
    context: await readTable(connection, 'case_files', 'period_start IS NULL OR period_end IS NULL'),
    measures: Map.groupBy(figures.measures, ofAgency),
    verdicts: Map.groupBy(figures.verdicts, ofAgency),
    clauses: Map.groupBy(figures.clauses, ofAgency),
  };
}

/** Kept for the process, not for the module: Astro bundles a copy of this one for its pages. */
const keep = globalThis as { dungHenDataSets?: Map<DataSetName, Promise<DataSet>> };
keep.dungHenDataSets ??= new Map();
const loaded = keep.dungHenDataSets;

/**
 * The data set that the build made, read once. Throws where the warehouse was not built; `npm run build`,
 * `npm start` and `npm run dev` build it first.
 */
export function loadDataSet(name: DataSetName): Promise<DataSet> {
  if (!existsSync(warehousePath(name))) throw new Error(`no warehouse at ${warehousePath(name)}`);
  const known = loaded.get(name) ?? readDataSet(warehousePath(name), name);
  loaded.set(name, known);
  return known;
}
