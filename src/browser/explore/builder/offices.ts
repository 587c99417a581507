import { type Findable, findable, matches, queryWords } from '../../match.ts';
import type { Page } from '../page.ts';
import type { ListedOffice } from './lists.ts';

/** A phone shows no more at once. */
const MOST_SHOWN = 30;

interface Item extends ListedOffice {
  readonly findable: Findable;
}

/** Any number of offices, found by a few letters. */
export interface OfficePicker {
  readonly fill: (offices: readonly ListedOffice[]) => void;
  readonly chosen: () => readonly string[];
}

/** Takes over the search box, the list of what is found and the list of what is chosen. */
export function createOfficePicker({ say, part }: Page): OfficePicker {
  const input = part('find-office', HTMLInputElement);
  const found = part('offices-found', HTMLElement);
  const status = part('offices-status', HTMLElement);
  const chosenList = part('offices-chosen', HTMLElement);
  const document = input.ownerDocument;
  const chosen = new Map<string, string>();
  let items: readonly Item[] = [];

  function choose({ id, name }: ListedOffice, isChosen: boolean): void {
    if (isChosen) chosen.set(id, name);
    else chosen.delete(id);
    showChosen();
  }

  function entry(office: Item): HTMLLIElement {
    const item = document.createElement('li');
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = chosen.has(office.id);
    box.addEventListener('change', () => choose(office, box.checked));
    label.append(box, ` ${office.name}`);
    item.append(label);
    return item;
  }

  function search(): void {
    const words = queryWords(input.value);
    const hits = words.length === 0 ? [] : items.filter((item) => matches(item.findable, words));
    found.replaceChildren(...hits.slice(0, MOST_SHOWN).map(entry));
    if (words.length === 0) status.textContent = '';
    else if (hits.length === 0) status.textContent = say('explore.builder.found.none');
    else if (hits.length <= MOST_SHOWN) status.textContent = say('explore.builder.found', { n: hits.length });
    else status.textContent = say('explore.builder.found.most', { n: hits.length, shown: MOST_SHOWN });
  }

  function chip(id: string, name: string): HTMLLIElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${name} ×`;
    button.setAttribute('aria-label', say('explore.builder.remove', { name }));
    button.addEventListener('click', () => {
      const next = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('button');
      chosen.delete(id);
      item.remove();
      search();
      // The button that was pressed is gone.
      (next ?? input).focus();
    });
    item.append(button);
    return item;
  }

  function showChosen(): void {
    chosenList.replaceChildren(...[...chosen].map(([id, name]) => chip(id, name)));
  }

  input.addEventListener('input', search);

  return {
    fill(offices) {
      items = offices.map((office) => ({ ...office, findable: findable(office.words) }));
      search();
    },
    chosen: () => [...chosen.keys()],
  };
}
