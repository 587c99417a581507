import { shapes } from '../../charts/shapes.ts';
import type { VerdictState } from '../../model/figures.ts';
import type { Setting } from './letters.ts';
import type { Fitted } from './wrap.ts';

/** What XML 1.0 forbids, apart from halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must go.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text without anything that a reader of XML refuses. */
export function clean(text: string): string {
  return text.toWellFormed().replaceAll(FORBIDDEN, '');
}

/** Text fit for an element or an attribute. */
export function escapeXml(text: string): string {
  return clean(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** Height of a line in ems. */
export const LINE = 1.3;
/** From the top of a line to its baseline: room for a capital with two marks. */
const ASCENT = 1;

/** Height of so many lines. */
export const heightOf = ({ lines, size }: Fitted): number => Math.round(lines.length * size * LINE);

export interface TextStyle extends Omit<Setting, 'size'> {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  /** Class of the colour. */
  readonly tone?: VerdictState | 'soft' | 'blue' | 'light';
  readonly anchor?: 'middle' | 'end';
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Lines of text, one element each. */
export function text({ lines, size }: Fitted, { x, y, tone, bold, anchor }: TextStyle): string {
  const classes = [tone, bold && 'b'].filter(Boolean).join(' ');
  const style = `${classes && ` class="${classes}"`}${anchor ? ` text-anchor="${anchor}"` : ''}`;
  const top = (index: number) => tenth(y + size * (index * LINE + ASCENT));
  return lines
    .map(
      (line, index) =>
        `<text x="${tenth(x)}" y="${top(index)}" font-size="${size}"${style}>${escapeXml(line)}</text>`,
    )
    .join('');
}

/** The mark of a verdict. */
export function shape(state: VerdictState, { x, y, size }: { x: number; y: number; size: number }): string {
  const scale = tenth((size / 24) * 100) / 100;
  return `<g class="shape ${state}" transform="translate(${tenth(x)} ${tenth(y)}) scale(${scale})">${shapes[state]}</g>`;
}
