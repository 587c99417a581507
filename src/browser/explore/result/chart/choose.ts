import type { Table } from '../formats.ts';
import { chooseBars } from './bars.ts';
import { chooseDots } from './dots.ts';
import { chooseLines } from './lines.ts';
import { columnsBy } from './roles.ts';
import { type ChartContext, type ChartSource, type Chosen, defaultNumber } from './source.ts';

/**
 * A chart by the kinds of columns: days and numbers give lines, names and numbers bars, two numbers dots. Days that
 * say nothing about a course (one for all, or one a name) do not count.
 */
export function chooseChart(table: Table, context: ChartContext): Chosen {
  const { say, roles } = context;
  const columns = columnsBy(table.columns, roles);
  const number = context.number ?? defaultNumber(columns);
  if (table.rows.length === 0) return { kind: 'none', why: say('explore.chart.none.rows') };
  if (number === undefined) return { kind: 'none', why: say('explore.chart.none.number') };
  const source: ChartSource = { ...context, table, columns, number };
  const chosen = chooseLines(source) ?? chooseBars(source) ?? chooseDots(source);
  return chosen ?? { kind: 'none', why: say('explore.chart.none.alone') };
}
