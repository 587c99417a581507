import { type PrintedRanks, rankKey } from '../model/printed-ranks.ts';
import { openDatabase, query } from './database.ts';
import { type DataSetName, warehousePath } from './site.ts';

const RANKS = `SELECT agency_id, indicator_id, CAST(period_start AS VARCHAR) AS period_start,
  CAST(period_end AS VARCHAR) AS period_end, rank FROM rates
  WHERE rank IS NOT NULL AND period_start IS NOT NULL AND period_end IS NOT NULL`;

/** The printed ranks in a warehouse file. */
export async function readRanks(path: string): Promise<PrintedRanks> {
  const connection = await openDatabase(path, { access_mode: 'READ_ONLY' });
  const rows = await query(connection, RANKS);
  connection.closeSync();
  // The columns are those of the statement above.
  return new Map(
    rows.map((row) => [rankKey(row as unknown as Parameters<typeof rankKey>[0]), Number(row['rank'])]),
  );
}

const loaded = new Map<DataSetName, Promise<PrintedRanks>>();

/** The printed ranks of a data set, read once. */
export function printedRanks(name: DataSetName): Promise<PrintedRanks> {
  const known = loaded.get(name) ?? readRanks(warehousePath(name));
  loaded.set(name, known);
  return known;
}
