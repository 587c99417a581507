import { h } from './element.ts';

interface Chip {
  readonly id: string;
  readonly name: string;
}

interface ChipActions {
  /** Words of the button that removes one. */
  readonly removeWords: (name: string) => string;
  readonly remove: (id: string) => void;
}

/** Shows what is chosen, each with a button that removes it. */
export function showChips(list: Element, chips: readonly Chip[], { removeWords, remove }: ChipActions): void {
  list.replaceChildren(
    ...chips.map(({ id, name }) => {
      const button = h('button', { type: 'button', 'aria-label': removeWords(name) }, '✕');
      button.addEventListener('click', () => remove(id));
      return h('li', {}, h('span', {}, name), button);
    }),
  );
}

/** Puts the focus where a removed button stood: on the next one, or elsewhere where none is left. */
export function focusChip(list: Element, place: number, otherwise: HTMLElement): void {
  const buttons = list.querySelectorAll('button');
  (buttons[Math.min(place, buttons.length - 1)] ?? otherwise).focus();
}
