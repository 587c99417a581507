import type { BarData } from '../../charts/bar.ts';
import { aimWords, isRunning, neededSentence, ratioOf, verdictSentences } from '../../i18n/sentences.ts';
import { unitOf, unitOfVerdict } from '../../i18n/units.ts';
import { monthsCovered, stateWord } from '../../i18n/words.ts';
import type { DataSet } from '../../model/data-set.ts';
import type { Reading, Verdict, VerdictState } from '../../model/figures.ts';
import { date, monthsBetween, percent, period } from '../../model/format.ts';
import { indicatorOf } from '../../model/indicators.ts';
import type { Lang } from '../../model/lang.ts';
import { shown } from '../../model/ratio.ts';
import { type FigureView, figureView } from './figure.ts';
import type { Levels } from './levels.ts';
import { notesAt } from './notes.ts';
import { type Origin, originOf } from './origin.ts';
import { periodLabel } from './period.ts';
import { type ReferenceRate, referenceRate } from './reference-rate.ts';
import { surveyReach } from './survey.ts';
import { nameOf, stampOf, type View } from './view.ts';

export type Target = DataSet['targets'] extends ReadonlyMap<string, infer T> ? T : never;

export interface ReadingView {
  readonly name: string;
  readonly role: Reading['role'];
  readonly state: VerdictState;
  readonly word: string;
  readonly figure: FigureView;
}

/** One testable condition in one judged period, ready to be printed. */
export interface ConditionView {
  readonly targetId: string;
  readonly gist: string;
  readonly state: VerdictState;
  readonly word: string;
  /** The verdict on its own, of sample data as an example: `Ví dụ: đạt`. */
  readonly stamp: string;
  /** The level: a percentage in the language of the page, anything else as the plan prints it. */
  readonly aim: string | null;
  /** True where the level stands in the plan's own Vietnamese. */
  readonly aimPrinted: boolean;
  readonly figure: FigureView | null;
  /** How many of the people served a survey asked, where the figure is one. */
  readonly reach: string | null;
  readonly sentences: readonly string[];
  /** Pace, backlog, age: beside the verdict, never part of it. */
  readonly asides: readonly string[];
  readonly caveats: readonly string[];
  /** What is shown beside a target that files cannot judge. */
  readonly reference: ReferenceRate | null;
  readonly readings: readonly ReadingView[];
  readonly bar: BarData | null;
  /** True where the condition before it in the same clause shows the same figure. */
  readonly repeats: boolean;
  readonly period: string;
  readonly origin: Origin;
}

interface Judged {
  readonly verdict: Verdict;
  readonly target: Target;
  readonly levels: Levels;
}

type Covered = Verdict & { readonly covered_months: number };

/** True where the period itself lacks months; a rise may lack them in the year before. */
function isShort(verdict: Verdict): verdict is Covered {
  const { covered_months, period_start, period_end } = verdict;
  return covered_months !== null && covered_months < monthsBetween(period_start, period_end);
}

/** The word of a verdict, as every page has it: `Chưa đủ số liệu (9/12 tháng)`. */
export function verdictWord(verdict: Verdict, target: Target, lang: Lang): string {
  const months = isShort(verdict) ? monthsCovered(verdict, verdict.covered_months, lang) : null;
  const { strength, operator } = target;
  const unit = unitOfVerdict(verdict);
  return stateWord(verdict.state, lang, { reason: verdict.reason, strength, operator, months, unit });
}

function readingView(reading: Reading, judged: Judged, view: View): ReadingView {
  const { strength, operator } = judged.target;
  const unit = unitOf(reading.indicator_id);
  const context = { reason: reading.reason, strength, operator, unit };
  return {
    name: nameOf(indicatorOf(reading.indicator_id), view.lang),
    role: reading.role,
    state: reading.state,
    word: stateWord(reading.state, view.lang, context),
    figure: figureView(reading, judged.levels, view),
  };
}

/** With one reading the figure above says it all, unless the verdict could not use that figure. */
function readingViews(judged: Judged, view: View): readonly ReadingView[] {
  const { readings, state } = judged.verdict;
  const counted = readings.filter(({ numerator, denominator }) => numerator !== null || denominator !== null);
  const listed = readings.length > 1 ? readings : state === 'no_data' ? counted : [];
  return listed.map((reading) => readingView(reading, judged, view));
}

function shownFigure({ verdict, levels }: Judged, view: View): FigureView | null {
  if (!verdict.reading || verdict.state === 'no_data') return null;
  return figureView({ ...verdict, indicator_id: verdict.reading }, levels, view);
}

function reachOf({ agency_id, reading, measured_start, measured_end, denominator }: Verdict, view: View) {
  if (!reading || !measured_start || !measured_end) return null;
  const period = { period_start: measured_start, period_end: measured_end };
  return surveyReach({ agency_id, indicator_id: reading, denominator, ...period }, view);
}

function asides({ verdict, target }: Judged, { lang, say }: View): readonly string[] {
  const { backlog, stale, data_until } = verdict;
  const overdue =
    backlog === null ? null : backlog === 0 ? say('say.backlog.none') : say('say.backlog', { n: backlog });
  const old = stale && data_until ? say('say.stale', { date: date(data_until, lang) }) : null;
  return [neededSentence(verdict, target, lang), overdue, old].filter((line) => line !== null);
}

function caveats({ verdict, target }: Judged, view: View): readonly string[] {
  const { agency_id: agencyId, reading, measured_end: end } = verdict;
  const own = target[`reason_${view.lang}`];
  const said = verdict.state === 'not_scored' && verdict.reason === target.not_scored_because;
  const notes = reading ? notesAt(view, { agencyId, indicatorId: reading, end }) : [];
  return [...(own && !said ? [own] : []), ...notes];
}

/** The mark on the bar: what the plan set, or the year before where the plan set a rise. */
function mark({ verdict, target }: Judged, { lang, say }: View): BarData['target'] {
  if (target.operator === 'rise') {
    if (verdict.state === 'partial') return null;
    const { previous_numerator: numerator, previous_denominator: denominator } = verdict;
    const before = ratioOf({ numerator, denominator });
    if (!before) return null;
    const figure = percent(shown(before, []), lang);
    const text = say(isRunning(verdict) ? 'bar.before.running' : 'bar.before', { figure });
    return { value: (before.numerator * 100) / before.denominator, text };
  }
  const aim = aimWords(target, lang);
  return aim && target.value !== null ? { value: Number(target.value), text: say('bar.aim', { aim }) } : null;
}

function barOf(judged: Judged, figure: FigureView | null, view: View): BarData | null {
  const { verdict } = judged;
  const id = verdict.reading ?? verdict.readings[0]?.indicator_id;
  if (!id || indicatorOf(id).kind !== 'ratio') return null;
  const target = mark(judged, view);
  if (!target) return null;
  const done = figure?.figure ?? view.say('bar.unknown');
  return { value: figure?.size ?? null, target, title: `${done}; ${target.text}` };
}

function periodOf({ verdict }: Judged, view: View): string {
  const { say, lang } = view;
  const { measured_start, measured_end, covered_months } = verdict;
  if (!measured_start || !measured_end) return say('period.judged', { period: periodLabel(verdict, view) });
  const figures = period(measured_start, measured_end, lang);
  if (covered_months === null) return say('period.figures', { period: figures });
  return say('period.covered', { period: figures, months: monthsCovered(verdict, covered_months, lang) });
}

/** One verdict on one condition, with everything a reader needs to check it. */
export function conditionView(judged: Judged, view: View): ConditionView {
  const { verdict, target, levels } = judged;
  const figure = shownFigure(judged, view);
  const level = aimWords(target, view.lang);
  const used = verdict.reading ? (levels.get(verdict.reading) ?? []) : [];
  const word = verdictWord(judged.verdict, judged.target, view.lang);
  return {
    targetId: target.target_id,
    gist: target[`gist_${view.lang}`],
    state: verdict.state,
    word,
    stamp: stampOf(word, view),
    aim: level ?? target.value_as_printed,
    aimPrinted: level === null && target.value_as_printed !== null,
    figure,
    reach: figure && reachOf(verdict, view),
    sentences: verdictSentences(verdict, target, { lang: view.lang, levels: used }),
    asides: asides(judged, view),
    caveats: caveats(judged, view),
    reference: referenceRate(judged, view),
    readings: readingViews(judged, view),
    bar: barOf(judged, figure, view),
    repeats: false,
    period: periodOf(judged, view),
    origin: originOf(view, verdict),
  };
}
