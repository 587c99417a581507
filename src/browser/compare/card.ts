import { h } from './element.ts';
import { fill } from './fill.ts';
import { linkTo, originLine, sampleTag } from './links.ts';
import type { Panel } from './panel.ts';
import type { Place } from './place.ts';
import { figureLine, verdictBlock } from './verdict.ts';

/** The newest figure, where no verdict of the card shows one of this indicator. */
function newestBlock({ rows, newest, verdicts }: Panel, { words }: Place): readonly HTMLElement[] {
  const [row] = rows;
  if (!row || !newest || verdicts.some(({ figure, by }) => figure?.figure && by === null)) return [];
  const { say, sample } = words;
  const counts = row.value === null ? null : row.counts;
  const basis = [row.cumulative ? say.cumulative : say.within, row.status].filter(Boolean).join(', ');
  const period = `${fill(say.figuresPeriod, { period: row.period })} (${basis})`;
  return [
    h(
      'div',
      { class: 'condition' },
      h('p', { class: 'small' }, h('strong', {}, say.newest)),
      figureLine({ figure: row.figure, counts }),
      row.reach && h('p', { class: 'small' }, row.reach),
      sampleTag(sample),
      h('p', { class: 'small muted' }, period, ' · ', ...originLine(newest, say)),
      ...row.notes.map((note) => h('p', { class: 'small caveat' }, note)),
    ),
  ];
}

/** What the drawing says in words; its caveats only where no verdict says them. */
function courseWords({ course, verdicts }: Panel): readonly HTMLElement[] {
  if (!course) return [];
  const said = new Set(verdicts.flatMap(({ caveats }) => caveats));
  const caveats = course.caveats.filter((caveat) => !said.has(caveat));
  const summary = course.summary === '' ? [] : [h('p', { class: 'small' }, course.summary)];
  return [...summary, ...caveats.map((text) => h('p', { class: 'small caveat' }, text))];
}

/** One agency: who it is and its drawing above the perforation, its figures and verdicts below. */
export function card(panel: Panel, place: Place, drawing: Element | null): HTMLElement {
  const { say, sample } = place.words;
  const { document, rows, verdicts } = panel;
  const blocks = [...verdicts.map((verdict) => verdictBlock(verdict, place)), ...newestBlock(panel, place)];
  return h(
    'article',
    { class: 'card', 'data-agency': document.agency.agency_id },
    h(
      'div',
      {},
      h('h4', {}, linkTo(document.link)),
      h('p', { class: 'facts small' }, ...document.facts.map((fact) => h('span', {}, fact))),
      sampleTag(sample),
      rows.length === 0 && h('p', {}, say.none),
      drawing,
      ...courseWords(panel),
    ),
    h(
      'div',
      { class: 'card-stub' },
      ...blocks,
      verdicts.length === 0 && h('p', { class: 'small muted' }, say.noTarget),
    ),
  );
}
