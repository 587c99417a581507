import { createTableSql, type Definition, definitions, indicatorRows } from '../sql.ts';
import { columnsOf, type TableName } from '../tables.ts';
import { quote } from './quote.ts';

export interface LoadOptions {
  /** True for the sample data set; every figure then carries the mark. */
  readonly sample: boolean;
}

/** A file of a table where the engine finds it, and its name in the data set. */
export interface CsvPlace {
  readonly path: string;
  readonly file: string;
}

/** DuckDB reads a path as a pattern: signs of a pattern in a file's name are made to stand for themselves. */
const literalPath = (path: string): string => path.replace(/[*?[]/g, '[$&]');

/**
 * The rows of one canonical CSV with their physical line. Checked files hold no newline inside a cell, so that
 * the line is the row's position plus the header.
 */
function readCsvSql(table: TableName, { path, file }: CsvPlace): string {
  const columns = [...columnsOf(table)].map(([name, meta]) => `${quote(name)}: ${quote(meta.sql)}`);
  return `SELECT *, ${quote(file)}, row_number() OVER () + 1
    FROM read_csv(${quote(literalPath(path))}, hive_partitioning = false, columns = {${columns.join(', ')}}, header = true, delim = ',',
      quote = '"', escape = '"', nullstr = '', auto_detect = false, strict_mode = true, new_line = '\\n',
      max_line_size = 1000000)`;
}

/** Adds the rows of a file to its table. */
export function insertSql(table: TableName, place: CsvPlace): string {
  return `INSERT INTO ${table} ${readCsvSql(table, place)}`;
}

/** A value as SQL; a list becomes one text with ` | ` between its sentences. */
function literal(value: string | number | boolean | null | undefined | readonly string[]): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return quote(value);
  return typeof value === 'object' ? quote(value.join(' | ')) : String(value);
}

const indicatorColumns = {
  indicator_id: 'VARCHAR',
  family: 'VARCHAR',
  kind: 'VARCHAR',
  origin: 'VARCHAR',
  numerator: 'VARCHAR',
  denominator: 'VARCHAR',
  nature: 'VARCHAR',
  edge: 'VARCHAR',
  repairable: 'BOOLEAN',
  better: 'VARCHAR',
  maximum: 'BIGINT',
  portal_code: 'VARCHAR',
  full_marks: 'BIGINT',
  name_vi: 'VARCHAR',
  name_en: 'VARCHAR',
  question_vi: 'VARCHAR',
  question_en: 'VARCHAR',
  formula_vi: 'VARCHAR',
  formula_en: 'VARCHAR',
  formula_columns_vi: 'VARCHAR',
  formula_columns_en: 'VARCHAR',
  legal_vi: 'VARCHAR',
  legal_en: 'VARCHAR',
  caveats_vi: 'VARCHAR',
  caveats_en: 'VARCHAR',
  unit_vi: 'VARCHAR',
  unit_en: 'VARCHAR',
  whole_vi: 'VARCHAR',
  whole_en: 'VARCHAR',
  did_vi: 'VARCHAR',
  did_en: 'VARCHAR',
} as const;

const indicatorNames = Object.keys(indicatorColumns) as readonly (keyof typeof indicatorColumns)[];

/** The tables that no CSV holds, and empty ones for all that one does. In: the day up to which the data set speaks. */
export function openingSql(tables: readonly TableName[], asOf: string, { sample }: LoadOptions): string[] {
  const columns = Object.entries(indicatorColumns).map(([name, type]) => `${name} ${type}`);
  const rows = indicatorRows.map((row) => `(${indicatorNames.map((name) => literal(row[name])).join(', ')})`);
  return [
    `CREATE TABLE release AS SELECT DATE ${quote(asOf)} AS as_of, ${sample} AS sample`,
    `CREATE TABLE indicators (${columns.join(', ')})`,
    `INSERT INTO indicators VALUES ${rows.join(', ')}`,
    ...tables.map(createTableSql),
  ];
}

/** Makes every derived relation, in order. */
export function derivationSql(using: readonly Definition[] = definitions): string[] {
  return using.map(({ name, sql }) => {
    // Over a whole country these are by far the largest, and what reads them reads little of them.
    const kind = name === 'observations' || name === 'field_rates' ? 'VIEW' : 'TABLE';
    return `CREATE ${kind} ${name} AS ${sql}`;
  });
}
