import type { Engine } from '../../engine/types.ts';
import type { Tables } from './code-editor.ts';

const sql = `SELECT table_name, column_name
FROM duckdb_columns()
WHERE database_name = current_database() AND schema_name = current_schema() AND NOT internal
ORDER BY table_name, column_index`;

/** Every table and view that can be asked, with its columns, as the engine itself has them. */
export async function readTables(engine: Engine): Promise<Tables> {
  const { rows } = await engine.ask(sql);
  const groups = Map.groupBy(rows, ([table]) => String(table));
  return Object.fromEntries(
    [...groups].map(([table, all]) => [table, all.map(([, column]) => String(column))]),
  );
}
