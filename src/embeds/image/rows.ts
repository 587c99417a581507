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

/** Rows with a rule between them; how many more there are is said below. */
export function stacked(rows: readonly Row[], area: Area, restWords: (n: number) => string): string {
  const complete = fitting(rows, area.height);
  const shown = complete.length === rows.length ? complete : fitting(rows, area.height - REST);
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
  const rest = rows.length - shown.length;
  const more =
    rest > 0 ? text({ lines: [restWords(rest)], size: 18 }, { x: area.x, y: y + 2, tone: 'soft' }) : '';
  return [...drawn, more].join('');
}
