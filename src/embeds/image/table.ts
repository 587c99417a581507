import { t } from '../../i18n/translate.ts';
import type { Card } from '../card.ts';
import type { Area } from './frame.ts';
import { widthOf } from './letters.ts';
import { heightOf, text } from './mark.ts';
import { type Row, stacked } from './rows.ts';
import { fitOrCut, fitWhole } from './wrap.ts';

const GAP = 24;
const FIGURE = 21;

interface Columns {
  readonly label: number;
  readonly rest: number;
  readonly figure: number;
}

type Cells = readonly string[];

/** The cells of a row: whose or what, the figure, and the others. */
function partsOf(cells: Cells, figureAt: number) {
  const others = cells.filter((cell, index) => index > 0 && index !== figureAt && cell !== '–');
  return { label: cells[0] ?? '', figure: cells[figureAt] ?? '', rest: others.join(' · ') };
}

function row(cells: Cells, { figureAt, columns }: { figureAt: number; columns: Columns }): Row {
  const { label, figure, rest } = partsOf(cells, figureAt);
  const words = fitOrCut(label, [20, 19, 18], { width: columns.label, lines: 2 });
  const others = fitWhole(rest, [18, 17, 16], { width: columns.rest, lines: 2 });
  const number = fitWhole(figure, [FIGURE, 19, 17, 15], { width: columns.figure, lines: 1, bold: true });
  const height = Math.max(heightOf(words), heightOf(others), heightOf(number));
  const draw = ({ x, y }: Pick<Area, 'x' | 'y'>) => {
    const right = x + columns.label + columns.rest + columns.figure + 2 * GAP;
    return [
      text(words, { x, y }),
      text(others, { x: x + columns.label + GAP, y, tone: 'soft' }),
      text(number, { x: right, y, bold: true, anchor: 'end' }),
    ].join('');
  };
  return { height, draw };
}

/** The first rows of the table of a card that draws nothing: figures without a common length. */
export function table({ table: { rows, numeric }, lang }: Card, area: Area): string {
  const figureAt = numeric[0] ?? 1;
  const widest = Math.max(
    0,
    ...rows.map((cells) => widthOf(cells[figureAt] ?? '', { size: FIGURE, bold: true })),
  );
  const figure = Math.min(Math.ceil(widest), Math.round(area.width * 0.3));
  const label = Math.round((area.width - figure - 2 * GAP) * 0.5);
  const columns = { figure, label, rest: area.width - figure - label - 2 * GAP };
  return stacked(
    rows.map((cells) => row(cells, { figureAt, columns })),
    area,
    (n) => t(lang)('embed.image.rest', { n }),
  );
}
