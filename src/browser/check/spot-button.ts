import { h } from '../compare/element.ts';
import type { Page } from './page.ts';
import type { SheetView, Spot } from './protocol.ts';
import { placeWords } from './words.ts';

/** Shows a place in the grid of the file. */
export type Show = (spot: Spot) => void;

/** A place as a button that shows it; plain words where there is no row to show. */
export function spotButton(
  spot: Spot,
  { page, sheets, show }: { page: Page; sheets: readonly SheetView[]; show: Show },
): HTMLElement {
  const words = placeWords(spot, sheets, page);
  if (spot.row < 0) return h('span', { class: 'spot' }, words);
  const button = h('button', { type: 'button', class: 'spot' }, words);
  button.addEventListener('click', () => show(spot));
  return button;
}
