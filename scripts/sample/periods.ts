/** A span of days with the words a report would print for it. Dates are ISO text. */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly printed: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A calendar month. In: a year from 2001 to 2099, a month from 1. */
export function month(year: number, number: number): Period {
  const prefix = `${year}-${two(number)}`;
  return {
    start: `${prefix}-01`,
    end: `${prefix}-${lastDay(year, number)}`,
    printed: `Tháng ${two(number)}/${year}`,
  };
}

/** Consecutive months of one year, both ends included. */
export function months(year: number, first: number, last: number): Period[] {
  return Array.from({ length: last - first + 1 }, (_, index) => month(year, first + index));
}

const quarterEnds = [3, 6, 9, 12] as const;
const roman = ['I', 'II', 'III', 'IV'] as const;

/** The four quarters of a report year, 15 December of the year before to 14 December. */
export function reportQuarters(year: number): Period[] {
  return quarterEnds.map((end, index) => ({
    start: end === 3 ? `${year - 1}-12-15` : `${year}-${two(end - 3)}-15`,
    end: `${year}-${two(end)}-14`,
    printed: `Quý ${roman[index]}/${year} (năm báo cáo 15/12/${year - 1}–14/12/${year})`,
  }));
}

/** The days from the start of a year to the end of a period of it. */
export function sinceNewYear({ end }: Period): Period {
  const [year = '', number = '', day = ''] = end.split('-');
  return { start: `${year}-01-01`, end, printed: `Lũy kế đến ${day}/${number}/${year}` };
}
