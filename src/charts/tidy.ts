import { round, svgText } from './chart.ts';
import { shortPath } from './short-path.ts';

const IDLE = new Set([
  'aria-label',
  'font-family',
  'font-size',
  'font-variant',
  'fill',
  'stroke',
  'stroke-width',
]);
const IDLE_ON_ROOT = [...IDLE, 'width', 'height'];
const DECIMAL = /-?\d+\.\d+/g;

const roundAll = (value: string): string => value.replace(DECIMAL, (found) => String(round(Number(found))));

function tidyElement(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (IDLE.has(name)) element.removeAttribute(name);
    else if (name === 'd') element.setAttribute(name, shortPath(roundAll(value)));
    else if (name !== 'class') element.setAttribute(name, roundAll(value));
  }
}

/**
 * Makes a drawing of Plot fit for the page: its style element and presentation attributes go (the site's
 * stylesheet has the rules, and its security policy blocks others), coordinates are rounded, and readers of the
 * screen get one image with a title and a summary instead of ticks and dots.
 */
export function tidy(svg: Element, words: { readonly title: string; readonly summary: string }): SVGElement {
  svg.querySelector('style')?.remove();
  for (const child of [...svg.querySelectorAll('*')]) tidyElement(child);
  for (const name of IDLE_ON_ROOT) svg.removeAttribute(name);
  for (const group of [...svg.children]) group.setAttribute('aria-hidden', 'true');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words.title);
  const { ownerDocument } = svg;
  svg.prepend(svgText(ownerDocument, 'title', words.title), svgText(ownerDocument, 'desc', words.summary));
  return svg as SVGElement;
}
