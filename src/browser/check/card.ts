import { h } from '../compare/element.ts';
import type { Page } from './page.ts';
import { problemList } from './problems.ts';
import type { AgencyChoice, DownloadFormat, FileView, WindowRow } from './protocol.ts';
import { questionsForm } from './questions.ts';
import { repairList } from './repairs.ts';
import { createSheetPanel, type SheetPanel } from './sheet-panel.ts';

export interface CardOptions {
  readonly page: Page;
  readonly name: string;
  readonly agencies: () => readonly AgencyChoice[];
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => void;
  readonly onRemove: () => void;
  readonly onSave: (format: DownloadFormat, path: string) => void;
  readonly rows: (sheet: number, from: number, to: number) => Promise<readonly WindowRow[]>;
}

/** One file on the page: its name, what became of it, and everything that can be done about it. */
export interface Card {
  readonly element: HTMLElement;
  readonly show: (view: FileView) => void;
  /** Says that it is being looked at. */
  readonly showBusy: () => void;
  /** Says why nothing came of it, in words. */
  readonly showLost: (words: string) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

/** A browser's memory may not hold a workbook of more rows. */
const MOST_IN_WORKBOOK = 20_000;

/** What the line below the name says. */
export function statusOf(view: FileView, { say }: Pick<Page, 'say'>): string {
  const { state, errors, warnings, rows, questions, clash } = view;
  const open = questions.filter(({ answer }) => answer === null).length;
  if (state === 'refused') return say('check.say.status.refused');
  if (clash !== null) return say('check.say.status.clash', { name: clash });
  if (state === 'asking') return say('check.say.status.asking', { n: open });
  if (state === 'good' && warnings > 0) return say('check.say.status.warned', { n: rows, warnings });
  if (state === 'good') return say('check.say.status.good', { n: rows });
  if (errors === 0) return say('check.say.status.asking', { n: open });
  return warnings > 0
    ? say('check.say.status.wrong.warned', { errors, warnings })
    : say('check.say.status.wrong', { errors });
}

function madeList(view: FileView, { page, onSave }: CardOptions): HTMLElement | null {
  const { say } = page;
  if (view.state !== 'good' || view.clash !== null) return null;
  return h(
    'ul',
    { class: 'made' },
    ...view.made.map(({ path, table, rows }) => {
      const save = (format: DownloadFormat, words: string) => {
        const button = h(
          'button',
          { type: 'button', class: 'button' },
          words,
          h('span', { class: 'hidden' }, ` ${path}`),
        );
        button.addEventListener('click', () => onSave(format, path));
        return button;
      };
      return h(
        'li',
        {},
        h('p', {}, h('code', {}, path), table !== null && ` · ${say('check.say.rows', { n: rows })}`),
        h(
          'div',
          { class: 'buttons' },
          save('csv', table === null ? say('check.say.save.json') : say('check.say.save.csv')),
          table !== null && rows <= MOST_IN_WORKBOOK && save('xlsx', say('check.say.save.xlsx')),
        ),
      );
    }),
  );
}

/** What is good to have and not needed now. */
function folded(title: string, inside: HTMLElement): HTMLElement {
  return h('details', {}, h('summary', {}, title), inside);
}

/** Makes the card of a file that is being read. */
export function createCard(options: CardOptions): Card {
  const { page, name } = options;
  const { say } = page;
  const title = h('h3', { tabindex: '-1' }, name);
  const status = h('p', { class: 'check-status', role: 'status' });
  const remove = h(
    'button',
    { type: 'button', class: 'button quiet-button' },
    say('check.say.remove'),
    h('span', { class: 'hidden' }, ` ${name}`),
  );
  const body = h('div', { class: 'check-body' });
  const element = h('article', { class: 'check-card' }, h('header', {}, title, remove), status, body);
  let sheet: SheetPanel | null = null;
  remove.addEventListener('click', options.onRemove);

  function tell(state: string, words: string): void {
    element.dataset['state'] = state;
    status.textContent = words;
  }

  function clear(): void {
    sheet?.close();
    sheet = null;
    body.replaceChildren();
  }

  function show(view: FileView): void {
    const hadFocus = body.contains(document.activeElement);
    clear();
    tell(view.clash === null ? view.state : 'wrong', statusOf(view, page));
    if (view.refusal !== null) {
      body.append(h('p', { class: 'measure' }, view.refusal));
    } else {
      const panel = view.sheets.length > 0 ? createSheetPanel({ page, view, rows: options.rows }) : null;
      sheet = panel;
      const goTo = { page, view, show: panel?.show ?? (() => {}) };
      const questions = questionsForm({ ...goTo, agencies: options.agencies(), onAnswer: options.onAnswer });
      const problems = problemList(goTo);
      const parts = [questions, madeList(view, options), repairList(goTo)].filter((part) => part !== null);
      body.append(...parts);
      if (problems) body.append(h('div', { class: 'beside' }, problems, panel?.element));
      else if (panel && view.state === 'good')
        body.append(folded(say('check.say.grid.title'), panel.element));
      else if (panel) body.append(panel.element);
    }
    if (hadFocus) title.focus();
  }

  const showBusy = () => tell('reading', say('check.say.status.reading'));
  showBusy();
  return {
    element,
    show,
    showBusy,
    showLost(words) {
      clear();
      tell('refused', say('check.say.status.refused'));
      body.append(h('p', { class: 'measure' }, words));
    },
    focus: () => title.focus(),
    close: clear,
  };
}
