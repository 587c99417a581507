import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { h } from '../compare/element.ts';
import { cellAfter } from './grid-keys.ts';
import { createRows, type GetRows } from './grid-rows.ts';
import type { Page } from './page.ts';
import type { Mark, SheetView, WindowRow } from './protocol.ts';
import { lettersOf } from './words.ts';

const ROW_HEIGHT = 30;
const OVERSCAN = 8;

const markWords = {
  error: 'check.say.mark.error',
  warning: 'check.say.mark.warning',
  question: 'check.say.mark.question',
  repair: 'check.say.mark.repair',
} as const satisfies Record<Mark, string>;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface GridOptions {
  readonly page: Page;
  readonly sheet: SheetView;
  readonly label: string;
  readonly get: GetRows;
  /** Called when another cell is the chosen one. In: its text and its line, once it is there. */
  readonly onChosen: (cell: Cell, row: WindowRow | null) => void;
}

export interface Grid {
  readonly element: HTMLElement;
  /** Scrolls to a cell and makes it the chosen one; a column of -1 means the whole row. */
  readonly choose: (cell: Cell) => void;
  readonly close: () => void;
}

let grids = 0;

/** A sheet as a grid of which only the rows in sight are in the page. Arrow keys move the chosen cell. */
export function createGrid({ page, sheet, label, get, onChosen }: GridOptions): Grid {
  const { say } = page;
  grids += 1;
  const id = `grid-${grids}`;
  const { rows: count } = sheet;
  const columns = sheet.widths.length;
  let chosen: Cell = { row: 0, column: 0 };

  const head = h('div', { role: 'row', class: 'grid-row grid-head', 'aria-rowindex': '1' });
  const body = h('div', { role: 'rowgroup', class: 'grid-body' });
  const element = h(
    'div',
    {
      class: 'grid-box',
      role: 'grid',
      tabindex: '0',
      'aria-label': label,
      'aria-rowcount': String(count + 1),
      'aria-colcount': String(columns + 1),
      'aria-readonly': 'true',
    },
    h('div', { role: 'rowgroup', class: 'grid-top' }, head),
    body,
  );
  const template = ['3.75rem', ...sheet.widths.map((width) => `${width}ch`)].join(' ');
  // Styles from a script stand under the policy; attributes with them would not.
  element.style.setProperty('--columns', template);
  body.style.height = `${count * ROW_HEIGHT}px`;
  head.append(
    h('span', { role: 'columnheader', class: 'grid-line', 'aria-colindex': '1' }, say('check.say.grid.line')),
    ...sheet.widths.map((_, column) =>
      h('span', { role: 'columnheader', 'aria-colindex': String(column + 2) }, lettersOf(column)),
    ),
  );

  const rows = createRows(get, () => draw());

  function drawCell(row: WindowRow, column: number): HTMLElement {
    const own = row.marks.find(([place]) => place === column) ?? row.marks.find(([place]) => place === -1);
    const mark = own?.[1];
    const isChosen =
      row.index === chosen.row && (column === chosen.column || (chosen.column === -1 && column === 0));
    return h(
      'span',
      {
        role: 'gridcell',
        id: isChosen ? `${id}-chosen` : null,
        class: [mark && `mark-${mark}`, isChosen && 'chosen'].filter(Boolean).join(' ') || null,
        'aria-colindex': String(column + 2),
        'aria-selected': isChosen ? 'true' : null,
        'data-column': String(column),
      },
      mark && h('span', { class: 'hidden' }, `${say(markWords[mark])}: `),
      row.cells[column] ?? '',
    );
  }

  function drawRow(index: number, start: number): HTMLElement {
    const row = rows.at(index);
    const line = row ? String(row.line) : '…';
    const cells = row ? sheet.widths.map((_, column) => drawCell(row, column)) : [];
    const drawn = h(
      'div',
      { role: 'row', class: 'grid-row', 'aria-rowindex': String(index + 2), 'data-row': String(index) },
      h('span', { role: 'rowheader', class: 'grid-line', 'aria-colindex': '1' }, line),
      ...cells,
    );
    drawn.style.transform = `translateY(${start}px)`;
    return drawn;
  }

  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => element,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => draw(),
  });

  function draw(): void {
    body.replaceChildren(...virtualizer.getVirtualItems().map(({ index, start }) => drawRow(index, start)));
    const found = element.querySelector(`#${id}-chosen`);
    if (found) element.setAttribute('aria-activedescendant', found.id);
    else element.removeAttribute('aria-activedescendant');
    onChosen(chosen, rows.at(chosen.row));
  }

  /** The chosen column comes into sight beside the numbers of the lines. */
  function showColumn(): void {
    const cell = element.querySelector<HTMLElement>(`#${id}-chosen`);
    const lines = element.querySelector<HTMLElement>('.grid-line');
    if (!cell || !lines) return;
    const left = cell.offsetLeft - lines.offsetWidth;
    const right = cell.offsetLeft + cell.offsetWidth - element.clientWidth;
    if (element.scrollLeft > left) element.scrollLeft = left;
    else if (element.scrollLeft < right) element.scrollLeft = Math.min(left, right + 8);
  }

  function choose(cell: Cell, align: 'center' | 'auto' = 'center'): void {
    chosen = { row: Math.min(cell.row, count - 1), column: Math.min(cell.column, columns - 1) };
    virtualizer.scrollToIndex(chosen.row, { align });
    draw();
    showColumn();
  }

  element.addEventListener('keydown', (event) => {
    const inSight = Math.max(1, Math.floor(element.clientHeight / ROW_HEIGHT) - 2);
    const next = cellAfter(chosen, event, { rows: count, columns, page: inSight });
    if (!next) return;
    event.preventDefault();
    choose(next, 'auto');
  });
  body.addEventListener('click', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]');
    if (cell && row)
      choose({ row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }, 'auto');
  });

  // The element must stand in the page before it can be measured.
  const observer = new ResizeObserver(() => {
    virtualizer._willUpdate();
    draw();
  });
  const unmount = virtualizer._didMount();
  observer.observe(element);

  return {
    element,
    choose: (cell) => choose(cell),
    close: () => {
      observer.disconnect();
      unmount();
    },
  };
}
