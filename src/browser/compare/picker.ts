import { h } from './element.ts';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** What is said of it below its name. */
  readonly notes: string;
}

export interface Found {
  readonly options: readonly Option[];
  /** What is said below the list, where there are more. */
  readonly more: string;
  /** How many there are, in words. */
  readonly said: string;
}

interface PickerParts {
  readonly input: HTMLInputElement;
  /** Everything that opens below the input. */
  readonly box: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
}

interface PickerActions {
  readonly find: (query: string) => Found;
  readonly choose: (id: string) => void;
  readonly say: (text: string) => void;
}

const optionId = (id: string): string => `compare-option-${id}`;

/**
 * A searchable list that opens below its input, by the combobox pattern: arrows move, Enter chooses, Escape closes.
 * The focus never leaves the input.
 */
export function createPicker({ input, box, list, more }: PickerParts, { find, choose, say }: PickerActions) {
  let options: readonly Option[] = [];
  let active = -1;

  function mark(index: number): void {
    active = index;
    for (const [place, element] of [...list.children].entries())
      element.setAttribute('aria-selected', String(place === index));
    const option = options[index];
    if (option) input.setAttribute('aria-activedescendant', optionId(option.id));
    else input.removeAttribute('aria-activedescendant');
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  function close(): void {
    box.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  }

  function open(): void {
    const found = find(input.value);
    options = found.options;
    list.replaceChildren(...options.map(optionElement));
    more.textContent = found.more;
    box.hidden = options.length === 0 && found.more === '';
    input.setAttribute('aria-expanded', String(!box.hidden));
    mark(-1);
    say(found.said);
  }

  function pick(option: Option | undefined): void {
    if (!option) return;
    input.value = '';
    close();
    choose(option.id);
  }

  function optionElement(option: Option): HTMLElement {
    const { id, name, notes } = option;
    const attributes = { role: 'option', id: optionId(id), 'aria-selected': 'false' };
    const element = h('li', attributes, name, notes !== '' && h('small', {}, notes));
    element.addEventListener('click', () => pick(option));
    return element;
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (box.hidden ? open() : mark(Math.min(active + 1, options.length - 1))),
    ArrowUp: () => mark(Math.max(active - 1, -1)),
    Enter: () => pick(options[active] ?? (options.length === 1 ? options[0] : undefined)),
    Escape: close,
  };

  input.addEventListener('input', open);
  input.addEventListener('click', open);
  input.addEventListener('blur', close);
  // The press would take the focus from the input, which closes the list before the click arrives.
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  box.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  });

  return { close };
}
