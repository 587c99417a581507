import type { VerdictWords } from '../../components/compare/types.ts';
import type { FigureView } from '../../components/view/figure.ts';
import type { VerdictState } from '../../model/figures.ts';
import { copyOf, h } from './element.ts';
import { fill } from './fill.ts';
import { linkTo, originLine } from './links.ts';
import type { Place } from './place.ts';

const shape = (state: VerdictState): Element | null => copyOf('data-shapes', `.${state}`);

/** The figure in large, its counts beside it; nothing where there is none. */
export function figureLine(figure: Pick<FigureView, 'figure' | 'counts'> | null): HTMLElement | null {
  if (!figure?.figure) return null;
  return h(
    'p',
    { class: 'figure' },
    h('strong', {}, figure.figure),
    ' ',
    figure.counts && h('span', {}, figure.counts),
  );
}

function readingsOf({ readings, readingsLabel }: VerdictWords): HTMLElement | null {
  if (readings.length === 0) return null;
  const items = readings.map(({ name, state, word, figure }) => {
    const counts = figure.counts ? ` (${figure.counts})` : '';
    const value = figure.figure && h('strong', {}, figure.figure);
    return h(
      'li',
      {},
      shape(state),
      h('span', {}, `${name}: `, value, `${counts}${figure.figure ? ',' : ''} ${word}`),
    );
  });
  const label = h('p', {}, h('strong', {}, readingsLabel));
  return h('div', { class: 'small' }, label, h('ul', { class: 'readings' }, ...items));
}

function periodLine({ period, origin }: VerdictWords, words: Place['words']['say']): HTMLElement {
  const source = originLine(origin, words);
  return h('p', { class: 'small muted' }, period, ...(source.length > 0 ? [' · ', ...source] : []));
}

/** What the agency's page says below the figure, line by line. */
function saidLines({ sentences, asides, reach, reference, repeats }: VerdictWords, { words }: Place) {
  const line = (className: string | null, ...said: readonly (Node | string)[]) =>
    h('p', { class: className, 'data-said': true }, ...said);
  const [first, ...others] = sentences;
  return [
    !repeats && reach !== null && line('small', reach),
    first !== undefined && line(null, first),
    ...others.map((text) => line('small', text)),
    reference && line('small caveat', `${reference.text} `, ...originLine(reference.origin, words.say)),
    ...(repeats ? [] : asides).map((text) => line('small muted', text)),
  ];
}

/** A verdict in the words of the agency's own page. */
export function verdictBlock(verdict: VerdictWords, place: Place): HTMLElement {
  const { gist, plan, state, word, figure, by, caveats, repeats } = verdict;
  const { say } = place.words;
  return h(
    'div',
    { class: 'condition' },
    h('p', { class: `verdict ${state}` }, shape(state), word),
    h('p', { class: 'small' }, linkTo(gist), ' · ', linkTo(plan)),
    by && h('p', { class: 'small caveat' }, fill(say.by, { name: by })),
    !repeats && figureLine(figure),
    ...saidLines(verdict, place),
    readingsOf(verdict),
    !repeats && periodLine(verdict, say),
    ...caveats.map((text) => h('p', { class: 'small caveat' }, text)),
  );
}
