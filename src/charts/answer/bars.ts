import * as Plot from '@observablehq/plot';
import type { ChartOptions } from '../chart.ts';
import type { Bar, BarsData } from './data.ts';

const BAND = 40;
const BAR_TOP = 22;
const BAR_BOTTOM = 8;
const LETTER = 7.2;

/** A name shortened to what fits beside its value. */
function shortened({ name, text }: Bar, width: number): string {
  const room = Math.max(8, Math.floor(width / LETTER) - text.length - 2);
  const letters = [...name];
  return letters.length <= room ? name : `${letters.slice(0, room - 1).join('')}…`;
}

/** Name and value stand above their bar, so that a phone has room for both. */
export function bars({ bars: all, full }: BarsData, { width, document }: ChartOptions): Element {
  const rows = all.map((bar, index) => ({ ...bar, index, label: shortened(bar, width) }));
  const values = all.flatMap(({ value }) => value ?? []);
  const words = { y: 'index', dy: -9, className: 'name' } as const;
  return Plot.plot({
    document,
    width,
    height: all.length * BAND + 8,
    margin: 0,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [Math.min(0, ...values), Math.max(full, ...values) || 1], range: [0, width] },
    y: { axis: null, type: 'band', padding: 0, domain: rows.map(({ index }) => index) },
    marks: [
      Plot.barX(
        rows.filter(({ value }) => value !== null),
        { x: 'value', y: 'index', insetTop: BAR_TOP, insetBottom: BAR_BOTTOM, className: 'actual' },
      ),
      Plot.ruleX([0], { className: 'base' }),
      Plot.text(rows, { ...words, frameAnchor: 'left', text: 'label' }),
      Plot.text(rows, { ...words, frameAnchor: 'right', text: 'text', className: 'value' }),
    ],
  });
}
