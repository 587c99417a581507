import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../model/lang.ts';
import type { CardLine } from '../card.ts';
import type { Area } from './frame.ts';
import { heightOf, shape, text } from './mark.ts';
import { type Row, stacked } from './rows.ts';
import { type Fitted, fitOrCut, fitWhole } from './wrap.ts';

const MARK = 26;
const LEFT = MARK + 14;
const GAP = 28;

function detailOf(detail: string | null, width: number): Fitted {
  return detail === null ? { lines: [], size: 0 } : fitWhole(detail, [18, 17, 16], { width, lines: 2 });
}

function row({ state, stamp, text: said, detail }: CardLine, width: number): Row {
  const right = Math.round(width * 0.4);
  const words = fitOrCut(said, [20, 19, 18], { width: width - right - GAP - LEFT, lines: 2 });
  const verdict = fitOrCut(stamp, [20, 19, 18], { width: right, lines: 2, bold: true });
  const below = detailOf(detail, right);
  const draw = ({ x, y }: Pick<Area, 'x' | 'y'>) =>
    [
      shape(state, { x, y: y + 1, size: MARK }),
      text(words, { x: x + LEFT, y }),
      text(verdict, { x: x + width - right, y, tone: state, bold: true }),
      text(below, { x: x + width - right, y: y + heightOf(verdict), tone: 'soft' }),
    ].join('');
  return { height: Math.max(heightOf(words), heightOf(verdict) + heightOf(below), MARK), draw };
}

/** Clauses, or lines of a tally: what was set on the left, what came of it on the right. */
export function lines(all: readonly CardLine[], { lang, ...area }: Area & { readonly lang: Lang }): string {
  const rows = all.map((line) => row(line, area.width));
  return stacked(rows, area, (n) => t(lang)('embed.image.rest', { n }));
}
