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

/** Few lines are set larger. */
const sizes = [
  [28, 26, 24],
  [23, 22, 20],
  [20, 19, 18],
] as const;

type Sizes = (typeof sizes)[number];

function detailOf(detail: string | null, width: number, [, , size]: Sizes): Fitted {
  return fitWhole(detail ?? '', [size - 1, size - 2], { width, lines: 2 });
}

function row({ state, stamp, text: said, detail }: CardLine, width: number, letters: Sizes): Row {
  const right = Math.round(width * 0.4);
  const words = fitOrCut(said, letters, { width: width - right - GAP - LEFT, lines: 2 });
  const verdict = fitOrCut(stamp, letters, { width: right, lines: 2, bold: true });
  const below = detailOf(detail, right, letters);
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
  const laid = sizes.map((letters) => all.map((line) => row(line, area.width, letters)));
  return stacked(laid, area, t(lang)('embed.image.rest'));
}
