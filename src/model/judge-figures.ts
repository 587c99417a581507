import type { Context } from './checks/context.ts';
import { createFigureBook } from './checks/figure-book.ts';
import { type FigureRow, type FigureTable, textOf } from './checks/figure-row.ts';
import { createSeries, groupBy } from './checks/series.ts';
import { type AcrossRules, createAcrossRules, createRowRules } from './checks.ts';
import type { RawRow } from './create-parser.ts';
import type { Finding } from './problems.ts';

type Report = (findings: readonly Finding[]) => void;

/** The judge of a table of figures, fed row by row; what spans rows is judged at the end. */
export interface FigureJudge {
  readonly take: (file: string, row: RawRow) => void;
  /** In: whether every row of the table was read; sums over rows are not judged otherwise. */
  readonly end: (complete: boolean) => void;
}

/** In: the table, what is known of the data set, and where findings go. */
export function createFigureJudge(table: FigureTable, context: Context, report: Report): FigureJudge {
  const rules = createRowRules(table, context);
  const book = createFigureBook(table);
  const sourceOf = textOf(table, 'source_id');
  const { notes } = context;
  let misplaced = false;

  function take(file: string, raw: RawRow): void {
    const { line, values, refused } = raw;
    const row: FigureRow = { file, line, values, refused, sense: context.senseOf(sourceOf(raw)) };
    for (const rule of rules) report(rule(row));
    if (!book.add(row)) misplaced = true;
  }

  function endAgency(agency: string, across: AcrossRules): void {
    const figures = book.figures(agency);
    for (const own of groupBy(figures, (figure) => figure.series)) {
      const series = createSeries(agency, own);
      for (const rule of across.series) report(rule(series));
    }
    for (const rule of across.agency) report(rule(figures));
    notes.see(agency, table, figures);
  }

  function end(complete: boolean): void {
    const across = createAcrossRules(table, { complete: complete && !misplaced, covers: notes.covers });
    for (const agency of book.agencies()) endAgency(agency, across);
  }

  return { take, end };
}
