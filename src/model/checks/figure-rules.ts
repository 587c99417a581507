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
import { createSeries, groupBy, type Series } from './series.ts';

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

interface AcrossRules {
  /** Over the rows of one agency and one field or indicator. */
  readonly series: readonly ((series: Series) => readonly Finding[])[];
  /** Over all rows of one agency. */
  readonly agency: readonly ((figures: readonly Figure[]) => readonly Finding[])[];
}

/** Sums over rows are judged only where every row was read. */
function rulesAcross(table: FigureTable, complete: boolean): AcrossRules {
  const sums = complete ? [createClosingRule(table)] : [];
  const series = [judgeRepeats, judgeOverlaps, createFallRule(table), ...sums];
  if (table === 'rates') return { series, agency: [judgeGroups] };
  return { series: [...series, judgeCarriedOver], agency: complete ? [judgeFields] : [] };
}

/** In: the table, what is known of the data set, and where findings go. */
export function createFigureRules(table: FigureTable, context: Context, report: Report): FigureRules {
  const rules = rowRules(table, context);
  const book = createFigureBook(table);
  const sourceOf = textOf(table, 'source_id');
  const judgeJumps = createJumpRule(table);
  let misplaced = false;

  function take(file: string, raw: RawRow): void {
    const { line, values, refused } = raw;
    const row: FigureRow = { file, line, values, refused, sense: context.senseOf(sourceOf(raw)) };
    for (const rule of rules) report(rule(row));
    book.add(row);
    misplaced ||= !isPlaceable(row);
  }

  function endAgency(agency: string, across: AcrossRules): void {
    const figures = book.figures(agency);
    for (const own of groupBy(figures, (figure) => figure.series)) {
      const series = createSeries(own);
      for (const rule of across.series) report(rule(series));
      report(judgeJumps(series, (day) => context.notes.covers(agency, day)));
    }
    for (const rule of across.agency) report(rule(figures));
    context.notes.see(agency, table, figures);
  }

  function end(complete: boolean): void {
    const across = rulesAcross(table, complete && !misplaced);
    for (const agency of book.agencies()) endAgency(agency, across);
  }

  return { take, end };
}
