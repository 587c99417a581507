import type { Correction, DataSet, Stored } from './data-set.ts';
import type { Engine } from './engine.ts';
import { readFigures } from './read-figures.ts';
import { columnsOf, type TableName } from './tables.ts';

const rowKey = ['agency_id', 'field_id', 'indicator_id', 'period_start', 'period_end', 'cumulative'];

// Tables were loaded from checked rows with the declared types, so that a stored row is a Row of its table.
function readTable<T extends TableName>({ ask }: Engine, table: T, where = 'true'): Promise<Stored<T>[]> {
  const sql = `SELECT * FROM ${table} WHERE ${where} ORDER BY file, line`;
  return ask(sql, (row) => row as unknown as Stored<T>);
}

/** The names of the count columns in which a row has a number, between `|`. */
const printedColumns = [...columnsOf('case_files')]
  .filter(([, { kind }]) => kind === 'count')
  .map(([name]) => `CASE WHEN ${name} IS NOT NULL THEN '${name}' END`)
  .join(', ');

interface Joined {
  readonly row_file?: unknown;
  readonly row_line?: unknown;
  readonly row_printed?: unknown;
}

function rowOf({ row_file: file, row_line: line, row_printed: printed }: Joined): Correction['row'] {
  if (file === null || file === undefined) return null;
  return {
    file: String(file),
    line: Number(line),
    printed: String(printed ?? '')
      .split('|')
      .filter(Boolean),
  };
}

/** Corrections, newest first, each with the row that holds the corrected number. */
async function readCorrections({ ask }: Engine): Promise<Correction[]> {
  const same = rowKey.map((name) => `c.${name} IS NOT DISTINCT FROM r.${name}`);
  return ask(
    `WITH figure_rows AS (
      SELECT agency_id, field_id, period_start, period_end, cumulative, file, line,
        CAST(NULL AS VARCHAR) AS indicator_id, concat_ws('|', ${printedColumns}) AS printed
      FROM case_files WHERE status = 'revised'
      UNION ALL BY NAME
      SELECT agency_id, indicator_id, period_start, period_end, cumulative, file, line
      FROM rates WHERE status = 'revised'
    )
    SELECT c.*, r.file AS row_file, r.line AS row_line, r.printed AS row_printed
    FROM corrections c LEFT JOIN figure_rows r ON ${same.join(' AND ')}
    QUALIFY row_number() OVER (PARTITION BY c.file, c.line ORDER BY r.file, r.line) = 1
    ORDER BY c.corrected_on DESC, c.file, c.line`,
    ({ row_file, row_line, row_printed, ...row }) => ({
      ...(row as unknown as Stored<'corrections'>),
      row: rowOf({ row_file, row_line, row_printed }),
    }),
  );
}

function index<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

const ofAgency = (row: { readonly agency_id: string }): string => row.agency_id;

/** The data set that an engine holds, with all that the SQL made of it. */
export async function readDataSet(engine: Engine, name: DataSet['name']): Promise<DataSet> {
  const [asOf = ''] = await engine.ask('SELECT CAST(as_of AS VARCHAR) AS as_of FROM release', (row) =>
    String(row['as_of']),
  );
  const figures = await readFigures(engine);
  return {
    name,
    sample: name === 'sample',
    asOf,
    agencies: index(await readTable(engine, 'agencies'), (row) => row.agency_id),
    plans: index(await readTable(engine, 'plans'), (row) => row.plan_id),
    targets: index(await readTable(engine, 'targets'), (row) => row.target_id),
    sources: index(await readTable(engine, 'sources'), (row) => row.source_id),
    targetAgencies: await readTable(engine, 'target_agencies'),
    notes: await readTable(engine, 'notes'),
    statements: await readTable(engine, 'statements'),
    corrections: await readCorrections(engine),
    context: await readTable(engine, 'case_files', 'period_start IS NULL OR period_end IS NULL'),
    measures: Map.groupBy(figures.measures, ofAgency),
    verdicts: Map.groupBy(figures.verdicts, ofAgency),
    clauses: Map.groupBy(figures.clauses, ofAgency),
  };
}
