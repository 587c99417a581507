import { columnsOf, type TableName, tableNames } from '../../tables.ts';
import type { Sheet } from '../sheet.ts';
import { fold } from './fold.ts';

/** A table of the data set, known by its header. */
export interface CanonicalHeader {
  readonly table: TableName;
  readonly row: number;
  /** The column of the table that each column of the sheet holds; null where it is none of them. */
  readonly columns: readonly (string | null)[];
}

/** Notes may stand above the header of a template. */
const HEAD_ROWS = 40;
const LEAST_COLUMNS = 3;
const LEAST_SHARE = 0.6;

/** Headers that offices write for columns of figures, besides what the dictionary calls them. */
const ownWords: Readonly<Record<string, string>> = {
  'ma co quan': 'agency_id',
  'don vi': 'agency_id',
  'ten don vi': 'agency_id',
  'ten co quan': 'agency_id',
  'tu ngay': 'period_start',
  'den ngay': 'period_end',
  'ngay bat dau': 'period_start',
  'ngay ket thuc': 'period_end',
  'ky bao cao': 'period_as_printed',
  'ky so lieu': 'period_as_printed',
  'luy ke': 'cumulative',
  'trang thai': 'status',
  'so van ban': 'document_number',
  'so hieu van ban': 'document_number',
  'ma nguon': 'source_id',
  'gom don vi truc thuoc': 'includes_subordinates',
};

/** A word that two columns share names neither. */
function aliasesOf(table: TableName): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  const put = (word: string, name: string): void => {
    found.set(word, found.has(word) && found.get(word) !== name ? null : name);
  };
  for (const [name, meta] of columnsOf(table)) {
    for (const text of [name, name.replaceAll('_', ' '), meta.vi, meta.en]) put(fold(text), name);
  }
  for (const [word, name] of Object.entries(ownWords)) if (columnsOf(table).has(name)) found.set(word, name);
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

const aliases = new Map(tableNames.map((table) => [table, aliasesOf(table)]));

/** The column of a table that a header names, to the letter or by one of its words; null where it names none. */
export function columnNamed(table: TableName, header: string): string | null {
  return aliases.get(table)?.get(fold(header)) ?? null;
}

function judge(table: TableName, cells: readonly string[], row: number): CanonicalHeader | null {
  const columns = cells.map((cell) => (cell === '' ? null : columnNamed(table, cell)));
  const known = new Set(columns.filter((name) => name !== null)).size;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return known >= LEAST_COLUMNS && known / filled >= LEAST_SHARE ? { table, row, columns } : null;
}

const size = ({ columns }: CanonicalHeader): number => new Set(columns).size;

/** Finds the header of a table of the data set. In: a sheet. Out: null where no row is one. */
export function findCanonical({ rows }: Sheet): CanonicalHeader | null {
  for (const [row, cells] of rows.slice(0, HEAD_ROWS).entries()) {
    const found = tableNames.flatMap((table) => judge(table, cells, row) ?? []);
    const [best] = found.sort((one, other) => size(other) - size(one));
    if (best) return best;
  }
  return null;
}
