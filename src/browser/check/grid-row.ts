import { h } from '../compare/element.ts';
import type { Page } from './page.ts';
import type { Mark, WindowRow } from './protocol.ts';

const markWords = {
  error: 'check.say.mark.error',
  warning: 'check.say.mark.warning',
  question: 'check.say.mark.question',
  repair: 'check.say.mark.repair',
} as const satisfies Record<Mark, string>;

/** Columns in sight: the first, and the one behind the last. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** What a row shows; rows that show the same need not be made again. */
export interface RowLook {
  readonly index: number;
  /** Null while it is on its way. */
  readonly row: WindowRow | null;
  readonly range: ColumnRange;
  /** The chosen column, where this row is the chosen one: -1 for the whole row. */
  readonly chosen: number | null;
}

interface RowOptions {
  readonly page: Page;
  /** Id of the chosen cell. */
  readonly chosenId: string;
}

function drawCell(
  row: WindowRow,
  column: number,
  { look, page, chosenId }: RowOptions & { look: RowLook },
): HTMLElement {
  const own = row.marks.find(([place]) => place === column) ?? row.marks.find(([place]) => place === -1);
  const mark = own?.[1];
  const isChosen = look.chosen !== null && column === Math.max(0, look.chosen);
  const cell = h(
    'span',
    {
      role: 'gridcell',
      id: isChosen ? chosenId : null,
      class: [mark && `mark-${mark}`, isChosen && 'chosen'].filter(Boolean).join(' ') || null,
      'aria-colindex': String(column + 2),
      'aria-selected': isChosen ? 'true' : null,
      'data-column': String(column),
    },
    mark && h('span', { class: 'hidden' }, `${page.say(markWords[mark])}: `),
    row.cells[column] ?? '',
  );
  cell.style.gridColumn = String(column + 2);
  return cell;
}

/** One row: the number of its line, and its cells in sight. */
export function drawRow(look: RowLook, options: RowOptions): HTMLElement {
  const { index, row, range } = look;
  const columns = Array.from({ length: range.to - range.from }, (_, at) => range.from + at);
  return h(
    'div',
    { role: 'row', class: 'grid-row', 'aria-rowindex': String(index + 2), 'data-row': String(index) },
    h('span', { role: 'rowheader', class: 'grid-line', 'aria-colindex': '1' }, row ? String(row.line) : '…'),
    ...(row ? columns.map((column) => drawCell(row, column, { ...options, look })) : []),
  );
}

/** Whether two looks at a row are the same. */
export function isSameLook(one: RowLook, other: RowLook): boolean {
  return (
    one.row === other.row &&
    one.chosen === other.chosen &&
    one.range.from === other.range.from &&
    one.range.to === other.range.to
  );
}
