import { parse } from '../../src/model/parse.ts';
import { type DataSet, type TableName, type TableRow, tableNames } from './data.ts';

/** Files of a data set by path, as the site would find them in a folder. */
export type Files = Readonly<Record<string, string>>;

function tableOf(path: string): TableName | null {
  if (path.startsWith('case-files/')) return 'case_files';
  if (path.startsWith('rates/')) return 'rates';
  const name = path.replace(/\.csv$/, '').replaceAll('-', '_');
  return tableNames.find((table) => table === name) ?? null;
}

function rowsOf(table: TableName, file: string, content: string): readonly TableRow[] {
  const { rows, problems } = parse(table, file, content);
  const [error] = problems.filter((problem) => problem.severity === 'error');
  if (error) throw new Error(`${file}:${error.line} ${error.field}: ${error.code}`);
  return rows.map(({ line, values }) => ({ file, line, values }));
}

/** Reads the files with the project's own `parse`: the one thing both computations share. */
export function load(files: Files): DataSet {
  const tables = Object.fromEntries(tableNames.map((table) => [table, [] as TableRow[]])) as Record<
    TableName,
    TableRow[]
  >;
  for (const [path, content] of Object.entries(files)) {
    const table = path.endsWith('.csv') ? tableOf(path) : null;
    if (table) tables[table].push(...rowsOf(table, path, content));
  }
  const release: unknown = JSON.parse(files['release.json'] ?? '{}');
  if (typeof release !== 'object' || release === null || !('as_of' in release)) {
    throw new Error('release.json gives no as_of');
  }
  return { asOf: String(release.as_of), tables };
}
