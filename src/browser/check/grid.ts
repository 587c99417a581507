import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { h } from '../compare/element.ts';
import { cellAfter } from './grid-keys.ts';
import { type ColumnRange, drawRow, isSameLook, type RowLook } from './grid-row.ts';
import { createRows, type GetRows } from './grid-rows.ts';
import type { Page } from './page.ts';
import type { SheetView, WindowRow } from './protocol.ts';
import { lettersOf } from './words.ts';

const ROW_HEIGHT = 30;
const OVERSCAN = 6;
/** Columns drawn beside those in sight. */
const BESIDE = 3;

export interface Cell {
  readonly row: number;
  /** -1 is the whole row. */
  readonly column: number;
}

interface GridOptions {
  readonly page: Page;
  readonly sheet: SheetView;
  readonly label: string;
  readonly get: GetRows;
  /** Called when another cell is the chosen one. In: its row, once it is there. */
  readonly onChosen: (cell: Cell, row: WindowRow | null) => void;
}

export interface Grid {
  readonly element: HTMLElement;
  /** Scrolls to a cell and makes it the chosen one. */
  readonly choose: (cell: Cell) => void;
  readonly close: () => void;
}

let grids = 0;

function makeFrame({ page, sheet, label }: GridOptions) {
  const heads = sheet.widths.map((_, column) =>
    h('span', { role: 'columnheader', 'aria-colindex': String(column + 2) }, lettersOf(column)),
  );
  const corner = h(
    'span',
    { role: 'columnheader', class: 'grid-line', 'aria-colindex': '1' },
    page.say('check.say.grid.line'),
  );
  const head = h('div', { role: 'row', class: 'grid-row grid-head', 'aria-rowindex': '1' }, corner, ...heads);
  const body = h('div', { role: 'rowgroup', class: 'grid-body' });
  const element = h(
    'div',
    {
      class: 'grid-box',
      role: 'grid',
      tabindex: '0',
      'aria-label': label,
      'aria-rowcount': String(sheet.rows + 1),
      'aria-colcount': String(sheet.widths.length + 1),
      'aria-readonly': 'true',
    },
    h('div', { role: 'rowgroup', class: 'grid-top' }, head),
    body,
  );
  // Styles from a script stand under the policy; attributes with them would not.
  element.style.setProperty('--columns', ['3.75rem', ...sheet.widths.map((width) => `${width}ch`)].join(' '));
  body.style.height = `${sheet.rows * ROW_HEIGHT}px`;
  return { element, body, corner, heads };
}

type Frame = ReturnType<typeof makeFrame>;

/** The columns in sight and some beside them. Reads where the heads stand. */
function columnsInSight({ element, heads }: Frame): ColumnRange {
  const [left, right] = [element.scrollLeft, element.scrollLeft + element.clientWidth];
  const first = heads.findIndex((it) => it.offsetLeft + it.offsetWidth > left);
  const behind = heads.findIndex((it) => it.offsetLeft >= right);
  return {
    from: Math.max(0, first - BESIDE),
    to: Math.min(heads.length, (behind === -1 ? heads.length : behind) + BESIDE),
  };
}

/** Brings a column into sight beside the numbers of the lines. */
function showColumn({ element, corner, heads }: Frame, column: number): void {
  const head = heads[Math.max(0, column)];
  if (!head) return;
  const left = head.offsetLeft - corner.offsetWidth;
  const right = head.offsetLeft + head.offsetWidth - element.clientWidth + 8;
  if (element.scrollLeft > left) element.scrollLeft = left;
  else if (element.scrollLeft < right) element.scrollLeft = Math.min(left, right);
}

/** A sheet as a grid of which only the cells in sight are in the page. Arrow keys move the chosen cell. */
export function createGrid(options: GridOptions): Grid {
  const { page, sheet, get, onChosen } = options;
  const { rows: count } = sheet;
  const columns = sheet.widths.length;
  grids += 1;
  const chosenId = `grid-${grids}-chosen`;
  const frame = makeFrame(options);
  const { element, body } = frame;
  const rows = createRows(get, () => schedule());
  const drawn = new Map<number, { readonly look: RowLook; readonly element: HTMLElement }>();
  let chosen: Cell = { row: 0, column: 0 };
  let waiting = 0;

  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => element,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => schedule(),
  });

  function rowElement(look: RowLook, start: number): HTMLElement {
    const known = drawn.get(look.index);
    if (known && isSameLook(known.look, look)) return known.element;
    const made = drawRow(look, { page, chosenId });
    made.style.transform = `translateY(${start}px)`;
    drawn.set(look.index, { look, element: made });
    return made;
  }

  function draw(): void {
    cancelAnimationFrame(waiting);
    waiting = 0;
    const range = columnsInSight(frame);
    const items = virtualizer.getVirtualItems();
    const elements = items.map(({ index, start }) =>
      rowElement(
        { index, row: rows.at(index), range, chosen: index === chosen.row ? chosen.column : null },
        start,
      ),
    );
    body.replaceChildren(...elements);
    const kept = new Set(items.map(({ index }) => index));
    for (const index of drawn.keys()) if (!kept.has(index)) drawn.delete(index);
    if (body.querySelector(`#${chosenId}`)) element.setAttribute('aria-activedescendant', chosenId);
    else element.removeAttribute('aria-activedescendant');
    onChosen(chosen, rows.at(chosen.row));
  }

  /** Several reasons to draw within one frame are one. */
  function schedule(): void {
    if (waiting === 0) waiting = requestAnimationFrame(draw);
  }

  function choose(cell: Cell, align: 'center' | 'auto'): void {
    chosen = { row: Math.min(cell.row, count - 1), column: Math.min(cell.column, columns - 1) };
    virtualizer.scrollToIndex(chosen.row, { align });
    showColumn(frame, chosen.column);
    draw();
  }

  element.addEventListener('keydown', (event) => {
    const inSight = Math.max(1, Math.floor(element.clientHeight / ROW_HEIGHT) - 2);
    const next = cellAfter(chosen, event, { rows: count, columns, page: inSight });
    if (!next) return;
    event.preventDefault();
    choose(next, 'auto');
  });
  element.addEventListener('scroll', schedule);
  body.addEventListener('click', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]');
    if (cell && row)
      choose({ row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }, 'auto');
  });

  const unmount = virtualizer._didMount();
  // The element must stand in the page before it can be measured.
  const observer = new ResizeObserver(() => {
    virtualizer._willUpdate();
    schedule();
  });
  observer.observe(element);

  return {
    element,
    choose: (cell) => choose(cell, 'center'),
    close: () => {
      cancelAnimationFrame(waiting);
      observer.disconnect();
      unmount();
    },
  };
}
