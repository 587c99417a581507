import { type Figures, readFigures } from '../model/read-figures.ts';
import type { LoadOptions } from '../model/sql/load.ts';
import { asEngine, openDatabase } from './database.ts';
import { deriveTables, loadTables } from './load.ts';

/** Loads a checked data set into memory and computes everything. In: its folder. */
export async function computeDataSet(
  folder: string,
  options: LoadOptions = { sample: false },
): Promise<Figures> {
  const connection = await openDatabase();
  await loadTables(connection, folder, options);
  await deriveTables(connection);
  return readFigures(asEngine(connection));
}
