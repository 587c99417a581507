import type { BarData } from '../../charts/bar.ts';
import type { VerdictWords } from '../../components/compare/types.ts';
import { verdictWords } from '../../components/compare/verdict-words.ts';
import { figureView } from '../../components/view/figure.ts';
import { levelsFor } from '../../components/view/lookups.ts';
import { byNewest, type MeasureRow, measureRow, says } from '../../components/view/measures.ts';
import { memoBody } from '../../components/view/memo.ts';
import { sourcesOf } from '../../components/view/origin.ts';
import { isMeasured } from '../../components/view/slip.ts';
import { type CourseView, courseView } from '../../components/view/trend.ts';
import { nameOf, type View } from '../../components/view/view.ts';
import type { ClauseVerdict, Measure } from '../../model/figures.ts';
import { type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import type { Card, CardDrawing, CardVerdict, Cited } from '../card.ts';
import { cardSources, dataUntilOf, distinct, subjectOf, tableOf, yearOf } from './parts.ts';

/** One indicator of one body: all its periods, or those of one year. */
export interface MeasureSubject {
  readonly agencyId: string;
  readonly indicatorId: IndicatorId;
  /** `2026`; null for all. */
  readonly year: string | null;
}

type Words = ReadonlyMap<IndicatorId, readonly VerdictWords[]>;

const wordsOfBody = memoBody(() => new Map<string, Words>());

/** The verdicts of a body by indicator, worked out once for all its cards. */
function wordsOf(view: View, agencyId: string, year: string | null): Words {
  const known = wordsOfBody(view, agencyId);
  const key = year ?? '';
  const inYear = ({ period_end }: ClauseVerdict) => year === null || period_end.slice(0, 4) === year;
  const words = known.get(key) ?? verdictWords({ view, agencyId }, inYear);
  known.set(key, words);
  return words;
}

/** What is said of the figure: verdicts that figures decide; where there are none, why not. */
function chosen(all: readonly VerdictWords[]): readonly VerdictWords[] {
  const measured = all.filter(({ state }) => isMeasured(state));
  return measured.length > 0 ? measured : all;
}

/** The figure and the period of a verdict that does not speak of the figure shown. */
function basisOf({ figure, by, period }: VerdictWords, shown: MeasureRow): Pick<CardVerdict, 'basis'> {
  const same = by === null && figure?.figure === shown.figure && figure.counts === shown.counts;
  return same ? {} : { basis: [figure?.figure, period].filter(Boolean).join('; ') };
}

function cardVerdict(words: VerdictWords, row: MeasureRow, { say }: View): CardVerdict {
  const { gist, plan, state, word, by, sentences, asides } = words;
  const { basis } = basisOf(words, row);
  const about = say('embed.card.clause', { gist: gist.text, plan: plan.text });
  const shown = by === null ? [] : [say('embed.card.by', { name: by })];
  const judged = basis === undefined ? [] : [`${basis}.`];
  const sentence = [about, ...shown, ...judged, ...sentences, ...asides].join(' ');
  return { state, stamp: word, sentence, ...(basis !== undefined && { basis }) };
}

/** A length for a figure that stands alone: a rate on 100, points on their maximum. */
function barOf(measure: Measure, row: MeasureRow, course: CourseView, view: View): BarData | null {
  const { kind, maximum } = indicatorOf(measure.indicator_id);
  const { size } = figureView(measure, levelsFor(view, measure.agency_id), view);
  if (size === null || (kind !== 'ratio' && maximum === undefined)) return null;
  const value = kind === 'ratio' ? size : (size * 100) / (maximum ?? 100);
  const target = kind === 'ratio' ? course.chart.target : null;
  return { value, target, title: [row.figure, target?.text].filter(Boolean).join('; ') };
}

function drawingOf(
  newest: Measure,
  row: MeasureRow,
  course: CourseView | null,
  view: View,
): CardDrawing | null {
  if (!course) return null;
  if (course.chart.segments.flat().length > 1) return { kind: 'trend', data: course.chart };
  const bar = barOf(newest, row, course, view);
  return bar && { kind: 'bars', bars: [{ label: row.period, text: row.figure, bar }] };
}

function rowCells(row: MeasureRow): readonly (string | null)[] {
  const { period, basis, status, figure, counts, reach, notes } = row;
  return [
    [period, [basis, status].filter(Boolean).join(', ')].join(' · '),
    figure,
    [counts, reach].filter(Boolean).join('; ') || null,
    notes.join(' ') || null,
  ];
}

/** Measures of a subject, newest first. */
export function measuresOf(
  { data }: View,
  { agencyId, indicatorId, year }: MeasureSubject,
): readonly Measure[] {
  return (data.measures.get(agencyId) ?? [])
    .filter((measure) => measure.indicator_id === indicatorId && (year === null || yearOf(measure) === year))
    .toSorted(byNewest);
}

/** Path of the embed of one indicator of one body. */
export function measurePath({ agencyId, indicatorId, year }: MeasureSubject): string {
  return [agencyId, indicatorId, ...(year === null ? [] : [year]), ''].join('/');
}

function titleOf({ indicatorId, year }: MeasureSubject, { lang, say }: View): string {
  const name = nameOf(indicatorOf(indicatorId), lang);
  return year === null ? name : say('embed.card.year', { name, year });
}

interface Figures {
  /** Newest first. */
  readonly measures: readonly Measure[];
  /** The newest that says something. */
  readonly newest: Measure;
}

function figuresOf(view: View, subject: MeasureSubject): Figures | null {
  const measures = measuresOf(view, subject);
  const newest = measures.find(says) ?? measures[0];
  return newest ? { measures, newest } : null;
}

function cited({ measures, newest }: Figures, subject: MeasureSubject, view: View): Cited {
  return {
    path: measurePath(subject),
    lang: view.lang,
    sample: view.data.sample,
    title: titleOf(subject, view),
    subject: subjectOf(view, subject.agencyId),
    dataUntil: dataUntilOf([newest.data_until], view),
    sources: cardSources(
      [newest, ...measures].map((measure) => ({ sources: sourcesOf(view, measure) })),
      view,
    ),
  };
}

/** What a citation of the chart of one indicator of one body says. Out: null where the sources say nothing of it. */
export function measureCited(view: View, subject: MeasureSubject): Cited | null {
  const figures = figuresOf(view, subject);
  return figures && cited(figures, subject, view);
}

/** The card of one indicator of one body. Out: null where the sources say nothing of it. */
export function measureCard(view: View, subject: MeasureSubject): Card | null {
  const { agencyId, indicatorId, year } = subject;
  const figures = figuresOf(view, subject);
  if (!figures) return null;
  const { measures, newest } = figures;
  const course = courseView({ ...subject, measures }, view);
  const rows = measures.map((measure) => measureRow(measure, view));
  const row = measureRow(newest, view);
  const words = chosen(wordsOf(view, agencyId, year).get(indicatorId) ?? []);
  const naming = cited(figures, subject, view);
  const { title, subject: name } = naming;
  const drawing = drawingOf(newest, row, course, view);
  const { say, lang } = view;
  const said = say('embed.card.figure', { name, title, figure: row.figure, period: row.period });
  const moved = drawing?.kind === 'trend' ? drawing.data.summary : null;
  const withNotes = rows.some(({ notes }) => notes.length > 0);
  return {
    ...naming,
    kind: 'measure',
    figure: {
      text: row.figure,
      counts: row.counts,
      period: [row.period, row.basis, row.status].filter(Boolean).join(', '),
    },
    verdicts: words.map((one) => cardVerdict(one, row, view)),
    drawing,
    table: tableOf(
      {
        caption: title,
        head: [
          say('table.period'),
          say('table.figure'),
          say('table.counts'),
          ...(withNotes ? [say('embed.card.notes')] : []),
        ],
        rows: rows.map((one) => rowCells(one).slice(0, withNotes ? 4 : 3)),
        numeric: [1, 2],
      },
      view,
    ),
    caveats: distinct([
      // What must be known of a verdict comes first: a picture has room for little else.
      ...(course?.caveats ?? []),
      ...words.flatMap(({ caveats }) => caveats),
      ...row.notes,
      ...indicatorOf(indicatorId)[`caveats_${lang}`],
    ]),
    page: `/agencies/${agencyId}/`,
    description: [said, moved].filter(Boolean).join(' '),
  };
}
