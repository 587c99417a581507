import type { Origin } from '../../components/view/origin.ts';
import type { Link } from '../../components/view/view.ts';
import { copyOf, h } from './element.ts';

/** A link, or its words where there is nothing to open. */
export function linkTo({ text, href }: Link): HTMLElement {
  return href ? h('a', { href }, text) : h('span', {}, text);
}

/** Links with commas between them. */
export function linkList(links: readonly Link[]): readonly (Node | string)[] {
  return links.flatMap((link, index) => (index > 0 ? [', ', linkTo(link)] : [linkTo(link)]));
}

/** The sources of a figure and its lines in the data files. */
export function originLine({ sources, rows }: Origin, source: string): readonly (Node | string)[] {
  const from = sources.length > 0 ? [`${source}: `, ...linkList(sources)] : [];
  const lines = rows.length > 0 ? [h('span', { class: 'nowrap' }, 'CSV:'), ' ', ...linkList(rows)] : [];
  return from.length > 0 && lines.length > 0 ? [...from, ' · ', ...lines] : [...from, ...lines];
}

/** The words that mark a figure as sample, where it is one. */
export function sampleTag(sample: boolean): Element | null {
  return sample ? copyOf('data-sample') : null;
}
