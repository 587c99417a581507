import type { Asker } from '../asker.ts';
import type { Title } from '../recognise/title.ts';

/** When the figures of a file are of. */
export interface FilledPeriod {
  readonly start: string;
  readonly end: string;
  readonly asPrinted: string;
  readonly basis: 'printed' | 'inferred' | '';
  readonly cumulative: string;
}

const inVietnamese = (iso: string): string => iso.split('-').reverse().join('/');

/** The period of a whole file: as its title prints it, else asked, with what its words most likely mean. */
export function fillPeriod(asker: Asker, title: Title | null): FilledPeriod {
  const found = title?.period ?? null;
  const isPrinted = found?.printed === true && found.start !== null && found.end !== null;
  const details = { printed: found?.text ?? '' };
  const askDay = (code: 'period_start' | 'period_end', likely: string | null): string =>
    asker.ask({ id: code, code, input: 'date', details, likely }) ?? '';
  const start = isPrinted ? (found.start ?? '') : askDay('period_start', found?.start ?? null);
  const end = isPrinted ? (found.end ?? '') : askDay('period_end', found?.end ?? null);
  const cumulative = asker.ask({
    id: 'cumulative',
    code: 'cumulative',
    choices: ['false', 'true'],
    likely: title?.cumulative ? 'true' : 'false',
  });
  return {
    start,
    end,
    asPrinted: found?.text ?? (start && end ? `${inVietnamese(start)}–${inVietnamese(end)}` : ''),
    basis: isPrinted ? 'printed' : 'inferred',
    cumulative: cumulative ?? '',
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A short name of a period for the name of a file: `2026-09`, `2026-q3`, `2026`, else its last day. */
export function periodName({
  start,
  end,
  cumulative,
}: Pick<FilledPeriod, 'start' | 'end' | 'cumulative'>): string {
  const [year = '', first = '', day = ''] = start.split('-');
  const [endYear, last = '', endDay] = end.split('-');
  const [from, to] = [Number(first), Number(last)];
  const lastDay = new Date(Date.UTC(Number(endYear), to, 0)).getUTCDate();
  const isWhole = year === endYear && day === '01' && Number(endDay) === lastDay;
  const behind = cumulative === 'true' ? '-luy-ke' : '';
  if (isWhole && from === to) return `${year}-${two(from)}${behind}`;
  if (isWhole && to - from === 2 && to % 3 === 0) return `${year}-q${to / 3}${behind}`;
  return isWhole && from === 1 && to === 12 ? `${year}${behind}` : `${end}${behind}`;
}
