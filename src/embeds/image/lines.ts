import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../model/lang.ts';
import type { CardLine } from '../card.ts';
import type { Area } from './frame.ts';
import { heightOf, shape, text } from './mark.ts';
import { colours } from './style.ts';
import { type Fitted, fitOrCut, fitWhole } from './wrap.ts';

const MOST = 8;
const MARK = 26;
const GAP = 14;
const PAD = 8;
const REST = 28;

interface Row {
  readonly height: number;
  readonly draw: (place: Pick<Area, 'x' | 'y'>) => string;
}

interface Columns {
  readonly text: number;
  readonly stamp: number;
  /** Where the stamp begins, from the left of the row. */
  readonly at: number;
}

function columnsOf({ width }: Area): Columns {
  const stamp = Math.round(width * 0.4);
  const at = width - stamp;
  return { text: at - 28, stamp: stamp - MARK - GAP, at: at + MARK + GAP };
}

function detailOf(detail: string | null, width: number): Fitted | null {
  return detail === null ? null : fitWhole(detail, [18, 17, 16], { width, lines: 2 });
}

function row({ state, stamp, text: said, detail }: CardLine, columns: Columns): Row {
  const words = fitOrCut(said, [20, 19, 18], { width: columns.text, lines: 2 });
  const verdict = fitOrCut(stamp, [20, 19, 18], { width: columns.stamp, lines: 2, bold: true });
  const below = detailOf(detail, columns.stamp);
  const right = heightOf(verdict) + (below ? heightOf(below) : 0);
  const inner = Math.max(heightOf(words), right, MARK);
  const draw = ({ x, y }: Pick<Area, 'x' | 'y'>) => {
    const top = y + PAD;
    return [
      text(words, { x, y: top }),
      shape(state, { x: x + columns.at - MARK - GAP, y: top + 1, size: MARK }),
      text(verdict, { x: x + columns.at, y: top, tone: state, bold: true }),
      below ? text(below, { x: x + columns.at, y: top + heightOf(verdict), tone: 'soft' }) : '',
    ].join('');
  };
  return { height: inner + 2 * PAD, draw };
}

/** Lines that stand below each other in the height there is. */
function fitting(rows: readonly Row[], height: number): readonly Row[] {
  let used = 0;
  const shown = rows.slice(0, MOST).filter((each) => {
    used += each.height;
    return used <= height;
  });
  return shown;
}

/** Clauses, or lines of a tally: what was set on the left, what came of it on the right. */
export function lines(all: readonly CardLine[], { lang, ...area }: Area & { readonly lang: Lang }): string {
  const columns = columnsOf(area);
  const rows = all.map((line) => row(line, columns));
  const complete = fitting(rows, area.height);
  const shown = complete.length === rows.length ? complete : fitting(rows, area.height - REST);
  let { y } = area;
  const drawn = shown.map(({ height, draw }, index) => {
    const rule =
      index === 0
        ? ''
        : `<path d="M${area.x} ${y}h${area.width}" stroke="${colours.rule}" stroke-width="1.5"/>`;
    const svg = rule + draw({ x: area.x, y });
    y += height;
    return svg;
  });
  const rest = rows.length - shown.length;
  const more = rest > 0 ? { lines: [t(lang)('embed.image.rest', { n: rest })], size: 18 } : null;
  return [...drawn, more ? text(more, { x: area.x, y: y + 2, tone: 'soft' }) : ''].join('');
}
