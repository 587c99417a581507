import { isRealDate } from '../cells.ts';
import { type Diagnose, diagnosis } from './diagnosis.ts';

/** Excel counts days from this one. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function isoDate(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
}

function orImpossible(code: 'date_day_first' | 'date_padding', iso: string | null) {
  return iso === null ? diagnosis('date_impossible') : diagnosis(code, iso);
}

const dayFirst: Diagnose = (cell) => {
  const [, day, month, year] =
    /^(?:ngày\s+)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/iu.exec(cell) ?? [];
  return day && month && year ? orImpossible('date_day_first', isoDate(year, month, day)) : null;
};

const withTime: Diagnose = (cell) => {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(cell) ?? [];
  return iso ? diagnosis('date_with_time', isRealDate(iso) ? iso : null) : null;
};

const impossible: Diagnose = (cell) =>
  /^\d{4}-\d{2}-\d{2}$/.test(cell) ? diagnosis('date_impossible') : null;

const padding: Diagnose = (cell) => {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(cell) ?? [];
  return year && month && day ? orImpossible('date_padding', isoDate(year, month, day)) : null;
};

const serial: Diagnose = (cell) => {
  if (!/^[34]\d{4}$/.test(cell)) return null;
  return diagnosis('date_serial', new Date(SERIAL_ORIGIN + Number(cell) * DAY).toISOString().slice(0, 10));
};

const incomplete: Diagnose = (cell) =>
  /^(?:\d{4}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}|\d{1,2}[-/.]\d{1,2})$/.test(cell)
    ? diagnosis('date_incomplete')
    : null;

export const dateRules: readonly Diagnose[] = [dayFirst, withTime, impossible, padding, serial, incomplete];
