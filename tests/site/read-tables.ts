import { DuckDBInstance } from '@duckdb/node-api';

/** Every row of a file that DuckDB reads, as one text each; compressed files show their words no other way. */
export async function readTexts(path: string): Promise<readonly string[]> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
  try {
    if (path.endsWith('.parquet'))
      return (await rowsOf(`SELECT t::VARCHAR AS text FROM '${path}' t`)).map(textOf);
    await connection.run(`ATTACH '${path}' AS s (READ_ONLY)`);
    const tables = await rowsOf("SELECT table_name AS text FROM duckdb_tables() WHERE database_name = 's'");
    const texts: string[] = [];
    for (const table of tables.map(textOf))
      texts.push(...(await rowsOf(`SELECT t::VARCHAR AS text FROM s."${table}" t`)).map(textOf));
    return texts;
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

const textOf = (row: Readonly<Record<string, unknown>>): string => String(row['text']);
