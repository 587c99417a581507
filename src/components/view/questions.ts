import type { Lang } from '../../model/lang.ts';
import type {
  AnswerColumnKind,
  Answered,
  AnswerRow,
  Question,
  QuestionColumn,
} from '../../model/questions/question.ts';
import { agencyLink } from './addresses.ts';
import { answerCell, type CellView, type NamedRow, sourceLinks } from './answer-cell.ts';
import { notesOn } from './notes.ts';
import type { Link, View } from './view.ts';

/** How wide a column must be: numbers and days in one line, names in a few words, sentences in more. */
type Width = 'num' | 'day' | 'name' | 'sentence';

interface HeadingView {
  readonly text: string;
  readonly width: Width;
  /** Language of the cells, where they are Vietnamese whatever the page. */
  readonly lang: 'vi' | undefined;
}

interface CommonView {
  readonly heading: string;
  readonly cell: CellView;
}

/** A ready question with its answer, as the page shows it. */
export interface QuestionView {
  readonly id: string;
  readonly question: string;
  readonly reading: string;
  readonly sql: string;
  /** What every row of the answer shares, said once. */
  readonly common: readonly CommonView[];
  readonly headings: readonly HeadingView[];
  /** Which column names the row. */
  readonly header: number;
  readonly rows: readonly (readonly CellView[])[];
  /** `10 dòng đầu trên 148`. */
  readonly counted: string;
  /** True where the answer has rows that the table does not show. */
  readonly more: boolean;
  readonly sources: readonly Link[];
  /** Oddities of the figures shown, and of the targets they are held against. */
  readonly caveats: readonly string[];
}

/** Rows of an answer that the page shows. */
const SHOWN_ROWS = 10;

const widths: Readonly<Record<AnswerColumnKind, Width>> = {
  agency: 'name',
  aim: 'num',
  amount: 'num',
  count: 'num',
  date: 'day',
  flag: 'day',
  indicator: 'name',
  level: 'name',
  note: 'sentence',
  plan: 'sentence',
  points: 'num',
  quote: 'name',
  rate: 'num',
  reason: 'sentence',
  scope: 'name',
  score: 'num',
  source: 'sentence',
  state: 'name',
  strength: 'name',
  target: 'name',
  text: 'name',
};

const naming: ReadonlySet<AnswerColumnKind> = new Set([
  'agency',
  'indicator',
  'level',
  'plan',
  'source',
  'target',
]);

/** Kinds that may be said once above the table; counts stay beside each other. */
const sharing: ReadonlySet<AnswerColumnKind> = new Set([...naming, 'aim', 'date', 'strength']);

/** Whether a column stands in the table of a page: a text in another language does not. */
const isSeen = ({ place, kind, name }: QuestionColumn, lang: Lang): boolean =>
  place === 'table' && (kind !== 'note' || name.endsWith(`_${lang}`));

function named(columns: readonly QuestionColumn[], row: AnswerRow): NamedRow {
  return new Map(columns.map(({ name }, index) => [name, row[index] ?? null]));
}

const textOf = (row: NamedRow, name: string): string | null => {
  const value = row.get(name);
  return typeof value === 'string' ? value : null;
};

/** Notes beside the figures of a row: the body's own with its name, those of the body above for all its units. */
function notesOf(row: NamedRow, view: View): readonly string[] {
  const indicatorId = textOf(row, 'indicator_id');
  const agencyId = textOf(row, 'agency_id');
  const parentId = textOf(row, 'parent_id');
  const ends = [textOf(row, 'earlier'), textOf(row, 'period_end')];
  if (!indicatorId) return [];
  const notes = agencyId
    ? notesOn(view, { agencyId, indicatorId })
    : view.data.notes.filter(
        (note) =>
          note.applies_to === 'children' && note.agency_id === parentId && note.indicator_id === indicatorId,
      );
  return notes
    .filter(({ period_end }) => ends.includes(period_end))
    .map((note) => {
      const words = note[`note_${view.lang}`];
      return note.applies_to === 'self' ? `${agencyLink(view, note.agency_id).text}: ${words}` : words;
    });
}

/** What the reader of a target's level must know; a target that is not judged says its reason in the table. */
function targetCaveat(row: NamedRow, { data, lang }: View): readonly string[] {
  const target = data.targets.get(textOf(row, 'target_id') ?? '');
  const words = target && !target.not_scored_because ? target[`reason_${lang}`] : null;
  return words ? [words] : [];
}

function caveatsOf(
  rows: readonly NamedRow[],
  columns: readonly QuestionColumn[],
  view: View,
): readonly string[] {
  // A table of notes is not annotated with the same notes.
  if (columns.some(({ kind }) => kind === 'note')) return [];
  return [...new Set(rows.flatMap((row) => [...targetCaveat(row, view), ...notesOf(row, view)]))];
}

function countedWords(total: number, limit: number, { say }: View): string {
  const n = Math.min(total, SHOWN_ROWS);
  if (total >= limit) return say('question.rows.limited', { n, limit });
  return total > n ? say('question.rows', { n, total }) : say('question.rows.all', { n });
}

interface Layout {
  readonly common: readonly QuestionColumn[];
  readonly seen: readonly QuestionColumn[];
}

/** Which columns every row shares, and which the table needs. */
function layout({ columns }: Question, rows: readonly NamedRow[], lang: Lang): Layout {
  const visible = columns.filter((column) => isSeen(column, lang));
  const isShared = ({ kind, name }: QuestionColumn): boolean =>
    sharing.has(kind) && rows.length > 1 && new Set(rows.map((row) => row.get(name))).size === 1;
  return {
    common: visible.filter(isShared),
    seen: visible.filter((column) => !isShared(column)),
  };
}

/** A question with the first rows of its answer, its sources and what to know about the figures shown. */
export function questionView({ question, rows }: Answered, view: View): QuestionView {
  const { lang } = view;
  const { id, columns, sql } = question;
  const all = rows.map((row) => named(columns, row));
  const first = all.slice(0, SHOWN_ROWS);
  const { common, seen } = layout(question, all, lang);
  const below = columns.filter(({ place }) => place === 'below');
  const sourceIds = first.flatMap((row) => below.flatMap(({ name }) => textOf(row, name) ?? []));
  const naturalHeader = seen.findIndex(({ kind }) => naming.has(kind));
  return {
    id,
    ...question.words[lang],
    sql,
    common: first
      .slice(0, 1)
      .flatMap((row) =>
        common.map((column) => ({ heading: column[lang], cell: answerCell(column, row, view) })),
      ),
    headings: seen.map((column) => ({
      text: column[lang],
      width: widths[column.kind],
      lang: column.kind === 'quote' ? 'vi' : undefined,
    })),
    header: Math.max(0, naturalHeader),
    rows: first.map((row) => seen.map((column) => answerCell(column, row, view))),
    counted: countedWords(rows.length, question.limit, view),
    more: rows.length > first.length,
    sources: sourceLinks(sourceIds, view),
    caveats: caveatsOf(first, columns, view),
  };
}
