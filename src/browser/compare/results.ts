import { bar } from '../../charts/bar.ts';
import { allPeriods } from './all-periods.ts';
import { barOf, chartOf, type DrawnPanel, isDrawn, sharedScale, sharedTime } from './axes.ts';
import { card } from './card.ts';
import { h } from './element.ts';
import { fill } from './fill.ts';
import { groupTables } from './groups.ts';
import { countingsDiffer, type Panel, verdictsDiffer } from './panel.ts';
import type { Place } from './place.ts';

/** Width of a drawing inside a card on the smallest phone; elsewhere they stand side by side. */
const WIDTH = 292;

interface Drawings {
  readonly of: (panel: Panel) => Element | null;
  /** What all of them share, in words. */
  readonly shared: string | null;
}

/** All drawings on shared axes: courses, or bars where there is only one day. The chart library comes only for courses. */
async function draw({ panels, indicator, words }: Place): Promise<Drawings> {
  const { say, lang } = words;
  const drawn = panels.filter(isDrawn);
  if (drawn.length === 0) return { of: () => null, shared: null };
  const scale = sharedScale(drawn);
  const time = sharedTime(drawn, lang);
  const drawing = ({ name }: Panel) => ({ kind: indicator.kind, title: `${name}: ${indicator.name}`, scale });
  if (time === null) {
    const single = (panel: DrawnPanel) => bar(barOf(panel, drawing(panel)), { document });
    return {
      of: (panel) => (isDrawn(panel) ? single(panel) : null),
      shared: fill(say.bars, { top: scale.axis[2] }),
    };
  }
  const { trend } = await import('../../charts/trend.ts');
  const course = (panel: DrawnPanel) =>
    trend(chartOf(panel, drawing(panel), time), { lang, width: WIDTH, document });
  return { of: (panel) => (isDrawn(panel) ? course(panel) : null), shared: say.axis };
}

function heading({ indicator, words }: Place, query: string): HTMLElement {
  return h(
    'div',
    { class: 'title' },
    h('h2', {}, indicator.name),
    h('p', {}, indicator.question),
    h(
      'ul',
      { class: 'links' },
      h('li', {}, h('a', { href: indicator.href }, words.say.definition)),
      h('li', {}, h('a', { href: query, 'data-permalink': true }, words.say.permalink)),
    ),
  );
}

/** Everything below the form. In: what is compared, and the query that restores it. */
export async function results(place: Place, query: string): Promise<readonly HTMLElement[]> {
  const { panels, words } = place;
  const { say } = words;
  const drawings = await draw(place);
  const hints = [
    drawings.shared,
    countingsDiffer(panels) && say.counting,
    verdictsDiffer(panels) && say.verdictsDiffer,
  ].filter((hint) => typeof hint === 'string');
  const cards = panels.map((panel) => card(panel, place, drawings.of(panel)));
  const each = h(
    'div',
    { class: 'level-group' },
    h('h3', {}, say.each),
    ...hints.map((hint) => h('p', { class: 'small muted measure' }, hint)),
    h('div', { class: 'cards' }, ...cards),
  );
  const table = allPeriods(place);
  return [heading(place, query), ...groupTables(place), each, ...(table ? [table] : [])];
}
