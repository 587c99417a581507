import { Window } from 'happy-dom';

/** A whole DOM, to draw in as a browser does and to read what was drawn. */
export const { document: page } = new Window() as unknown as { readonly document: Document };

/** A drawing as the reader of a page has it. */
export function onPage(svg: SVGElement): SVGElement {
  const box = page.createElement('div');
  box.innerHTML = svg.outerHTML;
  return box.firstElementChild as SVGElement;
}
