import type { Reading } from '../../src/model/figures.ts';
import { entryOf } from './catalogue.ts';
import { type Condition, type Counts, holds, isBroken, type NeededRate, neededRate } from './condition.ts';
import { days, isWholeYear, type Span, yearBefore, yearOf } from './dates.ts';
import { asNumber, ratioOf } from './measures.ts';
import type { PeriodFigure } from './whole-agency.ts';
import { best, candidates, type Figure, figureOfSpan, figureOfYear } from './years.ts';

/** One indicator of a target, judged on its own. */
export interface Judged {
  readonly indicator: string;
  readonly role: Reading['role'];
  readonly state: Reading['state'];
  readonly reason: string | null;
  /** Null where nothing, or not every part, was reported. */
  readonly figure: Figure | null;
  readonly previous: Figure | null;
  readonly needed: NeededRate;
}

export interface Setting {
  readonly asOf: string;
  readonly period: Span;
  readonly condition: Condition;
  /** First day of the agency's existence, where known. */
  readonly validFrom: string | null;
  readonly reported: (indicator: string) => readonly PeriodFigure[];
}

type Outcome = Pick<Judged, 'state' | 'reason'> & Partial<Pick<Judged, 'previous' | 'needed'>>;

function countsOf(figure: Figure, kind: string): Counts {
  return { numerator: figure.numerator ?? 0n, denominator: kind === 'ratio' ? figure.denominator : null };
}

function yearlyFigure(parts: readonly PeriodFigure[], period: Span): Figure | null {
  return isWholeYear(period) ? figureOfYear(parts, yearOf(period.end)) : figureOfSpan(parts, period);
}

function isFull(figure: Figure): boolean {
  return figure.coveredDays >= figure.totalDays;
}

function isEmpty(counts: Counts): boolean {
  return counts.denominator === 0n;
}

function judgeLevel(figure: Figure, kind: string, setting: Setting): Outcome {
  const entry = entryOf(figure.parts[0]?.indicator ?? '');
  if (!entry) throw new Error('a figure without an indicator');
  const counts = countsOf(figure, kind);
  const over = setting.period.end <= setting.asOf;
  if (isEmpty(counts)) {
    // Months without files say nothing about the months that nobody reported.
    return over && !isFull(figure)
      ? { state: 'partial', reason: 'coverage' }
      : { state: 'not_scored', reason: 'no_files' };
  }
  const good = holds(setting.condition, counts);
  if (!over) {
    const needed = neededRate(setting.condition, counts, entry, figure.coveredDays, figure.totalDays);
    if (good) return { state: 'on_track', reason: null, needed };
    return { state: 'at_risk', reason: needed === 'out_of_reach' ? 'out_of_reach' : null, needed };
  }
  if (isFull(figure)) return { state: good ? 'met' : 'missed', reason: null };
  return isBroken(setting.condition, counts, entry)
    ? { state: 'missed', reason: null }
    : { state: 'partial', reason: 'coverage' };
}

/** The figure of last year from the first day of the chain to the same day, both without a gap. */
function sameSpanLastYear(figure: Figure, lastYear: readonly PeriodFigure[]): Figure | null {
  if (figure.coveredDays !== days({ start: figure.chain.start, end: figure.end })) return null;
  const chain = {
    name: figure.chain.name,
    start: yearBefore(figure.chain.start),
    end: yearBefore(figure.end),
  };
  const found = best(candidates(lastYear, chain));
  return found?.known && isFull(found) ? found : null;
}

function isPerfect(counts: Counts): boolean {
  return counts.denominator !== null && counts.denominator > 0n && counts.numerator >= counts.denominator;
}

function rises(now: Counts, before: Counts): boolean {
  return now.numerator * (before.denominator ?? 1n) > before.numerator * (now.denominator ?? 1n);
}

function judgeRise(figure: Figure, kind: string, setting: Setting, parts: readonly PeriodFigure[]): Outcome {
  const { period, asOf, validFrom } = setting;
  const before = { start: yearBefore(period.start), end: yearBefore(period.end) };
  if (validFrom !== null && validFrom > before.start) return { state: 'no_data', reason: 'no_previous_year' };
  const year = isWholeYear(period) ? yearOf(before.end) : null;
  const lastYear = year === null ? parts : parts.filter((part) => part.year === year);
  const whole = yearlyFigure(parts, before);
  const wholeCounts = whole?.known && isFull(whole) ? countsOf(whole, kind) : null;
  const now = countsOf(figure, kind);

  if (period.end > asOf) {
    if (wholeCounts && isPerfect(wholeCounts)) {
      return { state: 'not_scored', reason: 'rise_not_possible', previous: whole };
    }
    const previous = sameSpanLastYear(figure, lastYear);
    if (!previous) return { state: 'no_data', reason: 'no_same_span' };
    const then = countsOf(previous, kind);
    if (isEmpty(now) || isEmpty(then)) return { state: 'not_scored', reason: 'no_files', previous };
    if (isPerfect(then)) return { state: 'not_scored', reason: 'rise_not_possible', previous };
    return { state: rises(now, then) ? 'on_track' : 'at_risk', reason: null, previous };
  }

  if (!whole?.known) return { state: 'no_data', reason: 'no_previous_year' };
  if (wholeCounts && isPerfect(wholeCounts)) {
    return { state: 'not_scored', reason: 'rise_not_possible', previous: whole };
  }
  if (!wholeCounts || !isFull(figure)) return { state: 'partial', reason: 'coverage', previous: whole };
  if (isEmpty(now) || isEmpty(wholeCounts)) {
    return { state: 'not_scored', reason: 'no_files', previous: whole };
  }
  return { state: rises(now, wholeCounts) ? 'met' : 'missed', reason: null, previous: whole };
}

export function judge(indicator: string, role: Reading['role'], setting: Setting): Judged {
  const nothing = { indicator, role, figure: null, previous: null, needed: null } as const;
  if (setting.period.start > setting.asOf) return { ...nothing, state: 'no_data', reason: 'not_started' };
  const kind = entryOf(indicator)?.kind ?? 'ratio';
  const parts = kind === 'ratio' || kind === 'count' ? setting.reported(indicator) : [];
  const figure = yearlyFigure(parts, setting.period);
  if (!figure) return { ...nothing, state: 'no_data', reason: 'not_published' };
  if (!figure.known) return { ...nothing, state: 'no_data', reason: 'not_reported' };
  const outcome =
    setting.condition.operator === 'rise'
      ? judgeRise(figure, kind, setting, parts)
      : judgeLevel(figure, kind, setting);
  return { ...nothing, figure, ...outcome };
}

/** The value as published: a fraction for a ratio, the number itself for a count of files. */
export function shownValue({ indicator, figure }: Judged): number | null {
  if (!figure) return null;
  return entryOf(indicator)?.kind === 'count'
    ? asNumber(figure.numerator)
    : ratioOf(figure.numerator, figure.denominator);
}

export function coverageOf(figure: Figure): number {
  return Math.min(figure.coveredDays, figure.totalDays) / figure.totalDays;
}

export function publicReading(judged: Judged): Reading {
  const { indicator, role, state, reason, figure } = judged;
  return {
    indicator_id: indicator as Reading['indicator_id'],
    role,
    state,
    reason,
    numerator: asNumber(figure?.numerator ?? null),
    denominator: asNumber(figure?.denominator ?? null),
    value: shownValue(judged),
    coverage: figure && coverageOf(figure),
    data_until: figure?.end ?? null,
  };
}
