import { type DuckDBConnection, DuckDBDecimalValue, DuckDBInstance } from '@duckdb/node-api';

export type Cell = string | number | boolean | null;
export type StoredRow = Readonly<Record<string, Cell>>;

/** A text as an SQL literal. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

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

function plain(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return toSafeNumber(value);
  if (value instanceof DuckDBDecimalValue) return trimmed(String(value));
  return String(value);
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

/** Equal texts as one: a country's figures repeat the same ids and dates millions of times. */
function createPool(): (cell: Cell) => Cell {
  const known = new Map<string, string>();
  return (cell) => {
    if (typeof cell !== 'string') return cell;
    const same = known.get(cell);
    if (same === undefined) known.set(cell, cell);
    return same ?? cell;
  };
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
    const pooled = createPool();
    const made: T[] = [];
    for await (const rows of result.yieldRows()) {
      for (const row of rows) {
        made.push(make(Object.fromEntries(names.map((name, index) => [name, pooled(plain(row[index]))]))));
      }
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

/** Runs statements for their effect. Throws with the SQL attached. */
export async function run(connection: DuckDBConnection, sql: string): Promise<void> {
  try {
    await connection.run(sql);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`statement failed: ${reason}\n\nSQL: ${sql}`, { cause });
  }
}
