import type { Lang } from '../model/lang.ts';

/** What a chart needs from the place where it is drawn: a build in Node or a page in a browser. */
export interface ChartOptions {
  readonly lang: Lang;
  /** Width in CSS pixels; text keeps its size, so a narrow chart is drawn, not shrunk. */
  readonly width: number;
  readonly document: Document;
}

export const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element with its attributes. */
export function svgElement(document: Document, name: string, attributes: Attributes = {}): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** An SVG element that holds a text. */
export function svgText(document: Document, name: string, content: string): SVGElement {
  const element = svgElement(document, name);
  element.textContent = content;
  return element;
}

/** A number with at most one decimal, so that a chart stays small and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
