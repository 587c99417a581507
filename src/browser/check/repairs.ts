import { h } from '../compare/element.ts';
import type { Page } from './page.ts';
import type { FileView, RepairView } from './protocol.ts';
import { type Show, spotButton } from './spot-button.ts';

interface RepairsOptions {
  readonly page: Page;
  readonly view: FileView;
  readonly show: Show;
}

function placeRow(
  { spot, before, after }: RepairView['places'][number],
  { page, view, show }: RepairsOptions,
): HTMLElement {
  const empty = () => h('span', { class: 'muted' }, page.say('check.say.grid.empty'));
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, spotButton(spot, { page, sheets: view.sheets, show })),
    h('td', {}, before === '' ? empty() : h('del', {}, before)),
    h('td', {}, after === '' ? empty() : h('ins', {}, after)),
  );
}

function kindOf(repair: RepairView, options: RepairsOptions): HTMLElement {
  const { say } = options.page;
  const rest = repair.count - repair.places.length;
  const places = repair.places.filter(({ before, after }) => before !== '' || after !== '');
  const words = say('check.say.repair.kind', { words: repair.words, n: repair.count });
  if (places.length === 0) return h('li', {}, words);
  return h(
    'li',
    {},
    h(
      'details',
      {},
      h('summary', {}, words),
      h(
        'table',
        { class: 'before-after' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, say('check.say.repair.place')),
            h('th', { scope: 'col' }, say('check.say.repair.before')),
            h('th', { scope: 'col' }, say('check.say.repair.after')),
          ),
        ),
        h('tbody', {}, ...places.map((place) => placeRow(place, options))),
      ),
      rest > 0 && h('p', { class: 'small muted' }, say('check.say.repair.more', { n: rest })),
    ),
  );
}

/** Everything certain that was put right, by kind, with each place before and after. */
export function repairList(options: RepairsOptions): HTMLElement | null {
  const { page, view } = options;
  if (view.repairs.length === 0) return null;
  const count = view.repairs.reduce((sum, repair) => sum + repair.count, 0);
  return h(
    'details',
    { class: 'repairs' },
    h('summary', {}, page.say('check.say.repair.title', { n: count })),
    h('p', { class: 'small muted' }, page.say('check.say.repair.why')),
    h('ul', { class: 'bullets' }, ...view.repairs.map((repair) => kindOf(repair, options))),
  );
}
