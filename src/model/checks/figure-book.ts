import type { CellValue } from '../columns.ts';
import { dayNumber } from '../days.ts';
import { columnNames } from '../tables.ts';
import type { Figure } from './figure.ts';
import { figurePlaces } from './figure-columns.ts';
import { type FigureRow, type FigureTable, textOf } from './figure-row.ts';
import { createLedger } from './ledger.ts';
import { createNames } from './names.ts';

/** Collects the rows of a table of figures and gives them back agency by agency. */
export interface FigureBook {
  /** Out: false for a row that cannot be put beside others; sums over its table would then be wrong. */
  readonly add: (row: FigureRow) => boolean;
  readonly agencies: () => Iterable<string>;
  readonly figures: (agency: string) => readonly Figure[];
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

function isPlaceable({ refused }: FigureRow): boolean {
  return refused.length === 0 || !refused.some((field) => NEEDED.has(field));
}

/** Both days in their order, or neither. */
function isPeriod(start: string | null, end: string | null): boolean {
  return start === null || end === null ? start === end : start <= end;
}

/** Exact decimal as a whole number of millionths. In: text as `decimal` cells accept it. */
export function millionths(text: string): number {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = Number(whole) * 1_000_000 + Number(fraction.padEnd(6, '0'));
  return text.startsWith('-') ? -size : size;
}

function toNumber(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? millionths(value) : null;
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

class PackedBook implements FigureBook {
  private readonly ledger = createLedger();
  private readonly files = createNames();
  private readonly series = createNames();
  private readonly prints = createNames();
  private readonly days = new Map<string, number>();
  private readonly places: readonly number[];
  private readonly width: number;
  private readonly cumulativePlace: number;
  private readonly completePlace: number;
  private readonly text: Readonly<
    Record<'agency' | 'series' | 'start' | 'end' | 'asPrinted', ReturnType<typeof textOf>>
  >;

  constructor(table: FigureTable) {
    this.places = [...figurePlaces(table).keys()];
    const names = columnNames(table);
    this.width = names.length;
    this.cumulativePlace = names.indexOf('cumulative');
    this.completePlace = names.indexOf('fields_complete');
    this.text = {
      agency: textOf(table, 'agency_id'),
      series: textOf(table, table === 'rates' ? 'indicator_id' : 'field_id'),
      start: textOf(table, 'period_start'),
      end: textOf(table, 'period_end'),
      asPrinted: textOf(table, 'period_as_printed'),
    };
  }

  add(row: FigureRow): boolean {
    const agency = this.text.agency(row);
    if (agency === null || !isPlaceable(row)) return false;
    const numbers = this.packHead(row);
    for (const place of this.places) {
      const value = toNumber(row.values[place]);
      if (value !== null) numbers.push(place, value);
    }
    this.ledger.add(agency, numbers);
    return isPeriod(this.text.start(row), this.text.end(row));
  }

  agencies(): Iterable<string> {
    return this.ledger.groups();
  }

  figures(agency: string): readonly Figure[] {
    return this.ledger.rows(agency).map((numbers) => this.unpack(numbers));
  }

  private packHead(row: FigureRow): (number | null)[] {
    const { text, cumulativePlace, completePlace } = this;
    return [
      this.files.place(row.file),
      row.line,
      row.sense === 'error' ? 1 : 0,
      this.series.place(text.series(row) ?? ''),
      this.dayOf(text.start(row)),
      this.dayOf(text.end(row)),
      this.prints.place(text.asPrinted(row) ?? ''),
      row.values[cumulativePlace] === true ? 1 : 0,
      row.values[completePlace] === 'true' ? 1 : 0,
    ];
  }

  private unpack(numbers: readonly (number | null)[]): Figure {
    const [file, line, sense, own, start = null, end = null, print, cumulative, complete] = numbers;
    return {
      file: this.files.name(file),
      line: line ?? 0,
      refused: NONE_REFUSED,
      sense: sense === 1 ? 'error' : 'warning',
      series: this.series.name(own),
      start,
      end,
      asPrinted: this.prints.name(print),
      cumulative: cumulative === 1,
      fieldsComplete: complete === 1,
      ...spread(numbers, this.width),
    };
  }

  private dayOf(iso: string | null): number | null {
    if (iso === null) return null;
    const known = this.days.get(iso);
    if (known !== undefined) return known;
    const day = dayNumber(iso);
    if (this.days.size < REMEMBERED_DAYS) this.days.set(iso, day);
    return day;
  }
}

/** An empty book for a table; it keeps about sixty bytes a row. */
export function createFigureBook(table: FigureTable): FigureBook {
  return new PackedBook(table);
}
