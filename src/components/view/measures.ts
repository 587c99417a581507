import { unitOf } from '../../i18n/units.ts';
import type { Measure } from '../../model/figures.ts';
import { period } from '../../model/format.ts';
import { figureView } from './figure.ts';
import { levelsFor } from './lookups.ts';
import { memoBody } from './memo.ts';
import { notesAt } from './notes.ts';
import { type Origin, originOf } from './origin.ts';
import { surveyReach } from './survey.ts';
import type { View } from './view.ts';

/** One line of the table under a chart or a figure. */
export interface MeasureRow {
  readonly period: string;
  /** Whether the period adds up from the start of the year. */
  readonly basis: string;
  readonly figure: string;
  /** False where the figure is only the words that there is none. */
  readonly known: boolean;
  readonly counts: string | null;
  /** How many of the people served a survey asked. */
  readonly reach: string | null;
  readonly status: string | null;
  readonly notes: readonly string[];
  readonly origin: Origin;
}

function missing({ missing_reason, indicator_id }: Measure, { say }: View): string {
  if (missing_reason !== 'no_files') return say('figure.not_reported');
  return say('figure.no_files', { noun: say(`noun.${unitOf(indicator_id)}`) });
}

/** A measure as a line without where it was printed. */
export function measureWords(measure: Measure, view: View): Omit<MeasureRow, 'origin'> {
  const { agency_id: agencyId, indicator_id: indicatorId, period_start, period_end, status } = measure;
  const { figure, counts } = figureView(measure, levelsFor(view, agencyId), view);
  return {
    period: period(period_start, period_end, view.lang),
    basis: view.say(measure.cumulative ? 'period.cumulative' : 'period.within'),
    figure: figure ?? missing(measure, view),
    known: figure !== null,
    counts,
    reach: surveyReach(measure, view),
    status: status === 'official' ? null : view.say(`status.${status}`),
    notes: notesAt(view, { agencyId, indicatorId, end: period_end }),
  };
}

const rowsOfBody = memoBody(() => new Map<Measure, MeasureRow>());

/** A measure as a line: what, when, from how many, where printed. */
export function measureRow(measure: Measure, view: View): MeasureRow {
  const rows = rowsOfBody(view, measure.agency_id);
  const row = rows.get(measure) ?? { ...measureWords(measure, view), origin: originOf(view, measure) };
  rows.set(measure, row);
  return row;
}

/** True where the sources have the figure itself, or say that there were no files; not where a part is missing. */
export function says({ value, missing_reason }: Measure): boolean {
  return value !== null || missing_reason === 'no_files';
}

/** Newest first; of equal days the longer period first. */
export function byNewest(a: Measure, b: Measure): number {
  return b.period_end.localeCompare(a.period_end, 'en') || a.period_start.localeCompare(b.period_start, 'en');
}
