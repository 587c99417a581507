import { h } from '../compare/element.ts';
import { createGrid, type Grid } from './grid.ts';
import type { Page } from './page.ts';
import type { FileView, Spot, WindowRow } from './protocol.ts';
import { lettersOf, placeWords } from './words.ts';

export interface SheetPanel {
  readonly element: HTMLElement;
  /** Shows a place and gives it the focus, so that keys go on from there. */
  readonly show: (spot: Spot) => void;
  readonly close: () => void;
}

interface PanelOptions {
  readonly page: Page;
  readonly view: FileView;
  readonly rows: (sheet: number, from: number, to: number) => Promise<readonly WindowRow[]>;
}

/** The file as it was given: its sheets, one at a time, and below it what stands in the chosen cell. */
export function createSheetPanel({ page, view, rows }: PanelOptions): SheetPanel {
  const { say } = page;
  const { sheets, problems } = view;
  const place = h('div', { class: 'grid-place' });
  const cellText = h('p', { class: 'small grid-cell' });
  const note = h('p', { class: 'small muted' });
  const tabs = h('div', { class: 'buttons', role: 'group', 'aria-label': say('check.say.grid.sheets') });
  let open = -1;
  let grid: Grid | null = null;
  let said = '';

  function describe(sheet: number, row: number, column: number, found: WindowRow | null): void {
    if (!found) return;
    const name = sheets[sheet]?.name ?? '';
    const spot = { sheet: name, line: found.line, column: column + 1, row };
    const own = problems.filter(
      (one) => one.spot.sheet === name && one.spot.row === row && one.spot.column === column + 1,
    );
    const text = column < 0 ? '' : (found.cells[column] ?? '');
    const parts = [
      `${placeWords(spot, sheets, page)}: ${text === '' ? say('check.say.grid.empty') : text}`,
      ...own.map(({ message }) => message),
    ];
    if (parts.join(' ') === said) return;
    said = parts.join(' ');
    cellText.replaceChildren(
      ...parts.map((part, index) => h(index === 0 ? 'strong' : 'span', {}, `${part} `)),
    );
  }

  function openSheet(index: number): void {
    const sheet = sheets[index];
    if (index === open || !sheet) return;
    open = index;
    grid?.close();
    const label = say('check.say.grid.label', { name: view.name });
    grid = createGrid({
      page,
      sheet,
      label: sheets.length > 1 ? `${label}, ${sheet.name}` : label,
      get: (from, to) => rows(index, from, to),
      onChosen: ({ row, column }, found) => describe(index, row, column, found),
    });
    place.replaceChildren(grid.element);
    const last = lettersOf(Math.max(0, sheet.widths.length - 1));
    note.textContent = say('check.say.grid.size', { n: sheet.rows, last });
    for (const [at, tab] of [...tabs.children].entries())
      tab.setAttribute('aria-pressed', String(at === index));
  }

  if (sheets.length > 1)
    sheets.forEach(({ name }, index) => {
      const tab = h('button', { type: 'button', class: 'button tab' }, name);
      tab.addEventListener('click', () => openSheet(index));
      tabs.append(tab);
    });
  const first = sheets.findIndex(({ name }) => name === problems[0]?.spot.sheet);
  openSheet(Math.max(0, first));

  const element = h(
    'div',
    { class: 'sheet' },
    problems.length > 0 && h('h4', {}, say('check.say.grid.title')),
    sheets.length > 1 && tabs,
    note,
    place,
    cellText,
  );

  return {
    element,
    show(spot) {
      element.closest('details')?.setAttribute('open', '');
      openSheet(
        Math.max(
          0,
          sheets.findIndex(({ name }) => name === spot.sheet),
        ),
      );
      grid?.element.focus({ preventScroll: true });
      grid?.element.scrollIntoView({ block: 'nearest' });
      grid?.choose({ row: Math.max(0, spot.row), column: spot.column - 1 });
    },
    close: () => grid?.close(),
  };
}
