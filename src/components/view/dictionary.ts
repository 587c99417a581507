import type { Key } from '../../i18n/translate.ts';
import type { CellKind, ColumnMeta, Nature } from '../../model/cells.ts';
import type { DerivedTable } from '../../model/derived/words.ts';
import { derivedTables } from '../../model/derived-tables.ts';
import type { Lang } from '../../model/lang.ts';
import { placesOf } from '../../model/locations.ts';
import { columnsOf, type TableName, tableNames, tables } from '../../model/tables.ts';

interface ColumnView {
  readonly name: string;
  readonly meaning: string;
  /** Message key of the kind of cell; null for a computed column. */
  readonly kind: (Key & `cell.${CellKind}`) | null;
  readonly nature: Nature | null;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly example: string | null;
}

export interface DictionaryTable {
  readonly name: string;
  /** Where the rows are written: a file or a folder of the data; null for a computed table. */
  readonly place: string | null;
  readonly title: string;
  readonly columns: readonly ColumnView[];
}

const isTableName = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);

function columnView([name, meta]: readonly [string, ColumnMeta], lang: Lang): ColumnView {
  return {
    name,
    meaning: meta[lang],
    kind: `cell.${meta.kind}`,
    nature: meta.nature ?? null,
    required: meta.required,
    choices: meta.choices ?? [],
    example: meta.example,
  };
}

function baseTable(name: TableName, lang: Lang): DictionaryTable {
  const columns = [...columnsOf(name)].map((column) => columnView(column, lang));
  return { name, place: placesOf(name).join(', '), title: tables[name][lang], columns };
}

function derivedTable(name: string, table: DerivedTable, lang: Lang): DictionaryTable {
  const columns = Object.entries(table.columns).map(([column, meaning]) => ({
    name: column,
    meaning: meaning[lang],
    kind: null,
    nature: null,
    required: false,
    choices: [],
    example: null,
  }));
  return { name, place: null, title: table[lang], columns };
}

const isDerived = (name: string): name is keyof typeof derivedTables => Object.hasOwn(derivedTables, name);

/** What every shipped table holds. In: their names in shipped order. Throws on a table without words. */
export function dictionary(names: readonly string[], lang: Lang): readonly DictionaryTable[] {
  return names.map((name) => {
    if (isTableName(name)) return baseTable(name, lang);
    if (isDerived(name)) return derivedTable(name, derivedTables[name], lang);
    throw new Error(`table without words: ${name}`);
  });
}
