import type { CompareWords } from '../../components/compare/words.ts';
import type { Origin, SourceRef } from '../../components/view/origin.ts';
import type { Link } from '../../components/view/view.ts';
import { copyOf, h } from './element.ts';

/** A link, or its words where there is nothing to open. */
export function linkTo({ text, href }: Link): HTMLElement {
  return href ? h('a', { href }, text) : h('span', {}, text);
}

/** Links with commas between them. */
function linkList(links: readonly Link[]): readonly (Node | string)[] {
  return links.flatMap((link, index) => (index > 0 ? [', ', linkTo(link)] : [linkTo(link)]));
}

type Words = Pick<CompareWords['say'], 'source' | 'record'>;

/** A source where it was published, with its entry in this site's own list; without an address only the entry. */
export function sourceLink({ text, href, record }: SourceRef, words: Words): readonly (Node | string)[] {
  if (href === null) return [h('a', { href: record }, text)];
  return [h('a', { href }, text), ' (', h('a', { href: record }, words.record), ')'];
}

/** The sources of a figure and its lines in the data files. */
export function originLine({ sources, rows }: Origin, words: Words): readonly (Node | string)[] {
  const links = sources.flatMap((source, index) => [
    ...(index > 0 ? [', '] : []),
    ...sourceLink(source, words),
  ]);
  const from = links.length > 0 ? [`${words.source}: `, ...links] : [];
  const lines = rows.length > 0 ? [h('span', { class: 'nowrap' }, 'CSV:'), ' ', ...linkList(rows)] : [];
  return from.length > 0 && lines.length > 0 ? [...from, ' · ', ...lines] : [...from, ...lines];
}

/** The words that mark a figure as sample, where it is one. */
export function sampleTag(sample: boolean): Element | null {
  return sample ? copyOf('data-sample') : null;
}
