import { agencyLink } from '../../components/view/addresses.ts';
import type { Origin } from '../../components/view/origin.ts';
import type { View } from '../../components/view/view.ts';
import type { Measure } from '../../model/figures.ts';
import { date } from '../../model/format.ts';
import type { CardLink, CardTable } from '../card.ts';

/** Rows that a card shows at most; the rest is counted and linked. */
export const ROWS_AT_MOST = 20;

const SOURCES_AT_MOST = 4;

/** The texts, each once, in the order they came. */
export const distinct = (texts: readonly (string | null)[]): readonly string[] =>
  [...new Set(texts.filter((text) => text !== null && text !== ''))] as readonly string[];

/** Name of a body with the one above it: a card stands alone. */
export function subjectOf(view: View, agencyId: string): string {
  return agencyLink(view, agencyId, true).text;
}

/** `Số liệu tại ngày …`: the last day that any of the figures counts; null without figures. */
export function dataUntilOf(days: readonly (string | null)[], { say, lang }: View): string | null {
  const last = days
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return last === undefined ? null : say('embed.card.until', { date: date(last, lang) });
}

/** The sources of several figures, each once; the first ones named, the others counted. */
export function cardSources(origins: readonly Pick<Origin, 'sources'>[], { say }: View): readonly CardLink[] {
  const all = origins.flatMap(({ sources }) => sources);
  const unique = [...new Map(all.map(({ record, text, href }) => [record, { text, href }])).values()];
  const rest = unique.length - SOURCES_AT_MOST;
  if (rest <= 0) return unique;
  return [...unique.slice(0, SOURCES_AT_MOST), { text: say('embed.card.sources', { n: rest }), href: null }];
}

type Table = Omit<CardTable, 'rows' | 'more'> & { readonly rows: readonly (readonly (string | null)[])[] };

/** A table of at most twenty rows; missing cells are dashes. */
export function tableOf({ rows, ...table }: Table, { say }: View): CardTable {
  const shown = rows.slice(0, ROWS_AT_MOST);
  return {
    ...table,
    rows: shown.map((row) => row.map((cell) => cell ?? '–')),
    more: rows.length > shown.length ? say('embed.card.more', { n: shown.length, total: rows.length }) : null,
  };
}

/** The year that a figure is of: that in which its period ends, as with report years from 15 December to the 14th. */
export const yearOf = ({ period_end }: Pick<Measure, 'period_end'>): string => period_end.slice(0, 4);
