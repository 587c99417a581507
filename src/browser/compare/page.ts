import type { CompareWords } from '../../components/compare/words.ts';
import { count } from '../../model/format.ts';
import { type Body, candidates, readBodies } from './bodies.ts';
import { focusChip, showChips } from './chips.ts';
import { type Choice, MOST, queryOf, type Settled, settle } from './choice.ts';
import { createDocuments } from './documents.ts';
import { h } from './element.ts';
import { fill } from './fill.ts';
import { readIndicators, tellCoverage } from './indicators.ts';
import { needOf, noticesOf } from './notices.ts';
import { type ComparedIndicator, panelOf } from './panel.ts';
import { createPicker, type Found } from './picker.ts';

const OPTIONS_AT_MOST = 40;

function part<T extends Element>(inside: ParentNode, selector: string): T {
  const found = inside.querySelector<T>(selector);
  if (!found) throw new Error(`the page lacks ${selector}`);
  return found;
}

/** Runs the page of comparisons. In: its form, still hidden, and the words that the page brought. */
export function startCompare(form: HTMLFormElement, words: CompareWords): void {
  const { say } = words;
  const input = part<HTMLInputElement>(form, '[role=combobox]');
  const select = part<HTMLSelectElement>(form, 'select');
  const status = part<HTMLElement>(form, '[role=status]');
  const chips = part<HTMLElement>(form, '.chips');
  const nobody = part<HTMLElement>(form, '[data-nobody]');
  const output = part<HTMLElement>(document, '[data-results]');
  const notices = part<HTMLElement>(document, '[data-notices]');
  const bodies = readBodies(document);
  const indicators = readIndicators(select);
  const { loadAll } = createDocuments(words.folder);
  const pageTitle = document.title;
  let choice: Choice = { agencies: [], indicator: null };
  let turn = 0;

  const nameOf = (id: string): string => bodies.get(id)?.name ?? id;
  const chosenBodies = (): readonly Body[] => choice.agencies.flatMap((id) => bodies.get(id) ?? []);
  const tell = (text: string): void => {
    status.textContent = text;
  };

  function find(query: string): Found {
    if (choice.agencies.length >= MOST) return { options: [], more: say.full, said: say.full };
    const found = candidates(bodies.values(), { query, chosen: chosenBodies(), indicator: choice.indicator });
    const rest = found.length - OPTIONS_AT_MOST;
    const many = found.length === 1 ? say.foundOne : say.foundMany;
    return {
      options: found.slice(0, OPTIONS_AT_MOST).map(({ body, lacksFigures, isOfOtherKind }) => ({
        id: body.id,
        name: body.name,
        notes: [body.about, lacksFigures && say.optionWithout, isOfOtherKind && say.optionOther]
          .filter(Boolean)
          .join('; '),
      })),
      more: rest > 0 ? fill(say.optionsMore, { n: count(rest, words.lang) }) : '',
      said: found.length === 0 ? say.foundNone : fill(many, { n: count(found.length, words.lang) }),
    };
  }

  function showForm(): void {
    const chosen = chosenBodies();
    showChips(chips, chosen, { removeWords: (name) => fill(say.remove, { name }), remove });
    nobody.hidden = chosen.length > 0;
    select.value = choice.indicator ?? '';
    tellCoverage(select, { indicators, chosen, sentence: say.indicatorSome });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
      link.search = queryOf(choice);
  }

  function showTitle(indicator: ComparedIndicator | undefined): void {
    const names = choice.agencies.map(nameOf).join(', ');
    document.title = indicator ? `${indicator.name}: ${names} · ${words.site}` : pageTitle;
  }

  function showFailure(error: unknown): void {
    console.error(error);
    const button = h('button', { type: 'button' }, say.retry);
    button.addEventListener('click', () => show(''));
    output.replaceChildren(h('p', { class: 'caveat' }, say.failed), h('p', {}, button));
    tell(say.failed);
  }

  async function showResults(indicator: ComparedIndicator, said: string): Promise<void> {
    const own = turn;
    tell([said, say.loading].filter(Boolean).join(' '));
    try {
      const [{ results }, documents] = await Promise.all([import('./results.ts'), loadAll(choice.agencies)]);
      const panels = documents.map((document) => panelOf(document, indicator.id));
      const parts = await results({ words, indicator, panels }, queryOf(choice));
      if (own !== turn) return;
      output.replaceChildren(...parts);
      tell([said, fill(say.ready, { name: indicator.name, n: panels.length })].filter(Boolean).join(' '));
    } catch (error) {
      if (own === turn) showFailure(error);
    }
  }

  /** Shows the choice. In: what is said of the change that led to it. */
  function show(said: string): void {
    turn += 1;
    showForm();
    const indicator = indicators.get(choice.indicator ?? '');
    const need = needOf(choice, words);
    output.hidden = need !== null;
    showTitle(need === null ? indicator : undefined);
    if (need === null && indicator) void showResults(indicator, said);
    else {
      output.replaceChildren();
      tell([said, need].filter(Boolean).join(' '));
    }
  }

  function change(next: Choice, said: string): void {
    choice = next;
    notices.replaceChildren();
    history.pushState(null, '', `${location.pathname}${queryOf(choice)}`);
    show(said);
  }

  function add(id: string): void {
    const agencies = [...choice.agencies, id];
    const full = agencies.length === MOST ? say.full : '';
    const said = fill(say.added, { name: nameOf(id), n: agencies.length });
    change({ ...choice, agencies }, [said, full].filter(Boolean).join(' '));
  }

  function remove(id: string): void {
    const place = choice.agencies.indexOf(id);
    const agencies = choice.agencies.filter((other) => other !== id);
    change({ ...choice, agencies }, fill(say.removed, { name: nameOf(id), n: agencies.length }));
    focusChip(chips, place, input);
  }

  function restore(): void {
    const settled: Settled = settle(location.search, {
      hasAgency: (id) => bodies.has(id),
      hasIndicator: (id) => indicators.has(id),
    });
    choice = settled.choice;
    notices.replaceChildren(
      ...noticesOf(settled, { words, nameOf }).map((text) => h('p', { class: 'caveat' }, text)),
    );
    show('');
  }

  const picker = {
    input,
    box: part<HTMLElement>(form, '.options'),
    list: part<HTMLElement>(form, '[role=listbox]'),
    more: part<HTMLElement>(form, '[data-more]'),
  };
  createPicker(picker, { find, choose: add, say: tell });
  select.addEventListener('change', () => change({ ...choice, indicator: select.value || null }, ''));
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('popstate', restore);
  form.hidden = false;
  part<HTMLDetailsElement>(document, '[data-list]').open = false;
  restore();
}
