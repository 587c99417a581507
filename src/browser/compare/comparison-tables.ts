import { round, svgElement } from '../../charts/chart.ts';
import type { Compared } from '../../components/view/comparison.ts';
import { count } from '../../model/format.ts';
import { h } from './element.ts';
import { fill } from './fill.ts';
import type { ApartFigure } from './groups.ts';
import { linkTo, originLine, sampleTag } from './links.ts';
import type { Panel, PanelFigure } from './panel.ts';
import type { Place } from './place.ts';

interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

function headOf(columns: readonly Column[]): HTMLElement {
  const cells = columns.map(({ name, isNumber }) =>
    h('th', { scope: 'col', class: isNumber ? 'num' : null }, name),
  );
  return h('thead', {}, h('tr', {}, ...cells));
}

const panelAt = ({ panels }: Place, id: string): Panel | undefined =>
  panels.find(({ document: { agency } }) => agency.agency_id === id);

function nameCell(panel: Panel | undefined, bar: Element | null = null): HTMLElement {
  return h('th', { scope: 'row' }, panel && linkTo(panel.document.link), bar);
}

const numberCell = (text: string | Node, under?: string | null): HTMLElement =>
  h('td', { class: 'num' }, text, under && h('small', {}, under));

const strong = (text: string): HTMLElement => h('strong', {}, text);

/** The sign of a level, over the whole height of a thin bar. */
function levelMark(x: string): SVGElement {
  return svgElement(document, 'line', { class: 'target', x1: x, x2: x, y2: 6 });
}

/** A thin bar from 0 to 100 with the agency's own target on it; the digits beside it say the same. */
function thinBar(value: number, target: number | undefined): SVGElement {
  const svg = svgElement(document, 'svg', { class: 'mini', 'aria-hidden': 'true' });
  const share = (part: number) => `${round(Math.min(Math.max(part, 0), 100))}%`;
  svg.append(svgElement(document, 'rect', { class: 'actual', width: share(value), height: 6 }));
  if (target !== undefined) svg.append(levelMark(share(target)));
  return svg;
}

/** What the marks on the bars are, with what a reader of the levels must know. */
function legend(panels: readonly Panel[]): readonly HTMLElement[] {
  const texts = new Set(panels.flatMap(({ course }) => course?.target?.text ?? []));
  if (texts.size === 0) return [];
  const keys = [...texts].map((text) => {
    const key = svgElement(document, 'svg', { class: 'mini key', 'aria-hidden': 'true' });
    key.append(levelMark('50%'));
    return h('li', {}, key, text);
  });
  const caveats = new Set(panels.flatMap(({ course }) => course?.caveats ?? []));
  return [
    h('ul', { class: 'marks small' }, ...keys),
    ...[...caveats].map((text) => h('p', { class: 'small caveat measure' }, text)),
  ];
}

function sourceLine(rows: readonly PanelFigure[], place: Place): HTMLElement {
  const sources = rows.flatMap(({ agency_id, sources }) =>
    sources.flatMap((source) => panelAt(place, agency_id)?.document.sources[source] ?? []),
  );
  const distinct = [...new Map(sources.map((source) => [source.record, source])).values()];
  return h('p', { class: 'small muted' }, ...originLine({ sources: distinct, rows: [] }, place.words.say));
}

/** A line of a table, and below it how many a survey asked, where the figure is of one. */
function withReach({ reach }: PanelFigure, cells: readonly HTMLElement[]): readonly HTMLElement[] {
  if (reach === null) return [h('tr', {}, ...cells)];
  const below = h('td', { class: 'small muted', colspan: String(cells.length) }, reach);
  return [h('tr', { class: 'joined' }, ...cells), h('tr', {}, below)];
}

function rateLines(figure: PanelFigure, place: Place): readonly HTMLElement[] {
  const { numerator, denominator, value, kind } = figure;
  const panel = panelAt(place, figure.agency_id);
  const shown = numberCell(strong(figure.figure));
  if (kind !== 'ratio') return withReach(figure, [nameCell(panel), shown]);
  const part = (size: number | null) => (size === null ? '–' : count(size, place.words.lang));
  const bar = value === null ? null : thinBar(value * 100, panel?.course?.target?.value);
  const counts = [numerator, denominator].map((size) => numberCell(part(size)));
  return withReach(figure, [nameCell(panel, bar), ...counts, shown]);
}

/** Figures of one period that may be compared, in the order chosen. */
export function rateTable(rows: readonly Compared<PanelFigure>[], place: Place): readonly HTMLElement[] {
  const { say } = place.words;
  const figures = rows.map(({ measure }) => measure);
  const isRatio = place.indicator.kind === 'ratio';
  const numbers = isRatio ? [say.numerator, say.denominator, say.rate] : [say.value];
  const columns = [{ name: say.body }, ...numbers.map((name) => ({ name, isNumber: true }))];
  const caption = h('caption', {}, fill(say.figuresPeriod, { period: figures[0]?.period ?? '' }));
  const lines = figures.flatMap((figure) => rateLines(figure, place));
  const panels = figures.flatMap(({ agency_id }) => panelAt(place, agency_id) ?? []);
  return [
    ...(isRatio ? legend(panels) : []),
    h('table', { class: 'rates with-bars' }, caption, headOf(columns), h('tbody', {}, ...lines)),
    sourceLine(figures, place),
  ];
}

/** Figures that are not compared, each with its reason; agencies without any figure at the end. Out: null without any. */
export function apartTable(apart: readonly ApartFigure[], place: Place): HTMLElement | null {
  const { say, apart: reasons, sample } = place.words;
  const silent = place.panels.filter(({ rows }) => rows.length === 0);
  if (apart.length + silent.length === 0) return null;
  const known = apart.flatMap(({ figure, why }) => {
    const panel = panelAt(place, figure.agency_id);
    const words = fill(reasons[why], { noun: panel?.noun ?? '' });
    const reason = h('td', { class: 'small' }, words, h('small', {}, figure.period));
    const counts = figure.value === null ? null : figure.counts;
    return withReach(figure, [nameCell(panel), reason, numberCell(strong(figure.figure), counts)]);
  });
  const missing = silent.map((panel) =>
    h('tr', {}, nameCell(panel), h('td', { class: 'small' }, say.none), numberCell('–')),
  );
  const columns = [{ name: say.body }, { name: say.why }, { name: say.value, isNumber: true }];
  const table = h('table', { class: 'rates' }, headOf(columns), h('tbody', {}, ...known, ...missing));
  return h('div', { class: 'level-group' }, h('h3', {}, say.apartTitle), sampleTag(sample), table);
}
