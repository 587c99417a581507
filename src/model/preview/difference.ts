import type { Measure, Verdict } from '../figures.ts';
import { isFigure, isJump, isRevised } from './amounts.ts';

/** What two states of the data are compared by; a `DataSet` is one. */
export interface FigureState {
  readonly measures: ReadonlyMap<string, readonly Measure[]>;
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
}

/** A verdict that is another one, new or gone. */
export interface VerdictChange {
  readonly target_id: string;
  readonly agency_id: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** A figure that is another one, new or gone. */
export interface FigureChange {
  readonly agency_id: string;
  readonly indicator_id: Measure['indicator_id'];
  readonly period_start: string;
  readonly period_end: string;
  readonly cumulative: boolean;
  readonly before: Measure | null;
  readonly after: Measure | null;
  readonly change: 'added' | 'removed' | 'revised';
  /** True where the value moved by more than half of what it was. */
  readonly jump: boolean;
}

/** What one state says otherwise than the other, in the order of bodies, then of targets or indicators, then of days. */
export interface Difference {
  readonly verdicts: readonly VerdictChange[];
  readonly figures: readonly FigureChange[];
  /** How many figures were added, removed, revised; and how many of the revised ones jump. */
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
  readonly jumps: number;
}

interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
  readonly one: T;
}

const verdictKey = (one: Verdict): string =>
  [one.agency_id, one.target_id, one.period_start, one.period_end].join('|');

const measureKey = (one: Measure): string =>
  [one.agency_id, one.indicator_id, one.period_start, one.period_end, one.cumulative].join('|');

const byKey = <T>(lists: ReadonlyMap<string, readonly T[]>, key: (one: T) => string): Map<string, T> =>
  new Map([...lists.values()].flat().map((one) => [key(one), one]));

/** Everything that stands in either state, in the order of its key. */
function pairs<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): readonly Pair<T>[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [old, now] = [before.get(key) ?? null, after.get(key) ?? null];
    const one = now ?? old;
    return one === null ? [] : [{ before: old, after: now, one }];
  });
}

/** What a reader is told of a verdict: months count only where they stand in its words. */
const told = ({ state, reason, covered_months }: Verdict): string =>
  [state, reason, state === 'partial' ? covered_months : ''].join('|');

function verdictChanges(before: FigureState, after: FigureState): readonly VerdictChange[] {
  const all = pairs(byKey(before.verdicts, verdictKey), byKey(after.verdicts, verdictKey));
  return all.flatMap(({ before: old, after: now, one }) => {
    if (old && now && told(old) === told(now)) return [];
    const { target_id, agency_id, period_start, period_end } = one;
    return [{ target_id, agency_id, period_start, period_end, before: old, after: now }];
  });
}

function changeOf({ before, after }: Pair<Measure>): FigureChange['change'] | null {
  const [had, has] = [before !== null && isFigure(before), after !== null && isFigure(after)];
  if (had && has) return before && after && isRevised(before, after) ? 'revised' : null;
  if (has) return 'added';
  return had ? 'removed' : null;
}

function figureChanges(before: FigureState, after: FigureState): readonly FigureChange[] {
  const all = pairs(byKey(before.measures, measureKey), byKey(after.measures, measureKey));
  return all.flatMap((pair) => {
    const change = changeOf(pair);
    if (change === null) return [];
    const { agency_id, indicator_id, period_start, period_end, cumulative } = pair.one;
    const { before: old, after: now } = pair;
    const jump = change === 'revised' && old !== null && now !== null && isJump(old, now);
    const key = { agency_id, indicator_id, period_start, period_end, cumulative };
    return [{ ...key, before: old, after: now, change, jump }];
  });
}

/** Compares two states of the data: what the site says before, and what it would say after. */
export function difference(before: FigureState, after: FigureState): Difference {
  const figures = figureChanges(before, after);
  const count = (change: FigureChange['change']): number =>
    figures.filter((one) => one.change === change).length;
  return {
    verdicts: verdictChanges(before, after),
    figures,
    added: count('added'),
    removed: count('removed'),
    revised: count('revised'),
    jumps: figures.filter(({ jump }) => jump).length,
  };
}
