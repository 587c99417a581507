import { h } from '../compare/element.ts';
import { findable, matches, queryWords } from '../match.ts';
import type { Page } from './page.ts';
import type { AgencyChoice } from './protocol.ts';

interface AgencyFieldOptions {
  readonly page: Page;
  readonly agencies: readonly AgencyChoice[];
  /** Name of the field, and beginning of the ids inside it. */
  readonly name: string;
  readonly chosen: string | null;
  /** Answers that stand first, whatever is searched for: likely bodies, or none at all. */
  readonly first?: readonly { readonly value: string; readonly words: string }[];
}

/**
 * A list of agencies with a box above it that shortens it, so that a phone needs no scrolling through all of them.
 * Out: the elements of the field; the list is the one with the name.
 */
export function agencyField({
  page,
  agencies,
  name,
  chosen,
  first = [],
}: AgencyFieldOptions): readonly HTMLElement[] {
  const { say } = page;
  const pinned = new Set(first.map(({ value }) => value));
  const others = agencies.filter(({ id }) => !pinned.has(id));
  const searched = others.map((agency) => ({ agency, found: findable(`${agency.name} ${agency.id}`) }));
  const find = h('input', { type: 'search', id: `${name}-find`, autocomplete: 'off', spellcheck: 'false' });
  const list = h('select', { id: name, name, required: true });

  function fillList(query: string): void {
    const kept = list.value || chosen || '';
    const words = queryWords(query);
    const own = searched.filter(({ agency, found }) => agency.id === kept || matches(found, words));
    list.replaceChildren(
      h('option', { value: '' }, say('check.say.agency.none')),
      ...first.map(({ value, words: said }) => h('option', { value }, said)),
      ...own.map(({ agency }) => h('option', { value: agency.id }, agency.name)),
    );
    const only = own.filter(({ found }) => matches(found, words));
    list.value = words.length > 0 && only.length === 1 ? (only[0]?.agency.id ?? '') : kept;
  }

  find.addEventListener('input', () => fillList(find.value));
  fillList('');
  return [h('label', { class: 'small', for: find.id }, say('check.say.agency.find')), find, list];
}
