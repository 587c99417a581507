import { type Findable, findable, matches, queryWords } from './match.ts';

interface Item {
  readonly element: HTMLElement;
  readonly text: Findable;
}

const form = document.querySelector<HTMLFormElement>('form[data-find]');
const input = form?.querySelector('input');
const status = form?.querySelector('[role=status]');

const jumps = document.querySelectorAll<HTMLElement>('[data-jump]');

const text = (element: Element | null | undefined): string => element?.textContent ?? '';

// A group’s words find everything under it, so that “Quy Nhơn Bình Định” works as well as “Quy Nhơn”.
const groups = [...document.querySelectorAll<HTMLElement>('[data-words]')].map((element) => ({
  element,
  items: [...element.querySelectorAll<HTMLElement>('li')].map(
    (li): Item => ({
      element: li,
      text: findable([text(li), li.dataset['more'], element.dataset['words']].join(' ')),
    }),
  ),
}));

function found(count: number): string {
  const { none = '', one = '', many = '' } = form?.dataset ?? {};
  return count === 0 ? none : (count === 1 ? one : many).replace('{n}', String(count));
}

function filter(): void {
  const words = queryWords(input?.value ?? '');
  let hits = 0;
  for (const { element, items } of groups) {
    const matching = new Set(items.filter((item) => matches(item.text, words)));
    for (const item of items) item.element.hidden = !matching.has(item);
    for (const block of element.querySelectorAll<HTMLElement>('[data-block]'))
      block.hidden = !block.querySelector('li:not([hidden])');
    element.hidden = matching.size === 0;
    hits += matching.size;
  }
  for (const jump of jumps) jump.hidden = words.length > 0;
  if (status) status.textContent = words.length > 0 ? found(hits) : '';
}

if (form && input) {
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();
}
