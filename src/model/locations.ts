import { type TableName, tableNames, tables } from './tables.ts';

interface Location {
  readonly file?: string;
  readonly folder?: string;
}

/** The one file of a table, the folder whose CSV files it is, or both. */
export function locationOf(table: TableName): Location {
  return tables[table].location;
}

/** The places of a table as a reader is told them: `sources.csv`, `sources/*.csv`. */
export function placesOf(table: TableName): readonly string[] {
  const { file, folder } = locationOf(table);
  return [...(file === undefined ? [] : [file]), ...(folder === undefined ? [] : [`${folder}/*.csv`])];
}

function isIn(folder: string | undefined, path: string): boolean {
  if (folder === undefined) return false;
  return path.startsWith(`${folder}/`) && path.endsWith('.csv') && path.split('/').length === 2;
}

/** The table that a path inside a data set belongs to; null where no table lives there. */
export function tableAt(path: string): TableName | null {
  const found = tableNames.find((table) => {
    const { file, folder } = locationOf(table);
    return path === file || isIn(folder, path);
  });
  return found ?? null;
}

/** The table whose rows a path inside a data set would hold, in whatever form; null where it would hold none. */
export function tableAround(path: string): TableName | null {
  const found = tableNames.find((table) => {
    const { file, folder } = locationOf(table);
    return path === file || (folder !== undefined && (path === folder || path.startsWith(`${folder}/`)));
  });
  return found ?? null;
}
