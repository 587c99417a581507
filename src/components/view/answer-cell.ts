import { aimWords } from '../../i18n/sentences.ts';
import { unitOf } from '../../i18n/units.ts';
import { stateWord } from '../../i18n/words.ts';
import type { VerdictState } from '../../model/figures.ts';
import { count, date, decimal, level, percent, points, score } from '../../model/format.ts';
import { indicatorOf, isIndicatorId } from '../../model/indicators.ts';
import type { AnswerRow, QuestionColumn } from '../../model/questions/question.ts';
import { type Shown, shown } from '../../model/ratio.ts';
import type { Row } from '../../model/tables.ts';
import { agencyLink, indicatorLink, planHref } from './addresses.ts';
import { levelsFor, targetsUsing } from './lookups.ts';
import { originOf } from './origin.ts';
import { type Link, stampOf, type View } from './view.ts';

/** A row of an answer by the names of its columns. */
export type NamedRow = ReadonlyMap<string, AnswerRow[number]>;

/** A cell ready to be printed: links, or one text without an address, and what stands small below. */
export interface CellView {
  readonly links: readonly Link[];
  readonly small: string | null;
}

const EMPTY = '–';
const plain = (text: string, small: string | null = null): CellView => ({
  links: [{ text, href: null }],
  small,
});

const text = (row: NamedRow, name: string): string | null => {
  const value = row.get(name);
  return value === null || value === undefined ? null : String(value);
};

/** Levels that a rate must not seem to reach: those of the office, else of every target that reads the indicator. */
function levelsAt(row: NamedRow, view: View): readonly string[] {
  const id = text(row, 'indicator_id') ?? '';
  const agencyId = text(row, 'agency_id');
  if (agencyId) return levelsFor(view, agencyId).get(id) ?? [];
  return isIndicatorId(id) ? targetsUsing(view, id).flatMap(({ target }) => target.value ?? []) : [];
}

/** A rate with its counts below it. */
function rateCell({ of }: QuestionColumn, row: NamedRow, view: View): CellView {
  const [numerator, denominator] = (of ?? []).map((name) => row.get(name));
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator === 0)
    return plain(EMPTY);
  const words = percent(shown({ numerator, denominator }, levelsAt(row, view)), view.lang);
  return plain(words, `${count(numerator, view.lang)} / ${count(denominator, view.lang)}`);
}

const MOST_DECIMALS = 4;

/** Percentage points: two decimals, more where it would seem to be nothing. */
function distance(value: number): Shown {
  for (let decimals = 2; decimals <= MOST_DECIMALS; decimals += 1) {
    const units = BigInt(Math.round(value * 10 ** decimals));
    if (units > 0n || value === 0) return { kind: 'figure', units, decimals };
  }
  return { kind: 'below', level: '0.0001' };
}

function amount(value: number, row: NamedRow, { say }: View): string {
  const id = text(row, 'indicator_id') ?? '';
  return say(`unit.${isIndicatorId(id) ? unitOf(id) : 'files'}`, { n: value });
}

function points766(printed: string, row: NamedRow, { lang }: View): string {
  const id = text(row, 'indicator_id') ?? '';
  const maximum = isIndicatorId(id) ? indicatorOf(id).maximum : undefined;
  return maximum ? score(printed, maximum, lang) : decimal(printed, lang);
}

function namedIndicator(id: string, view: View): Link {
  return isIndicatorId(id) ? indicatorLink(view, id) : { text: id, href: null };
}

function planCell(id: string, view: View): CellView {
  const plan = view.data.plans.get(id);
  if (!plan) return plain(id);
  const link = { text: plan[`title_${view.lang}`], href: planHref(view, id) };
  return { links: [link], small: agencyLink(view, plan.issuer_id).text };
}

function targetCell(id: string, view: View): CellView {
  const target = view.data.targets.get(id);
  if (!target) return plain(id);
  const href = `${planHref(view, target.plan_id)}#n-${id.slice(0, -1)}`;
  return { links: [{ text: target[`gist_${view.lang}`], href }], small: null };
}

/** The level in the plan's words where the row is of a target; a bare percentage elsewhere. */
function aimCell(value: string, row: NamedRow, { data, lang }: View): CellView {
  const target = data.targets.get(text(row, 'target_id') ?? '');
  return plain((target && aimWords(target, lang)) ?? level(value, lang));
}

function reasonCell(row: NamedRow, { data, lang, say }: View): CellView {
  const target = data.targets.get(text(row, 'target_id') ?? '');
  return plain(target?.[`reason_${lang}`] ?? say('reason.unstated'));
}

function stateCell(state: string, row: NamedRow, view: View): CellView {
  const strength = text(row, 'strength') as Row<'targets'>['strength'];
  return plain(stampOf(stateWord(state as VerdictState, view.lang, { strength }), view));
}

/** Sources of a `|` list, each once. */
export function sourceLinks(ids: readonly string[], view: View): readonly Link[] {
  const each = new Set(ids.flatMap((list) => list.split('|')));
  return originOf(view, { source_ids: [...each], rows: [] }).sources;
}

/** Prints one cell of an answer by the kind of its column; an empty one is a dash, never a zero. */
export function answerCell(column: QuestionColumn, row: NamedRow, view: View): CellView {
  const { lang, say } = view;
  const value = text(row, column.name);
  if (column.kind === 'rate') return rateCell(column, row, view);
  if (value === null) return plain(EMPTY);
  switch (column.kind) {
    case 'agency':
      return { links: [agencyLink(view, value)], small: null };
    case 'indicator':
      return { links: value.split('|').map((id) => namedIndicator(id, view)), small: null };
    case 'plan':
      return planCell(value, view);
    case 'target':
      return targetCell(value, view);
    case 'source':
      return { links: sourceLinks([value], view), small: null };
    case 'aim':
      return aimCell(value, row, view);
    case 'reason':
      return reasonCell(row, view);
    case 'state':
      return stateCell(value, row, view);
    case 'level':
      return plain(say(`level.${value as Row<'agencies'>['level']}`));
    case 'strength':
      return plain(say(`strength.${value as Row<'targets'>['strength']}`));
    case 'scope':
      return plain(say(`question.scope.${value as Row<'notes'>['applies_to']}`));
    case 'flag':
      return plain(say(value === 'true' ? 'question.flag.yes' : 'question.flag.no'));
    case 'amount':
      return plain(amount(Number(value), row, view));
    case 'points':
      return plain(points(distance(Number(value)), lang));
    case 'score':
      return plain(points766(value, row, view));
    case 'count':
      return plain(count(Number(value), lang));
    case 'date':
      return plain(date(value, lang));
    case 'note':
    case 'quote':
    case 'text':
      return plain(value);
    default:
      return column.kind satisfies never;
  }
}
