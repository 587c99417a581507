import type { SchemaTable } from '../model/schema.ts';
import { materialised, shippedViews } from '../model/sql.ts';
import { shippedTables } from './build.ts';
import { openDatabase, query } from './database.ts';
import { type DataSetName, warehousePath } from './site.ts';

/** What is asked for most comes first: what the SQL made, then what came from CSV. */
const first: readonly string[] = [...materialised, ...shippedViews];
const names = [...first, ...shippedTables.filter((name) => !first.includes(name))];

const isView = (name: string): boolean => (shippedViews as readonly string[]).includes(name);

/** Every table and view of the shipped file with the columns it has there. */
export async function readSchema(name: DataSetName): Promise<readonly SchemaTable[]> {
  const connection = await openDatabase(warehousePath(name), { access_mode: 'READ_ONLY' });
  const tables: SchemaTable[] = [];
  for (const table of names) {
    const rows = await query(connection, `DESCRIBE ${table}`);
    const columns = rows.map((row) => ({
      name: String(row['column_name']),
      type: String(row['column_type']),
    }));
    tables.push({ name: table, view: isView(table), columns });
  }
  connection.closeSync();
  return tables;
}
