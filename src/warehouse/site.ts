import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSet } from '../model/data-set.ts';
import { readDataSet as readDataSetFrom } from '../model/read-data-set.ts';
import { asEngine, openDatabase } from './database.ts';

export type DataSetName = DataSet['name'];

/** Folder that holds `real.duckdb` and, where it is switched on, `sample.duckdb`; the build script sets it. */
export const warehouseFolder = process.env['DUNG_HEN_WAREHOUSE'] ?? '.build/dev';

export const warehousePath = (name: DataSetName): string => join(warehouseFolder, `${name}.duckdb`);

/** The data set in a warehouse file. */
export async function readDataSet(path: string, name: DataSetName): Promise<DataSet> {
  return readDataSetFrom(asEngine(await openDatabase(path, { access_mode: 'READ_ONLY' })), name);
}

/** Kept for the process, not for the module: Astro bundles a copy of this one for its pages. */
const keep = globalThis as { dungHenDataSets?: Map<DataSetName, Promise<DataSet>> };
keep.dungHenDataSets ??= new Map();
const loaded = keep.dungHenDataSets;

/**
 * The data set that the build made, read once. Throws where the warehouse was not built; `npm run build`,
 * `npm start` and `npm run dev` build it first.
 */
export function loadDataSet(name: DataSetName): Promise<DataSet> {
  if (!existsSync(warehousePath(name))) throw new Error(`no warehouse at ${warehousePath(name)}`);
  const known = loaded.get(name) ?? readDataSet(warehousePath(name), name);
  loaded.set(name, known);
  return known;
}
