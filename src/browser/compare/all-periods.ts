import type { FigureRow } from '../../components/compare/types.ts';
import { h } from './element.ts';
import { fill } from './fill.ts';
import { linkTo, sampleTag, sourceLink } from './links.ts';
import type { Panel } from './panel.ts';
import { type PeriodRow, periodRows } from './periods.ts';
import type { Place } from './place.ts';

/** Longer tables open on a click. */
const OPEN_AT_MOST = 12;

function cellOf(row: FigureRow | null, { words }: Place): HTMLElement {
  if (!row)
    return h('td', { class: 'num' }, '–', h('span', { class: 'hidden' }, ` ${words.say.tableMissing}`));
  const more = [row.value === null ? null : row.counts, row.status].filter((text) => text !== null);
  const reach = row.reach && h('small', { class: 'reach' }, row.reach);
  return h('td', { class: 'num' }, row.figure, ...more.map((text) => h('small', {}, text)), reach);
}

function lineOf({ period, cumulative, cells }: PeriodRow, place: Place): HTMLElement {
  const { say } = place.words;
  const basis = h('small', {}, cumulative ? say.cumulative : say.within);
  return h('tr', {}, h('th', { scope: 'row' }, period, basis), ...cells.map((cell) => cellOf(cell, place)));
}

function tableOf(rows: readonly PeriodRow[], place: Place): HTMLElement {
  const { words, indicator, panels } = place;
  const caption = fill(words.say.tableCaption, { name: indicator.name });
  const names = panels.map(({ document }) => h('th', { scope: 'col', class: 'num' }, linkTo(document.link)));
  const head = h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, words.say.period), ...names));
  const body = h('tbody', {}, ...rows.map((row) => lineOf(row, place)));
  const table = h('table', { class: 'periods' }, h('caption', {}, caption), head, body);
  return h('div', { class: 'table-box', role: 'region', 'aria-label': caption, tabindex: '0' }, table);
}

const named = (panels: readonly Panel[]): string => [...new Set(panels.map(({ name }) => name))].join(', ');

/** Every source once, with the agencies whose figures come from it. */
function sourcesOf({ panels, words }: Place): readonly HTMLElement[] {
  const pairs = panels.flatMap((panel) =>
    [...new Set(panel.rows.flatMap(({ sources }) => sources))].flatMap((place) => {
      const link = panel.document.sources[place];
      return link ? [{ link, panel }] : [];
    }),
  );
  const bySource = Map.groupBy(pairs, ({ link }) => link.record);
  return [...bySource.values()].flatMap((same) => {
    const names = named(same.map(({ panel }) => panel));
    return same
      .slice(0, 1)
      .map(({ link }) => h('li', {}, `${words.say.source} (${names}): `, ...sourceLink(link, words.say)));
  });
}

/** Every note once, with the agencies and periods whose figures it stands beside. */
function notesOf({ panels }: Place): readonly HTMLElement[] {
  const notes = panels.flatMap((panel) =>
    panel.rows.flatMap(({ notes, period }) => notes.map((note) => ({ note, period, panel }))),
  );
  return [...Map.groupBy(notes, ({ note }) => note)].map(([note, same]) => {
    const periods = [...new Set(same.map(({ period }) => period))].join('; ');
    const names = h('strong', {}, named(same.map(({ panel }) => panel)));
    return h('li', { class: 'caveat' }, names, ` (${periods}): ${note}`);
  });
}

/** The same figures as a table: a row a period, a column an agency, with their sources and notes. */
export function allPeriods(place: Place): HTMLElement | null {
  const rows = periodRows(place.panels);
  if (rows.length === 0) return null;
  const { say, sample } = place.words;
  const lists = [
    h('ul', { class: 'plain small' }, ...sourcesOf(place)),
    h('ul', { class: 'plain small' }, ...notesOf(place)),
  ];
  const parts = [
    sampleTag(sample),
    tableOf(rows, place),
    ...lists.filter((list) => list.children.length > 0),
  ];
  if (rows.length <= OPEN_AT_MOST)
    return h('div', { class: 'level-group' }, h('h3', {}, say.table), ...parts);
  const summary = h('summary', {}, h('strong', {}, `${say.table} (${rows.length})`));
  return h('details', { class: 'level-group' }, summary, ...parts);
}
