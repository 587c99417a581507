import { type CellKind, type ColumnMeta, isRealDate } from './cells.ts';
import { isClean } from './clean-text.ts';
import { columnsOf, type TableName } from './tables.ts';

export type CellValue = string | number | boolean | null;

/** A column ready for millions of cells: its tests compiled once from the declaration in `tables.ts`. */
export interface Column {
  readonly name: string;
  readonly meta: ColumnMeta;
  readonly accepts: (cell: string) => boolean;
  /** The value of an accepted cell; empty is null, never zero. */
  readonly read: (cell: string) => CellValue;
}

const always = (): boolean => true;

/** Only the last days of a month can be impossible. */
const isDay = (cell: string): boolean => cell.slice(8) <= '28' || isRealDate(cell);

const beyondPattern: Readonly<Partial<Record<CellKind, (cell: string) => boolean>>> = {
  date: isDay,
  text: isClean,
  url: isClean,
};

const readText = (cell: string): CellValue => cell;
const readNumber = (cell: string): CellValue => Number(cell);

const readers: Readonly<Partial<Record<CellKind, (cell: string) => CellValue>>> = {
  count: readNumber,
  year: readNumber,
  boolean: (cell) => cell === 'true',
};

function compile([name, meta]: readonly [string, ColumnMeta]): Column {
  const { pattern, maxLength, required } = meta;
  const more = beyondPattern[meta.kind] ?? always;
  const read = readers[meta.kind] ?? readText;
  return {
    name,
    meta,
    accepts: (cell) =>
      cell === '' ? !required : cell.length <= maxLength && pattern.test(cell) && more(cell),
    read: (cell) => (cell === '' ? null : read(cell)),
  };
}

/** The compiled columns of a table, in file order. */
export function compileColumns(table: TableName): readonly Column[] {
  return [...columnsOf(table)].map(compile);
}
