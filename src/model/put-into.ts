import type { DataSetFiles } from './check-data-set.ts';
import type { Problem } from './problems.ts';
import type { DataFile } from './read-table.ts';
import { type TableName, tableNames } from './tables.ts';

/** A file put into a data set: the path that it takes there, and how it is read. */
export interface PlacedFile {
  readonly replaces: string;
  readonly file: DataFile;
}

export interface Putting {
  readonly files: readonly PlacedFile[];
  /** What is wrong with files that could not be put in. */
  readonly problems?: readonly Problem[];
  /** The text of a changed `release.json`. */
  readonly release?: string | null;
}

/** In the order of tables, as each table's files were given. */
export function inTableOrder<T extends { readonly table: TableName }>(files: readonly T[]): readonly T[] {
  return [...files].sort((one, other) => tableNames.indexOf(one.table) - tableNames.indexOf(other.table));
}

/** The data set as it would be with the files in their places; those in them come last of their table. */
export function putInto(set: DataSetFiles, { files, problems = [], release }: Putting): DataSetFiles {
  const replaced = new Set(files.map(({ replaces }) => replaces));
  const others = set.files.filter(({ path }) => !replaced.has(path));
  return {
    release: release ?? set.release,
    files: inTableOrder([...others, ...files.map(({ file }) => file)]),
    problems: [...set.problems, ...problems],
  };
}
