import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { type DataType, type Decimal, type RecordBatch, Type } from 'apache-arrow';
import type { DataSet } from '../../../model/data-set.ts';
import type { Cell, Engine } from '../../../model/engine.ts';
import { readDataSet } from '../../../model/read-data-set.ts';
import { derivationSql, insertSql, openingSql } from '../../../model/sql/load.ts';
import { quote } from '../../../model/sql/quote.ts';
import { agencyTables } from '../../../model/sql.ts';
import { tableNames } from '../../../model/tables.ts';
import { decimalDigits } from '../../engine/answer.ts';
import { dayText } from '../../engine/moments.ts';
import type { StateTexts } from './texts.ts';

type Texts = Pick<AsyncDuckDB, 'registerFileText' | 'dropFile'>;

/** A started engine that nobody else asks. */
export interface Computing {
  readonly engine: Texts;
  readonly connection: Pick<AsyncDuckDBConnection, 'query'>;
}

interface StateOptions {
  readonly name: DataSet['name'];
  /** The only agencies of which anything is computed. */
  readonly agencies: readonly string[];
}

/** A count is an exact number; the schema lets none be larger. */
function toNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`count beyond exact numbers: ${value}`);
  return number;
}

/** A value as the pages know it: days and decimals as text, whole numbers as numbers. */
function toCell(value: unknown, type: DataType): Cell {
  if (value === null || value === undefined) return null;
  if (type.typeId === Type.Date) return dayText(Number(value));
  if (type.typeId === Type.Decimal) return decimalDigits(value, type as Decimal);
  if (typeof value === 'bigint') return toNumber(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  throw new TypeError(`a value of ${type} is not read here`);
}

function* rowsOf(batch: RecordBatch): Generator<Record<string, Cell>> {
  const columns = batch.schema.fields.map(({ name, type }, index) => ({
    name,
    type,
    values: batch.getChildAt(index),
  }));
  for (let row = 0; row < batch.numRows; row += 1)
    yield Object.fromEntries(columns.map(({ name, type, values }) => [name, toCell(values?.get(row), type)]));
}

function asEngine(connection: Computing['connection']): Engine {
  return {
    codes: false,
    ask: async (sql, make) => {
      const answer = await connection.query(sql);
      return answer.batches.flatMap((batch) => [...rowsOf(batch)]).map(make);
    },
  };
}

async function load({ engine, connection }: Computing, { asOf, files }: StateTexts, options: StateOptions) {
  for (const sql of openingSql(tableNames, asOf, { sample: options.name === 'sample' }))
    await connection.query(sql);
  for (const { path, table, text } of files) {
    const name = `preview/${path}`;
    await engine.registerFileText(name, text);
    await connection.query(insertSql(table, { path: name, file: path }));
    await engine.dropFile(name);
  }
  const ids = options.agencies.map(quote).join(', ') || 'NULL';
  for (const table of agencyTables)
    await connection.query(`DELETE FROM ${table} WHERE agency_id NOT IN (${ids})`);
}

/**
 * Computes what the site says of some agencies, by the same SQL as the build, in a database of its own.
 * In: a started engine, the texts of checked canonical files. Out: a data set in which other agencies have no figures.
 */
export async function computeState(
  computing: Computing,
  texts: StateTexts,
  options: StateOptions,
): Promise<DataSet> {
  const { connection } = computing;
  await connection.query("ATTACH ':memory:' AS state");
  await connection.query('USE state');
  try {
    await load(computing, texts, options);
    for (const sql of derivationSql()) await connection.query(sql);
    return await readDataSet(asEngine(connection), options.name);
  } finally {
    await connection.query('USE memory');
    await connection.query('DETACH state');
  }
}
