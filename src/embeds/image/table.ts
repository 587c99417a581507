import { t } from '../../i18n/translate.ts';
import type { Card } from '../card.ts';
import type { Area } from './frame.ts';
import { widthOf } from './letters.ts';
import { heightOf, text } from './mark.ts';
import { type Row, stacked } from './rows.ts';
import { fitOrCut, fitWhole } from './wrap.ts';

const GAP = 24;
const SIZES = [26, 23, 20];

interface Columns {
  readonly label: number;
  readonly rest: number;
  readonly figure: number;
}

type Cells = readonly string[];

/** The cells of a row: whose or what, the figure, and the others. */
function partsOf(cells: Cells, figureAt: number) {
  const others = cells.filter((cell, index) => index > 0 && index !== figureAt && cell !== '–');
  return { label: cells[0] ?? '', figure: cells[figureAt] ?? '', rest: others.join(', ') };
}

interface Style {
  readonly figureAt: number;
  readonly columns: Columns;
  readonly size: number;
}

function row(cells: Cells, { figureAt, columns, size }: Style): Row {
  const { label, figure, rest } = partsOf(cells, figureAt);
  const words = fitOrCut(label, [size, size - 1, size - 2], { width: columns.label, lines: 2 });
  const others = fitWhole(rest, [size - 2, size - 3, size - 4], { width: columns.rest, lines: 2 });
  const sizes = [size + 1, size - 1, size - 3, size - 5];
  const number = fitWhole(figure, sizes, { width: columns.figure, lines: 1, bold: true });
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

function columnsOf(figures: readonly string[], size: number, { width }: Area): Columns {
  const widest = Math.max(0, ...figures.map((words) => widthOf(words, { size: size + 1, bold: true })));
  const figure = Math.min(Math.ceil(widest), Math.round(width * 0.3));
  const label = Math.round((width - figure - 2 * GAP) * 0.5);
  return { figure, label, rest: width - figure - label - 2 * GAP };
}

/** The first rows of the table of a card that draws nothing: figures without a common length. */
export function table({ table: { rows, numeric }, lang }: Card, area: Area): string {
  const figureAt = numeric[0] ?? 1;
  const figures = rows.map((cells) => cells[figureAt] ?? '');
  const laid = SIZES.map((size) => {
    const columns = columnsOf(figures, size, area);
    return rows.map((cells) => row(cells, { figureAt, columns, size }));
  });
  return stacked(laid, area, t(lang)('embed.image.rest'));
}
