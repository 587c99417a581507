import { ID_LIMIT } from '../../cells.ts';
import { locationOf, tableAt } from '../../locations.ts';
import { parse } from '../../parse.ts';
import { type TableName, tables } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { fieldId } from './pick-rows.ts';
import { type Published, textOf } from './published.ts';

interface Wanted {
  readonly name: string;
  readonly table: TableName;
  readonly text: string;
  /** What names the file where its own name says nothing. */
  readonly stem: string;
  /** True for a table of the data set, which may be a new version of a published file. */
  readonly mayReplace: boolean;
}

/** The path by the end of the file's own: `data/case-files/x.csv`. */
function pathByFolder(name: string, table: TableName): string | null {
  const parts = name.split(/[\\/]/);
  const found = [parts.slice(-2).join('/'), parts.at(-1) ?? ''].find((end) => tableAt(end) === table);
  return found ?? null;
}

/** Every line of the published file is in the text: it was added to and not cut. */
async function holdsAll({ files }: Published, path: string, text: string): Promise<boolean> {
  const file = files.files.find((one) => one.path === path);
  if (!file) return false;
  const lines = new Set(text.split('\n'));
  return (await textOf(file)).split('\n').every((line) => lines.has(line));
}

/** True for a file that is published as it is. */
export async function isPublished({ files }: Published, path: string, text: string): Promise<boolean> {
  const file = files.files.find((one) => one.path === path);
  return file !== undefined && (await textOf(file)) === text;
}

function freePath(folder: string, stem: string, { files }: Published): string {
  const taken = new Set(files.files.map(({ path }) => path));
  const base = stem.slice(0, ID_LIMIT + 20) || 'so-lieu';
  let path = `${folder}/${base}.csv`;
  for (let number = 2; taken.has(path); number += 1) path = `${folder}/${base}-${number}.csv`;
  return path;
}

/** The keys of rows; a row that cannot be read has none. */
function keysOf(table: TableName, path: string, text: string): ReadonlySet<string> {
  const names = tables[table].key;
  const rows = parse(table, path, text).rows.map(({ values }): Readonly<Record<string, unknown>> => values);
  return new Set(rows.map((values) => JSON.stringify(names.map((name) => values[name] ?? null))));
}

/**
 * Asks whether a file is a new version of the published one of its name, where it has rows of it and is not that file
 * with lines added. Likely where no row of it would be lost.
 */
async function replaces(asker: Asker, { files }: Published, path: string, wanted: Wanted): Promise<boolean> {
  const file = files.files.find((one) => one.path === path);
  if (!file) return false;
  const { table, text } = wanted;
  const own = keysOf(table, path, text);
  const old = [...keysOf(table, path, await textOf(file))];
  const kept = old.filter((key) => own.has(key)).length;
  if (kept === 0) return false;
  const answer = asker.ask({
    id: 'replaces',
    code: 'replaces',
    details: { file: path, kept, lost: old.length - kept },
    choices: ['yes', 'no'],
    likely: kept === old.length ? 'yes' : null,
  });
  return answer === 'yes';
}

/**
 * Where a converted file belongs. A name with its folder is believed. A table whose file stands alone is that file.
 * Otherwise it is a new file, so that nothing published is lost by an equal name, unless it holds every line of the
 * published one of that name, or is said to be its new version.
 */
export async function choosePath(published: Published, wanted: Wanted, asker: Asker): Promise<string> {
  const { name, table, text, stem, mayReplace } = wanted;
  const { file, folder } = locationOf(table);
  const named = mayReplace ? pathByFolder(name, table) : null;
  if (named !== null && (named.includes('/') || folder === undefined)) return named;
  if (folder === undefined) return file ?? name;
  const base = (name.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const same = base === '' ? [] : [named, `${folder}/${base}.csv`].filter((path) => path !== null);
  for (const path of mayReplace ? same : []) {
    if (await holdsAll(published, path, text)) return path;
    if (await replaces(asker, published, path, wanted)) return path;
  }
  return freePath(folder, stem === '' ? fieldId(base) : stem, published);
}
