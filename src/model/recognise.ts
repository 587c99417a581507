import { locationOf, tableAt } from './locations.ts';
import { columnNames, type TableName, tableNames } from './tables.ts';

/** The part of a header that must be a table's own for the file to be meant as that table. */
const LEAST_SHARE = 0.5;

function shareOf(table: TableName, names: ReadonlySet<string>): number {
  const columns = columnNames(table);
  return columns.filter((name) => names.has(name)).length / Math.max(columns.length, names.size);
}

/** The table whose columns the header shares most; null where it shares less than half with any. */
function tableOfHeader(header: string): TableName | null {
  const names = new Set(
    header
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/[,;\t]/)
      .map((name) => name.replace(/^"|"$/g, '')),
  );
  const shares = tableNames.map((table) => ({ table, share: shareOf(table, names) }));
  const [best] = shares.sort((one, other) => other.share - one.share);
  return best && best.share >= LEAST_SHARE ? best.table : null;
}

/** The path in a data set of a file that may lie anywhere: by the end of its own path, else by its header. */
export function pathInDataSet(path: string, header: string): string | null {
  const parts = path.split(/[\\/]/);
  const name = parts.at(-1) ?? '';
  const ends = [parts.slice(-2).join('/'), name];
  const found = ends.find((end) => tableAt(end) !== null);
  if (found !== undefined) return found;
  const table = tableOfHeader(header);
  if (table === null) return null;
  const { file, folder } = locationOf(table);
  return file ?? `${folder}/${name.endsWith('.csv') ? name : `${name}.csv`}`;
}
