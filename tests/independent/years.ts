import { overPeriods } from './amounts.ts';
import { entryOf } from './catalogue.ts';
import type { TableRow } from './data.ts';
import { days, isInside, type Span, wholeMonths } from './dates.ts';
import type { PeriodFigure } from './whole-agency.ts';

/** The figure of a year or of another judged span, chosen among what was reported inside it. */

export interface Chain extends Span {
  readonly name: 'calendar' | 'report' | 'span';
}

export interface Figure {
  readonly chain: Chain;
  readonly parts: readonly PeriodFigure[];
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  /** Every part that the indicator needs was reported (the denominator may still be zero). */
  readonly known: boolean;
  readonly start: string;
  readonly end: string;
  readonly coveredDays: number;
  readonly totalDays: number;
  readonly coveredMonths: number;
  readonly overdue: bigint | null;
  readonly rows: readonly TableRow[];
}

export function chainsOf(year: number): readonly Chain[] {
  return [
    { name: 'calendar', start: `${year}-01-01`, end: `${year}-12-31` },
    { name: 'report', start: `${year - 1}-12-15`, end: `${year}-12-14` },
  ];
}

function figure(chain: Chain, parts: readonly PeriodFigure[]): Figure | null {
  const [first, last] = [parts[0], parts.at(-1)];
  const entry = first && entryOf(first.indicator);
  if (!first || !last || !entry) return null;
  const complete = parts.every((part) => part.complete);
  const total = (of: 'numerator' | 'denominator') => {
    const amounts = parts.map((part) => part[of]).filter((amount) => amount !== null);
    return overPeriods(amounts);
  };
  const numerator = total('numerator');
  const denominator = entry.kind === 'ratio' ? total('denominator') : null;
  const covered = entry.stock
    ? [{ start: chain.start, end: last.until }]
    : parts.map(({ start, end }) => ({ start, end }));
  return {
    chain,
    parts,
    numerator,
    denominator,
    known: complete && numerator !== null && (entry.kind !== 'ratio' || denominator !== null),
    start: entry.stock ? chain.start : first.start,
    end: last.until,
    coveredDays: covered.reduce((sum, span) => sum + days(span), 0),
    totalDays: days(chain),
    coveredMonths: wholeMonths(chain, chain.name === 'report' ? 15 : 1, covered),
    overdue: last.overdue,
    rows: parts.flatMap((part) => part.rows),
  };
}

function inTimeOrder(parts: readonly PeriodFigure[]): readonly PeriodFigure[] {
  return parts.toSorted((a, b) => (a.end === b.end ? 0 : a.end < b.end ? -1 : 1));
}

/** Chains are not mixed: rows of a report year run from a 15th to a 14th, or follow each other without a gap. */
function isOneChain(chain: Chain, parts: readonly PeriodFigure[]): boolean {
  const last = parts.at(-1);
  if (chain.name !== 'report' || !last) return true;
  if (parts.every(({ start, end }) => start.endsWith('-15') && end.endsWith('-14'))) return true;
  const covered = parts.reduce((sum, part) => sum + days(part), 0);
  return covered === days({ start: chain.start, end: last.end });
}

/**
 * The cumulative row that covers most days, the newest of several, and the in-period rows inside it added. Rows that miss
 * a part are left out, unless nothing else was reported. In: figures of one agency and one indicator.
 */
export function candidates(reported: readonly PeriodFigure[], chain: Chain): readonly Figure[] {
  const inside = inTimeOrder(reported.filter((part) => isInside(part, chain)));
  const usable = (parts: readonly PeriodFigure[]) => {
    const complete = parts.filter((part) => part.complete);
    return complete.length > 0 ? complete : parts;
  };
  const cumulative = usable(inside.filter((part) => part.cumulative)).toReversed();
  const running = cumulative.map((part) => figure(chain, [part]));
  const closing = running.toSorted((a, b) => (b?.coveredDays ?? 0) - (a?.coveredDays ?? 0))[0] ?? null;
  const periods = usable(inside.filter((part) => !part.cumulative));
  const stock = periods.some((part) => entryOf(part.indicator)?.stock);
  const added = stock ? periods.slice(-1) : periods;
  return [closing, stock || isOneChain(chain, added) ? figure(chain, added) : null].filter(
    (candidate) => candidate !== null,
  );
}

/** What is fully reported first, then what covers most; a tie goes to the cumulative row, then the calendar year. */
export function best(figures: readonly Figure[]): Figure | null {
  const rank = (item: Figure) => [
    item.known ? 0 : 1,
    -item.coveredDays,
    item.parts[0]?.cumulative ? 0 : 1,
    item.chain.name === 'report' ? 1 : 0,
  ];
  const compare = (a: Figure, b: Figure) => {
    const [left, right] = [rank(a), rank(b)];
    return left.map((value, at) => value - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  };
  return figures.toSorted(compare)[0] ?? null;
}

export function figureOfYear(reported: readonly PeriodFigure[], year: number): Figure | null {
  const own = reported.filter((part) => part.year === year);
  return best(chainsOf(year).flatMap((chain) => candidates(own, chain)));
}

export function figureOfSpan(reported: readonly PeriodFigure[], span: Span): Figure | null {
  return best(candidates(reported, { name: 'span', start: span.start, end: span.end }));
}
