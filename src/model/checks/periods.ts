import type { Finding } from '../problems.ts';
import { afterAsOf } from './as-of.ts';
import { type FigureRow, type FigureTable, numberOf, textOf } from './figure-row.ts';
import { findAt, join, NONE } from './finding.ts';

/** The day on which districts ended and provinces merged: no figure can be compared across it. */
const MERGER = '2025-07-01';

/** What the rules of a period need to know of the data set. */
export interface PeriodContext {
  readonly asOf: string | null;
  readonly lives: ReadonlyMap<string, Life>;
}

interface Period {
  readonly start: string;
  readonly end: string;
}

/** A report year is that of the last day, or the one beside it; a slip of the pen would move a figure out of sight. */
function judgeYear(row: FigureRow, { end, year }: { end: string | null; year: number | null }) {
  if (end === null || year === null) return NONE;
  const distance = Math.abs(year - Number(end.slice(0, 4)));
  return distance <= 1
    ? NONE
    : findAt(row, { field: 'report_year', code: 'report_year_far', details: { end } });
}

/** Both dates or none, and their basis only with them. Print that gives one date only is kept, in no measure. */
function judgeHalves(
  row: FigureRow,
  { start, end, basis }: Record<'start' | 'end' | 'basis', string | null>,
) {
  const severity = row.sense;
  if (start !== null && end === null)
    return findAt(row, { field: 'period_end', code: 'dates_half', severity });
  if (start === null && end !== null)
    return findAt(row, { field: 'period_start', code: 'dates_half', severity });
  const dated = start !== null && end !== null;
  if (dated && basis === null) return findAt(row, { field: 'period_basis', code: 'basis_missing' });
  const unsure = row.refused.includes('period_start') || row.refused.includes('period_end');
  if (dated || basis === null || unsure) return NONE;
  return findAt(row, { field: 'period_basis', code: 'basis_without_dates' });
}

function judgeOrder(row: FigureRow, { start, end }: Period): readonly Finding[] {
  if (start <= end) return NONE;
  const details = { first: 'period_start', last: 'period_end', start, end };
  return findAt(row, { field: 'period_start', code: 'dates_reversed', details });
}

function judgeMerger(row: FigureRow, { start, end }: Period): readonly Finding[] {
  if (start >= MERGER || end < MERGER) return NONE;
  const details = { day: MERGER };
  return findAt(row, { field: 'period_start', code: 'cut_by_merger', severity: 'warning', details });
}

interface Life {
  readonly from: string | null;
  readonly to: string | null;
}

const NO_LIFE: Life = { from: null, to: null };

function judgeLife(row: FigureRow, { start, end, from, to }: Period & Life): readonly Finding[] {
  const at = { code: 'outside_body_life', severity: row.sense } as const;
  if (from !== null && start < from) {
    return findAt(row, {
      ...at,
      field: 'period_start',
      details: { edge: 'valid_from', day: from, found: start },
    });
  }
  if (to === null || end <= to) return NONE;
  return findAt(row, { ...at, field: 'period_end', details: { edge: 'valid_to', day: to, found: end } });
}

/** Rules of the period of one row of figures. In: the table and what is known of the data set. */
export function createPeriodRule(table: FigureTable, { asOf, lives }: PeriodContext) {
  const read = {
    agency: textOf(table, 'agency_id'),
    start: textOf(table, 'period_start'),
    end: textOf(table, 'period_end'),
    basis: textOf(table, 'period_basis'),
    year: numberOf(table, 'report_year'),
  };
  const dated =
    table === 'case_files' ? ['period_end', 'reported_on', 'stock_on'] : ['period_end', 'reported_on'];
  const datedReaders = dated.map((field) => ({ field, read: textOf(table, field) }));

  function judgeAsOf(row: FigureRow): readonly Finding[] {
    let found = NONE;
    for (const { field, read: readDate } of datedReaders) {
      found = join(found, afterAsOf(row, { field, asOf, found: readDate(row) }));
    }
    return found;
  }

  return (row: FigureRow): readonly Finding[] => {
    const start = read.start(row);
    const end = read.end(row);
    const halves = judgeHalves(row, { start, end, basis: read.basis(row) });
    const found = join(join(halves, judgeAsOf(row)), judgeYear(row, { end, year: read.year(row) }));
    if (start === null || end === null) return found;
    const { from, to } = lives.get(read.agency(row) ?? '') ?? NO_LIFE;
    const period = { start, end, from, to };
    return join(found, join(judgeOrder(row, period), join(judgeMerger(row, period), judgeLife(row, period))));
  };
}
