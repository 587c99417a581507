import type { RevisedRow } from '../model/data-set.ts';
import { quote } from '../model/sql/quote.ts';
import { shippedTables } from './build.ts';
import { openDatabase, query } from './database.ts';
import { downloadName } from './export.ts';
import { type DataSetName, warehousePath } from './site.ts';

export interface ShippedTable {
  readonly name: string;
  /** Name of its downloads without prefix and ending. */
  readonly file: string;
  readonly rows: number;
}

/** The tables that are shipped for download, with their numbers of rows. */
export async function readShippedTables(name: DataSetName): Promise<readonly ShippedTable[]> {
  const connection = await openDatabase(warehousePath(name), { access_mode: 'READ_ONLY' });
  const counts = shippedTables.map((table) => `SELECT ${quote(table)} AS name, count(*) AS n FROM ${table}`);
  const found = await query(connection, counts.join(' UNION ALL '));
  connection.closeSync();
  const rows = new Map(found.map((row) => [row['name'], Number(row['n'])]));
  return shippedTables.map((table) => ({
    name: table,
    file: downloadName(table),
    rows: rows.get(table) ?? 0,
  }));
}

const columns = 'agency_id, period_as_printed, reported_on, document_number, source_id, file, line';

/** Every row that its source marked as revised, newest report first. */
export async function readRevisions(name: DataSetName): Promise<readonly RevisedRow[]> {
  const connection = await openDatabase(warehousePath(name), { access_mode: 'READ_ONLY' });
  const rows = await query(
    connection,
    `SELECT ${columns}, NULL AS indicator_id FROM case_files WHERE status = 'revised'
    UNION ALL BY NAME SELECT ${columns}, indicator_id FROM rates WHERE status = 'revised'
    ORDER BY reported_on DESC NULLS LAST, file, line`,
  );
  connection.closeSync();
  return rows as unknown as RevisedRow[];
}
