import { strToU8, zipSync } from 'fflate';
import type { ConvertedFile } from '../../../model/import/types.ts';
import { countColumns } from '../../../model/template-workbook.ts';
import { widthsOf, writeWorkbook } from '../../../model/workbook.ts';
import type { Download, DownloadFormat } from '../protocol.ts';
import { parseCells } from './rows.ts';

const types = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

/** The earliest day a ZIP can name: equal files make equal archives. */
const NO_DAY = new Date(1980, 0, 1);

const fileName = (path: string): string => path.split('/').at(-1) ?? path;

function toPlain({ path, table, text }: ConvertedFile): Download {
  return {
    name: fileName(path),
    type: table === null ? types.json : types.csv,
    bytes: new Uint8Array(new TextEncoder().encode(text)),
  };
}

function toWorkbook({ path, table, text }: ConvertedFile): Download {
  const rows = parseCells(text);
  const counts = table === null ? new Set<number>() : countColumns(table);
  const name = fileName(path).replace(/\.csv$/, '');
  return {
    name: `${name}.xlsx`,
    type: types.xlsx,
    bytes: writeWorkbook([{ name, rows, counts, widths: widthsOf(rows) }]),
  };
}

function toZip(files: readonly ConvertedFile[], name: string): Download {
  const entries = files.map(({ path, text }) => [`data/${path}`, strToU8(text)] as const);
  const bytes = zipSync(Object.fromEntries(entries), { mtime: NO_DAY });
  return { name, type: types.zip, bytes: new Uint8Array(bytes) };
}

/**
 * Makes what is saved. In: the files that may be sent, the form wanted, which of them (for all but the ZIP), and the
 * name of the ZIP. Throws where there is no such file.
 */
export function makeDownload(
  files: readonly ConvertedFile[],
  { format, path, zipName }: { format: DownloadFormat; path: string; zipName: string },
): Download {
  if (format === 'zip') return toZip(files, zipName);
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return format === 'xlsx' && file.table !== null ? toWorkbook(file) : toPlain(file);
}
