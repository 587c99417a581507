import { Window } from 'happy-dom';
import { widthOf } from '../../src/embeds/image/letters.ts';

const { DOMParser } = new Window();

/** A text of a picture and the room it takes. */
export interface Placed {
  readonly words: string;
  readonly size: number;
  readonly bold: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DIGITS = /^[\d.,%/]+$/;

function placed(element: Element): Placed {
  const number = (name: string) => Number(element.getAttribute(name));
  const [x, y, size] = [number('x'), number('y'), number('font-size')];
  const words = element.textContent ?? '';
  const bold = element.classList.contains('b');
  const width = widthOf(words, { size, bold });
  const anchor = element.getAttribute('text-anchor');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  // Letters with two marks reach an em above the line, digits three quarters.
  const [above, below] = DIGITS.test(words) ? [0.78, 0.2] : [0.98, 0.28];
  return { words, size, bold, left, right: left + width, top: y - above * size, bottom: y + below * size };
}

/** The drawing as a document. */
export function parsed(svg: string): Element {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;
}

/** Every text of a picture but those of the trend, which has coordinates of its own. */
export function textsOf(svg: string): readonly Placed[] {
  return [...parsed(svg).children].filter(({ tagName }) => tagName === 'text').map(placed);
}

/** All its words in a row. */
export function wordsOf(svg: string): string {
  const words = textsOf(svg).map((text) => text.words);
  return words.join(' ').replaceAll('\u00a0', ' ');
}

type Box = Pick<Placed, 'left' | 'right' | 'top' | 'bottom'>;

/** The room of the trend in a picture; null without one. */
export function trendOf(svg: string): Box | null {
  const trend = [...parsed(svg).children].find(({ tagName }) => tagName === 'svg');
  if (!trend) return null;
  const number = (name: string) => Number(trend.getAttribute(name));
  const [left, top] = [number('x'), number('y')];
  return { left, top, right: left + number('width'), bottom: top + number('height') };
}

/** Whether two parts share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
