import type { Area } from './frame.ts';
import { text } from './mark.ts';
import { colours } from './style.ts';

const MOST = 8;
const PAD = 8;
const REST = 28;

/** Something in a row of its own. */
export interface Row {
  readonly height: number;
  readonly draw: (place: Pick<Area, 'x' | 'y'>) => string;
}

/** The first rows that stand below each other in the height there is. */
function fitting(rows: readonly Row[], height: number): readonly Row[] {
  let used = 0;
  const past = rows.findIndex((row, index) => {
    used += row.height + 2 * PAD;
    return used > height || index === MOST;
  });
  return past < 0 ? rows : rows.slice(0, past);
}

const all = (rows: readonly Row[], height: number): boolean => fitting(rows, height).length === rows.length;

/**
 * Rows with a rule between them; that there are more is said below.
 * In: the same rows in several sizes, the largest first.
 */
export function stacked(sizes: readonly (readonly Row[])[], area: Area, more: string): string {
  const rows = sizes.find((each) => all(each, area.height)) ?? sizes.at(-1) ?? [];
  const shown = all(rows, area.height) ? rows : fitting(rows, area.height - REST);
  let { y } = area;
  const drawn = shown.map(({ height, draw }, index) => {
    const rule =
      index === 0
        ? ''
        : `<path d="M${area.x} ${y}h${area.width}" stroke="${colours.rule}" stroke-width="1.5"/>`;
    const svg = rule + draw({ x: area.x, y: y + PAD });
    y += height + 2 * PAD;
    return svg;
  });
  const rest = { lines: shown.length < rows.length ? [more] : [], size: 18 };
  return [...drawn, text(rest, { x: area.x, y: y + 2, tone: 'soft' })].join('');
}
