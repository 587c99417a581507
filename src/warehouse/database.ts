import {
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Cell, Engine } from '../model/engine.ts';

export type StoredRow = Record<string, Cell>;

/** Opens a database that may read local files but never loads or fetches an extension. In: a path or `:memory:`. */
export async function openDatabase(
  path = ':memory:',
  options: Record<string, string> = {},
): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(path, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...options,
  });
  return instance.connect();
}

/** Equal texts as one: a country's figures repeat the same ids and dates millions of times. */
type Pool = Map<string, string>;

function pooled(text: string, pool: Pool): string {
  const same = pool.get(text);
  if (same !== undefined) return same;
  pool.set(text, text);
  return text;
}

/** A decimal without idle zeros: `98.000000` is `98`. */
function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function toSafeNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`count beyond exact numbers: ${value}`);
  return number;
}

/** How values of one column become plain cells. */
interface Plain {
  readonly texts: Pool;
  /** ISO text of a day, by its number. */
  readonly days: Map<number, string>;
}

function isoDay(date: DuckDBDateValue, { days }: Plain): string {
  const known = days.get(date.days);
  if (known !== undefined) return known;
  const text = String(date);
  days.set(date.days, text);
  return text;
}

function toCell(value: DuckDBValue, plain: Plain): Cell {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return pooled(value, plain.texts);
  if (typeof value === 'bigint') return toSafeNumber(value);
  if (value instanceof DuckDBDateValue) return isoDay(value, plain);
  const text = String(value);
  return pooled(value instanceof DuckDBDecimalValue ? trimmed(text) : text, plain.texts);
}

function* rowsOf(chunk: DuckDBDataChunk, names: readonly string[], plain: Plain): Generator<StoredRow> {
  const columns = chunk.getColumns().map((values) => values.map((value) => toCell(value, plain)));
  for (let index = 0; index < chunk.rowCount; index += 1) {
    const row: Record<string, Cell> = {};
    for (const [column, name] of names.entries()) row[name] = columns[column]?.[index] ?? null;
    yield row;
  }
}

/**
 * Runs a query, chunk by chunk, and makes one value of every row.
 * In: the SQL and what to make of a row, a plain object; dates and decimals are text, whole numbers are numbers.
 * Throws with the SQL attached when the engine refuses it, and when a count is too large to be exact.
 */
export async function queryAs<T>(
  connection: DuckDBConnection,
  sql: string,
  make: (row: StoredRow) => T,
): Promise<T[]> {
  try {
    const result = await connection.stream(sql);
    const names = result.columnNames();
    const plain: Plain = { texts: new Map(), days: new Map() };
    const made: T[] = [];
    for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
      for (const row of rowsOf(chunk, names, plain)) made.push(make(row));
    }
    return made;
  } catch (cause) {
    throw new Error(`query failed\n\nSQL: ${sql}`, { cause });
  }
}

/** Runs a query. Out: rows as plain objects. Throws as `queryAs` does. */
export function query(connection: DuckDBConnection, sql: string): Promise<StoredRow[]> {
  return queryAs(connection, sql, (row) => row);
}

/** A connection as the engine of a data set. */
export function asEngine(connection: DuckDBConnection): Engine {
  return { ask: (sql, make) => queryAs(connection, sql, make), codes: true };
}

/** Runs statements for their effect. Throws with the SQL attached. */
export async function run(connection: DuckDBConnection, sql: string): Promise<void> {
  try {
    await connection.run(sql);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`statement failed: ${reason}\n\nSQL: ${sql}`, { cause });
  }
}
