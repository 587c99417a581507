import type { FigureRow } from '../../components/compare/types.ts';
import type { Panel } from './panel.ts';

/** One period, and what each agency has for it; null where it has nothing. */
export interface PeriodRow {
  readonly period: string;
  readonly cumulative: boolean;
  readonly cells: readonly (FigureRow | null)[];
}

const keyOf = ({ period_start, period_end, cumulative }: FigureRow): string =>
  [period_end, period_start, cumulative].join('|');

/** Newest end first; of equal ends the longer period first. */
function byNewest([a]: readonly FigureRow[], [b]: readonly FigureRow[]): number {
  if (!a || !b) return 0;
  return b.period_end.localeCompare(a.period_end, 'en') || a.period_start.localeCompare(b.period_start, 'en');
}

/** Every period of any agency, newest first, with one cell an agency in the order chosen. */
export function periodRows(panels: readonly Panel[]): readonly PeriodRow[] {
  const known = panels.map(({ rows }) => new Map(rows.map((row) => [keyOf(row), row])));
  const periods = Map.groupBy(
    panels.flatMap(({ rows }) => rows),
    keyOf,
  );
  return [...periods]
    .toSorted(([, a], [, b]) => byNewest(a, b))
    .map(([key, [first]]) => ({
      period: first?.period ?? '',
      cumulative: first?.cumulative ?? false,
      cells: known.map((rows) => rows.get(key) ?? null),
    }));
}
