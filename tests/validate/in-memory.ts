import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckOptions, checkFiles } from '../../src/model/check-data-set.ts';
import { tableAt } from '../../src/model/locations.ts';
import type { Report } from '../../src/model/report.ts';
import { columnNames } from '../../src/model/tables.ts';
import { datasets } from './overlay.ts';

const valid = join(datasets, '_valid');

type Texts = Map<string, string>;

/** Texts of the valid data set by path, to be changed at will. */
export async function readValid(): Promise<Texts> {
  const names = await readdir(valid, { recursive: true });
  const paths = names.filter((name) => /\.\w+$/.test(name)).sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(valid, path), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}

/** Checks texts as a browser would: no folder, no file system. */
export function checkTexts(texts: Texts, options: CheckOptions = {}): Promise<Report> {
  const files = [...texts].flatMap(([path, text]) => {
    const table = tableAt(path);
    return table ? [{ path, table, read: () => bytesOf(text) }] : [];
  });
  return checkFiles({ files, release: texts.get('release.json') ?? null, problems: [] }, options);
}

/** In small pieces, so that every record and letter is cut somewhere. */
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 97) yield bytes.slice(at, at + 97);
}

/** Puts cells into a row without commas or quotes. In: the file, the physical line, the cells by column. */
export function setCells(
  texts: Texts,
  path: string,
  { line, cells }: { line: number; cells: Record<string, string> },
) {
  const table = tableAt(path);
  if (!table) throw new Error(`no table: ${path}`);
  const lines = (texts.get(path) ?? '').split('\n');
  const row = (lines[line - 1] ?? '').split(',');
  for (const [name, cell] of Object.entries(cells)) row[columnNames(table).indexOf(name)] = cell;
  lines[line - 1] = row.join(',');
  texts.set(path, lines.join('\n'));
}
