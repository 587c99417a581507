import type { Measure, Verdict } from '../figures.ts';
import { calendarYear, count, decimal, percent, period, score } from '../format.ts';
import { type IndicatorId, indicatorOf } from '../indicators.ts';
import type { Lang } from '../lang.ts';
import { shown } from '../ratio.ts';
import type { Difference, FigureChange, VerdictChange } from './difference.ts';
import { describeDifference } from './words.ts';

/** What the model does not know the words for. */
export interface Names {
  readonly lang: Lang;
  readonly agency: (id: string) => string;
  /** The gist of a target. */
  readonly target: (id: string) => string;
  /** The words of a verdict: `Đạt`. */
  readonly verdict: (verdict: Verdict) => string;
  /** Levels which the percentages of an indicator must not seem to reach. */
  readonly levels: (agencyId: string, indicatorId: IndicatorId) => readonly string[];
}

/** A part of the list, in plain text. */
export interface ListedGroup {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many more there are than lines. */
  readonly rest: number;
}

export interface ListedDifference {
  readonly summary: string;
  /** Groups without lines are left out. */
  readonly groups: readonly ListedGroup[];
}

const nothing = { vi: 'không có', en: 'none' } as const satisfies Record<Lang, string>;

const titles = {
  verdicts: { vi: 'Kết luận', en: 'Verdicts' },
  jumps: {
    vi: 'Con số nhảy quá 50%, cần xem lại',
    en: 'Figures that jump by more than 50%, to be looked at',
  },
  revised: { vi: 'Con số được sửa', en: 'Figures revised' },
  added: { vi: 'Con số mới', en: 'New figures' },
  removed: { vi: 'Con số không còn', en: 'Figures gone' },
} as const satisfies Record<string, Record<Lang, string>>;

function ratioText({ agency_id, indicator_id, numerator, denominator }: Measure, names: Names): string {
  const of = `${count(numerator ?? 0, names.lang)} / ${count(denominator ?? 0, names.lang)}`;
  if (numerator === null || !denominator) return of;
  const levels = names.levels(agency_id, indicator_id);
  return `${percent(shown({ numerator, denominator }, levels), names.lang)} (${of})`;
}

/** A figure as text: `61,3% (9.412 / 15.354)`, `12`, `79,16/100`. */
function figureText(measure: Measure | null, names: Names): string {
  if (!measure || (measure.value === null && measure.missing_reason !== 'no_files'))
    return nothing[names.lang];
  const { kind, maximum } = indicatorOf(measure.indicator_id);
  if (kind === 'ratio') return ratioText(measure, names);
  if (kind === 'count') return count(measure.numerator ?? 0, names.lang);
  const printed = measure.printed_value ?? String(measure.value);
  return maximum ? score(printed, maximum, names.lang) : decimal(printed, names.lang);
}

function figureLine(change: FigureChange, names: Names): string {
  const { agency_id, indicator_id, period_start, period_end, before, after } = change;
  const indicator = indicatorOf(indicator_id)[`name_${names.lang}`];
  const days = period(period_start, period_end, names.lang);
  const figures = `${figureText(before, names)} → ${figureText(after, names)}`;
  return `${names.agency(agency_id)}, ${indicator}, ${days}: ${figures}`;
}

function verdictLine(change: VerdictChange, names: Names): string {
  const { target_id, agency_id, period_start, period_end, before, after } = change;
  const word = (verdict: Verdict | null): string => (verdict ? names.verdict(verdict) : nothing[names.lang]);
  const span = calendarYear(period_start, period_end) ?? period(period_start, period_end, names.lang);
  const what = `${names.agency(agency_id)}, ${target_id} ${names.target(target_id)}, ${span}`;
  return `${what}: ${word(before)} → ${word(after)}`;
}

interface Wanted<T> {
  readonly title: Record<Lang, string>;
  readonly changes: readonly T[];
  readonly line: (change: T, names: Names) => string;
}

function group<T>({ title, changes, line }: Wanted<T>, names: Names, most: number): readonly ListedGroup[] {
  if (changes.length === 0) return [];
  const lines = changes.slice(0, most).map((change) => line(change, names));
  return [{ title: title[names.lang], lines, rest: changes.length - lines.length }];
}

/**
 * A difference as lists of plain text: verdicts first, then figures that jump, and the others.
 * In: the difference, the words the model does not have, how many lines a group may have (fifty unless told).
 */
export function listDifference(difference: Difference, names: Names, most = 50): ListedDifference {
  const { verdicts, figures } = difference;
  const those = (change: FigureChange['change'], jump = false): readonly FigureChange[] =>
    figures.filter((one) => one.change === change && one.jump === jump);
  const listed = (title: Record<Lang, string>, changes: readonly FigureChange[]) =>
    group({ title, changes, line: figureLine }, names, most);
  return {
    summary: describeDifference(difference, names.lang),
    groups: [
      ...group({ title: titles.verdicts, changes: verdicts, line: verdictLine }, names, most),
      ...listed(titles.jumps, those('revised', true)),
      ...listed(titles.revised, those('revised')),
      ...listed(titles.removed, those('removed')),
      ...listed(titles.added, those('added')),
    ],
  };
}
