import type { Answer, AnswerCell, AnswerColumn } from '../../engine/types.ts';
import type { Page } from '../page.ts';
import { showCell } from './cells.ts';
import { nextOrder, type Order, type Row, sortRows } from './sort-rows.ts';

const FIRST = 100;
const STEP = 500;
/** Longer texts are cut in the table, and whole in what is copied. */
const LONGEST = 1000;

/** The table of an answer: its first rows, more on request, sorted by any column. */
export interface AnswerTable {
  readonly show: (answer: Answer) => void;
  /** All rows that were kept, in the order shown. */
  readonly rows: () => readonly Row[];
  readonly clear: () => void;
}

interface Cells {
  readonly page: Page;
  readonly document: Document;
}

/** A dash to see, and words to hear. */
function dash(words: string, document: Document): readonly HTMLElement[] {
  const seen = Object.assign(document.createElement('span'), { textContent: '–' });
  seen.setAttribute('aria-hidden', 'true');
  return [seen, Object.assign(document.createElement('span'), { className: 'hidden', textContent: words })];
}

function cellElement(
  cell: AnswerCell,
  { kind }: AnswerColumn,
  isHeading: boolean,
  { page, document }: Cells,
): HTMLElement {
  const { text, missing } = showCell(cell, kind, page);
  const element = document.createElement(isHeading ? 'th' : 'td');
  if (isHeading) element.setAttribute('scope', 'row');
  const classes = [kind === 'number' ? 'num' : '', missing ? 'missing' : '', kind === 'text' ? 'words' : ''];
  element.className = classes.filter(Boolean).join(' ');
  const rest = text.length - LONGEST;
  if (missing && kind !== 'number') element.append(...dash(text, document));
  else
    element.textContent =
      rest > 0 ? text.slice(0, LONGEST) + page.say('explore.cell.cut', { n: rest }) : text;
  return element;
}

/** Takes over the place for the table; says what it does through `announce`. */
export function createAnswerTable(page: Page, announce: (words: string) => void): AnswerTable {
  const { say, part } = page;
  const box = part('table-box', HTMLElement);
  const table = part('table', HTMLTableElement);
  const counts = part('shown', HTMLElement);
  const more = part('show-more', HTMLButtonElement);
  const cells: Cells = { page, document: box.ownerDocument };
  let answer: Answer | null = null;
  let order: Order | null = null;
  let rows: readonly Row[] = [];
  let shown = 0;

  function rowElement(row: Row): HTMLTableRowElement {
    const element = cells.document.createElement('tr');
    const columns = answer?.columns ?? [];
    // The name of a row is its first cell, where that is a text.
    element.append(
      ...columns.map((column, index) => {
        const cell = row[index] ?? null;
        return cellElement(cell, column, index === 0 && column.kind === 'text' && cell !== null, cells);
      }),
    );
    return element;
  }

  function count(): void {
    const total = rows.length;
    counts.textContent = answer?.more
      ? say('explore.result.shown.more', { shown, total })
      : say('explore.result.shown', { shown, total });
    counts.hidden = total === 0;
    const rest = Math.min(STEP, total - shown);
    more.hidden = rest <= 0;
    more.textContent = say('explore.result.show_more', { n: Math.max(rest, 0) });
  }

  function fill(most: number): void {
    shown = Math.min(most, rows.length);
    table.tBodies[0]?.replaceChildren(...rows.slice(0, shown).map(rowElement));
    count();
  }

  function sort(column: number): void {
    if (!answer) return;
    order = nextOrder(order, column);
    rows = order ? sortRows(answer.rows, answer.columns, order) : answer.rows;
    for (const [index, heading] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
      if (order?.column === index) heading.setAttribute('aria-sort', order.direction);
      else heading.removeAttribute('aria-sort');
    }
    fill(shown);
    const words = { column: answer.columns[column]?.name ?? '' };
    announce(
      order ? say(`explore.result.sorted.${order.direction}`, words) : say('explore.result.sorted.none'),
    );
  }

  function heading({ name, kind }: AnswerColumn, index: number): HTMLTableCellElement {
    const element = cells.document.createElement('th');
    const button = cells.document.createElement('button');
    element.scope = 'col';
    if (kind === 'number') element.className = 'num';
    button.type = 'button';
    button.className = 'sort';
    button.textContent = name;
    button.addEventListener('click', () => sort(index));
    element.append(button);
    return element;
  }

  more.addEventListener('click', () => {
    const before = shown;
    const added = rows.slice(before, before + STEP).map(rowElement);
    shown = before + added.length;
    table.tBodies[0]?.append(...added);
    count();
    announce(counts.textContent ?? '');
    // The button may be gone; the reader goes on at the first of the new rows.
    if (more.hidden) box.focus();
  });

  return {
    rows: () => rows,
    show(given) {
      answer = given;
      rows = given.rows;
      order = null;
      const caption = [
        page.sampleTag ? `${page.sampleTag}.` : '',
        say('explore.result.caption', { rows: rows.length }),
      ];
      table.createCaption().textContent = caption.join(' ').trim();
      const head = cells.document.createElement('tr');
      head.append(...given.columns.map(heading));
      table.createTHead().replaceChildren(head);
      if (!table.tBodies[0]) table.createTBody();
      fill(FIRST);
      box.hidden = false;
      box.scrollTo(0, 0);
    },
    clear() {
      answer = null;
      rows = [];
      box.hidden = true;
      more.hidden = true;
      counts.hidden = true;
      table.tBodies[0]?.replaceChildren();
    },
  };
}
