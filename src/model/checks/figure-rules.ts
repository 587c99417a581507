import type { RawRow } from '../parse.ts';
import type { Finding } from '../problems.ts';
import { judgeCarriedOver } from './carried-over.ts';
import { createClosingRule } from './closing.ts';
import type { Context } from './context.ts';
import { createFallRule } from './falls.ts';
import { judgeFields } from './fields.ts';
import { createFigureBook, type Figure, isPlaceable } from './figure-book.ts';
import { type FigureRow, type FigureTable, textOf } from './figure-row.ts';
import { judgeGroups } from './groups.ts';
import { judgeIdentities } from './identities.ts';
import { createJumpRule } from './jumps.ts';
import { createLinkRule } from './links.ts';
import { judgeOverlaps, judgeRepeats } from './overlaps.ts';
import { judgeParts } from './parts.ts';
import { createPeriodRule } from './periods.ts';
import { judgeRate } from './rates.ts';
import { groupBy } from './series.ts';

type Report = (findings: readonly Finding[]) => void;

/** The rules of a table of figures, fed row by row; those across rows are judged at the end. */
export interface FigureRules {
  readonly take: (file: string, row: RawRow) => void;
  /** In: whether every row of the table was read; sums over rows are not judged otherwise. */
  readonly end: (complete: boolean) => void;
}

function rowRules(table: FigureTable, context: Context): readonly ((row: FigureRow) => readonly Finding[])[] {
  const links = createLinkRule(table, context.known);
  const periods = createPeriodRule(table, context);
  return table === 'rates' ? [links, periods, judgeRate] : [links, periods, judgeIdentities, judgeParts];
}

type SeriesRule = (figures: readonly Figure[]) => readonly Finding[];

function seriesRules(table: FigureTable, complete: boolean): readonly SeriesRule[] {
  const sums = complete ? [createClosingRule(table)] : [];
  const always = [judgeRepeats, judgeOverlaps, createFallRule(table), ...sums];
  return table === 'case_files' ? [...always, judgeCarriedOver] : always;
}

function agencyRules(table: FigureTable, complete: boolean): readonly SeriesRule[] {
  if (table === 'rates') return [judgeGroups];
  return complete ? [judgeFields] : [];
}

/** In: the table, what is known of the data set, and where findings go. */
export function createFigureRules(table: FigureTable, context: Context, report: Report): FigureRules {
  const rules = rowRules(table, context);
  const book = createFigureBook(table);
  const sourceOf = textOf(table, 'source_id');
  const judgeJumps = createJumpRule(table);
  let misplaced = false;

  function take(file: string, raw: RawRow): void {
    const place: FigureRow = { ...raw, file, sense: 'error' };
    const row: FigureRow = { ...place, sense: context.senseOf(sourceOf(place)) };
    for (const rule of rules) report(rule(row));
    book.add(row);
    misplaced ||= !isPlaceable(row);
  }

  function endAgency(agency: string, complete: boolean): void {
    const figures = book.figures(agency);
    for (const series of groupBy(figures, (figure) => figure.series)) {
      for (const rule of seriesRules(table, complete)) report(rule(series));
      report(judgeJumps(series, (day) => context.notes.covers(agency, day)));
    }
    for (const rule of agencyRules(table, complete)) report(rule(figures));
    context.notes.see(agency, table, figures);
  }

  function end(complete: boolean): void {
    for (const agency of book.agencies()) endAgency(agency, complete && !misplaced);
  }

  return { take, end };
}
