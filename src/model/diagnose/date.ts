import { dateYears, isRealDate } from '../cells.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { type Diagnose, type Diagnosis, diagnosis } from './diagnosis.ts';

/** Excel counts days from this one. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function isoDate(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
}

function isFar(iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  return year < dateYears.first || year > dateYears.last;
}

/** A real day written in another form is told that form, an impossible one or one of another age that first. */
function inForm(code: ProblemCode, iso: string | null): Diagnosis {
  if (iso === null) return diagnosis('date_impossible');
  return isFar(iso) ? { code: 'date_year_far', details: dateYears } : diagnosis(code, iso);
}

/** `31/01/2024`, with a word before it or an hour behind. */
const YEAR_LAST =
  /^(?:ngày\s+)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$/iu;

/** Day before month, as in Vietnam; month before day only where the day can be no month. */
const yearLast: Diagnose = (cell) => {
  const [, first, second, year] = YEAR_LAST.exec(cell) ?? [];
  if (!first || !second || !year) return null;
  const iso = isoDate(year, second, first);
  const american = isoDate(year, first, second);
  return iso === null && american !== null
    ? inForm('date_month_first', american)
    : inForm('date_day_first', iso);
};

const withTime: Diagnose = (cell) => {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(cell) ?? [];
  return iso ? inForm('date_with_time', isRealDate(iso) ? iso : null) : null;
};

const yearFirst: Diagnose = (cell) =>
  /^\d{4}-\d{2}-\d{2}$/.test(cell) ? inForm('date_form', isRealDate(cell) ? cell : null) : null;

const padding: Diagnose = (cell) => {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(cell) ?? [];
  return year && month && day ? inForm('date_padding', isoDate(year, month, day)) : null;
};

const serial: Diagnose = (cell) => {
  if (!/^[34]\d{4}$/.test(cell)) return null;
  return diagnosis('date_serial', new Date(SERIAL_ORIGIN + Number(cell) * DAY).toISOString().slice(0, 10));
};

const incomplete: Diagnose = (cell) =>
  /^(?:\d{4}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2})?)$/.test(cell)
    ? diagnosis('date_incomplete')
    : null;

export const dateRules: readonly Diagnose[] = [yearLast, withTime, yearFirst, padding, serial, incomplete];
