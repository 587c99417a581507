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
    return h('li', {}, shape(state), h('span', {}, `${name}: `, value, `${counts} ${word}`));
  });
  const label = h('p', {}, h('strong', {}, readingsLabel));
  return h('div', { class: 'small' }, label, h('ul', { class: 'readings' }, ...items));
}

const lines = (texts: readonly string[], className: string): readonly HTMLElement[] =>
  texts.map((text) => h('p', { class: className }, text));

function periodLine({ period, origin }: VerdictWords, word: string): HTMLElement {
  const source = originLine(origin, word);
  return h('p', { class: 'small muted' }, period, ...(source.length > 0 ? [' · ', ...source] : []));
}

/** A verdict in the words of the agency's own page. */
export function verdictBlock(verdict: VerdictWords, { words }: Place): HTMLElement {
  const { gist, plan, state, word, figure, by, sentences, asides, caveats, repeats } = verdict;
  const [first, ...others] = sentences;
  return h(
    'div',
    { class: 'condition' },
    h('p', { class: `verdict ${state}` }, shape(state), word),
    h('p', { class: 'small' }, linkTo(gist), ' · ', linkTo(plan)),
    by && h('p', { class: 'small caveat' }, fill(words.say.by, { name: by })),
    !repeats && figureLine(figure),
    first && h('p', { 'data-sentence': true }, first),
    ...others.map((text) => h('p', { class: 'small', 'data-sentence': true }, text)),
    ...(repeats ? [] : lines(asides, 'small muted')),
    readingsOf(verdict),
    !repeats && periodLine(verdict, words.say.source),
    ...lines(caveats, 'small caveat'),
  );
}
