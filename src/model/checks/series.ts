import type { DatedFigure, Figure } from './figure.ts';

/** The items in groups that share a key, in the order of their first item. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return [...groups.values()];
}

/** True for a figure with two certain dates in their right order. */
export function isDated(figure: Figure): figure is DatedFigure {
  return figure.start !== null && figure.end !== null && figure.start <= figure.end;
}

/** By the last day of the period, then the first. */
function byEnd(one: DatedFigure, other: DatedFigure): number {
  return one.end - other.end || one.start - other.start;
}

/** The rows of one agency and one field or indicator, in the views that the rules take of them. */
export interface Series {
  readonly agency: string;
  readonly figures: readonly Figure[];
  readonly dated: readonly DatedFigure[];
  /** In-period rows in the order of time. */
  readonly inPeriod: readonly DatedFigure[];
  /** Cumulative rows in runs that share their first day, each in the order of time. */
  readonly runs: readonly (readonly DatedFigure[])[];
}

function cumulativeRuns(dated: readonly DatedFigure[]): Series['runs'] {
  const rows = dated.filter(({ cumulative }) => cumulative);
  return groupBy(rows, ({ start }) => String(start)).map((run) => [...run].sort(byEnd));
}

export function createSeries(agency: string, figures: readonly Figure[]): Series {
  const dated = figures.filter(isDated);
  const inPeriod = dated.filter(({ cumulative }) => !cumulative).sort(byEnd);
  return { agency, figures, dated, inPeriod, runs: cumulativeRuns(dated) };
}

/** Where the other row of a comparison stands, for the message. */
export function otherRow({ file, line }: Figure) {
  return { other_file: file, other_line: line };
}
