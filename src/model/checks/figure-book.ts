import type { CellKind } from '../cells.ts';
import type { CellValue } from '../columns.ts';
import { dayNumber } from '../days.ts';
import { ownCopy } from '../own-copy.ts';
import type { Severity } from '../problems.ts';
import { columnNames, columnsOf } from '../tables.ts';
import { type FigureRow, type FigureTable, textOf } from './figure-row.ts';
import { createLedger } from './ledger.ts';

/** One row of figures as the rules across rows see it. */
export interface Figure {
  readonly file: string;
  readonly line: number;
  readonly refused: readonly string[];
  readonly sense: Severity;
  /** Field of a case-files row (empty: the whole agency), indicator of a rates row. */
  readonly series: string;
  /** Day numbers; null where the source gives no certain date. */
  readonly start: number | null;
  readonly end: number | null;
  readonly asPrinted: string;
  readonly cumulative: boolean;
  readonly fieldsComplete: boolean;
  /** Numbers at the places of their columns, null elsewhere; decimals in millionths, so that sums are exact. */
  readonly values: readonly (number | null)[];
  /** The places that hold a number. */
  readonly places: readonly number[];
}

/** A figure with two certain dates. */
export type DatedFigure = Figure & { readonly start: number; readonly end: number };

/** Collects the rows of a table of figures and gives them back agency by agency. */
export interface FigureBook {
  readonly add: (row: FigureRow) => void;
  readonly agencies: () => Iterable<string>;
  readonly figures: (agency: string) => readonly Figure[];
}

/** Exact decimal as a whole number of millionths. In: text as `decimal` cells accept it. */
export function millionths(text: string): number {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = Number(whole) * 1_000_000 + Number(fraction.padEnd(6, '0'));
  return text.startsWith('-') ? -size : size;
}

function createNames() {
  const names: string[] = [];
  const places = new Map<string, number>();
  return {
    place: (name: string): number => {
      const known = places.get(name);
      if (known !== undefined) return known;
      const own = ownCopy(name);
      places.set(own, names.length);
      return names.push(own) - 1;
    },
    name: (place: number | null | undefined): string => names[place ?? -1] ?? '',
  };
}

function toNumber(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? millionths(value) : null;
}

const numberKinds: ReadonlySet<CellKind> = new Set(['count', 'decimal', 'printed']);

/** The columns of a table that hold numbers, as places in the row. */
function numberPlaces(table: FigureTable): readonly number[] {
  const kinds = [...columnsOf(table).values()].map(({ kind }) => kind);
  return kinds.flatMap((kind, place) => (numberKinds.has(kind) ? [place] : []));
}

function readersOf(table: FigureTable) {
  return {
    agency: textOf(table, 'agency_id'),
    series: textOf(table, table === 'rates' ? 'indicator_id' : 'field_id'),
    start: textOf(table, 'period_start'),
    end: textOf(table, 'period_end'),
    asPrinted: textOf(table, 'period_as_printed'),
  };
}

/** Cells without which a row cannot be put beside others. */
const NEEDED: ReadonlySet<string> = new Set([
  'agency_id',
  'field_id',
  'indicator_id',
  'period_start',
  'period_end',
  'period_as_printed',
  'cumulative',
  'fields_complete',
]);

/** True for a row that can be put beside the other rows of its agency. */
export function isPlaceable({ refused }: FigureRow): boolean {
  return refused.length === 0 || !refused.some((field) => NEEDED.has(field));
}

const NONE_REFUSED: readonly string[] = [];
/** How many numbers stand before the pairs of place and value. */
const HEAD = 9;

/** The pairs of place and value behind the head, as a row of the width with nulls between. */
function spread(numbers: readonly (number | null)[], width: number): Pick<Figure, 'values' | 'places'> {
  const values: (number | null)[] = new Array(width).fill(null);
  const places: number[] = [];
  for (let index = HEAD; index < numbers.length; index += 2) {
    const place = numbers[index] ?? 0;
    values[place] = numbers[index + 1] ?? null;
    places.push(place);
  }
  return { values, places };
}

/** Ten years of them. */
const REMEMBERED_DAYS = 3653;

/** An empty book for a table; it keeps a hundred bytes a row. */
export function createFigureBook(table: FigureTable): FigureBook {
  const ledger = createLedger();
  const files = createNames();
  const series = createNames();
  const prints = createNames();
  const read = readersOf(table);
  const places = numberPlaces(table);
  const width = columnNames(table).length;
  const cumulativePlace = columnNames(table).indexOf('cumulative');
  const completePlace = columnNames(table).indexOf('fields_complete');

  const days = new Map<string, number>();

  function dayOf(iso: string | null): number | null {
    if (iso === null) return null;
    const known = days.get(iso);
    if (known !== undefined) return known;
    const day = dayNumber(iso);
    if (days.size < REMEMBERED_DAYS) days.set(iso, day);
    return day;
  }

  function add(row: FigureRow): void {
    const agency = read.agency(row);
    if (agency === null || !isPlaceable(row)) return;
    const { values } = row;
    const numbers: (number | null)[] = [
      files.place(row.file),
      row.line,
      row.sense === 'error' ? 1 : 0,
      series.place(read.series(row) ?? ''),
      dayOf(read.start(row)),
      dayOf(read.end(row)),
      prints.place(read.asPrinted(row) ?? ''),
      values[cumulativePlace] === true ? 1 : 0,
      values[completePlace] === 'true' ? 1 : 0,
    ];
    for (const place of places) {
      const value = toNumber(values[place]);
      if (value !== null) numbers.push(place, value);
    }
    ledger.add(agency, numbers);
  }

  function toFigure(numbers: readonly (number | null)[]): Figure {
    const [file, line, sense, own, start = null, end = null, print, cumulative, complete] = numbers;
    return {
      file: files.name(file),
      line: line ?? 0,
      refused: NONE_REFUSED,
      sense: sense === 1 ? 'error' : 'warning',
      series: series.name(own),
      start,
      end,
      asPrinted: prints.name(print),
      cumulative: cumulative === 1,
      fieldsComplete: complete === 1,
      ...spread(numbers, width),
    };
  }

  return { add, agencies: ledger.groups, figures: (agency) => ledger.rows(agency).map(toFigure) };
}
