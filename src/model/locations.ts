import { type TableName, tableNames, tables } from './tables.ts';

interface Location {
  readonly file?: string;
  readonly folder?: string;
}

/** The one file of a table, or the folder whose CSV files it is. */
export function locationOf(table: TableName): Location {
  return tables[table].location;
}

/** The table that a path inside a data set belongs to; null where no table lives there. */
export function tableAt(path: string): TableName | null {
  const found = tableNames.find((table) => {
    const { file, folder } = locationOf(table);
    if (folder === undefined) return path === file;
    return path.startsWith(`${folder}/`) && path.endsWith('.csv') && path.split('/').length === 2;
  });
  return found ?? null;
}

/** The table whose rows a path inside a data set would hold, in whatever form; null where it would hold none. */
export function tableAround(path: string): TableName | null {
  const found = tableNames.find((table) => {
    const { file, folder } = locationOf(table);
    return folder === undefined ? path === file : path === folder || path.startsWith(`${folder}/`);
  });
  return found ?? null;
}
