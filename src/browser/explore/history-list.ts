import type { History } from './history.ts';
import type { Page } from './page.ts';

const SHOWN = 160;

interface Options {
  readonly history: History;
  /** Gets the question that the reader wants back. */
  readonly onChoose: (sql: string) => void;
}

/** One line of a question; what does not fit is cut. */
function oneLine(sql: string): string {
  const line = sql.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** Takes over the list of questions asked in this tab. */
export function createHistoryList(page: Page, { history, onChoose }: Options) {
  const { say, part } = page;
  const list = part('history', HTMLOListElement);
  const status = part('history-status', HTMLElement);
  const clear = part('history-clear', HTMLButtonElement);

  function entry(sql: string): HTMLLIElement {
    const item = list.ownerDocument.createElement('li');
    const button = list.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'past';
    button.textContent = oneLine(sql);
    button.addEventListener('click', () => {
      onChoose(sql);
      status.textContent = say('explore.history.put_back');
    });
    item.append(button);
    return item;
  }

  function show(): void {
    const questions = history.list();
    list.replaceChildren(...questions.map(entry));
    clear.hidden = questions.length === 0;
    status.textContent = questions.length === 0 ? say('explore.history.empty') : '';
  }

  clear.addEventListener('click', () => {
    history.clear();
    show();
    status.textContent = say('explore.history.cleared');
    part('history-summary', HTMLElement).focus();
  });
  show();
  return { show };
}
