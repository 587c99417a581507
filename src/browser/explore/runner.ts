import { type Engine, limits, Refusal } from '../engine/types.ts';
import { createHistory } from './history.ts';
import { createHistoryList } from './history-list.ts';
import type { Page } from './page.ts';
import { linkTo } from './permalink.ts';
import { type Question, rememberInAddress } from './question.ts';
import { copyText } from './result/copy.ts';
import type { Result } from './result/result.ts';

/** A question that takes longer than this has its stop button under the fingers of who works by keyboard. */
const LONG = 400;

interface RunnerParts {
  readonly page: Page;
  readonly question: Question;
  readonly result: Result;
}

/** Runs the question of the page, one at a time. */
export interface Runner {
  readonly run: () => Promise<void>;
  /** Gives the engine that answers; null where there is none. */
  readonly connect: (engine: Engine | null) => void;
}

const asRefusal = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal('other', { detail: String(error) });

/** Takes over the buttons that run, stop and link. */
export function createRunner({ page, question, result }: RunnerParts): Runner {
  const button = page.hook('run', HTMLButtonElement);
  const cancel = page.hook('cancel', HTMLButtonElement);
  const document = button.ownerDocument;
  const history = createHistory(() => sessionStorage, `dung-hen.explore.${page.sample ? 'sample' : 'real'}`);
  const list = createHistoryList(page, { history, onChoose: question.write });
  let engine: Engine | null = null;
  let running = false;
  // An engine that is switched off never answers what it was asked.
  let turn = 0;

  function show(): void {
    button.disabled = running || engine === null;
    cancel.hidden = !running;
  }

  /** A button that is disabled or hidden loses the focus; it goes to the one that is of use now. */
  function keepFocus(): () => void {
    const own = document.activeElement === button;
    const isLost = () => document.activeElement === document.body || document.activeElement === button;
    const timer = setTimeout(() => own && isLost() && cancel.focus(), LONG);
    return () => {
      clearTimeout(timer);
      const back = (own && document.activeElement === document.body) || document.activeElement === cancel;
      show();
      if (back) button.focus();
    };
  }

  async function answer(sql: string, asked: Engine): Promise<void> {
    turn += 1;
    const own = turn;
    const settled = await asked.ask(sql).catch(asRefusal);
    if (own !== turn) return;
    running = false;
    if (!(settled instanceof Refusal)) {
      result.showAnswer(settled);
      return;
    }
    result.showRefusal(settled, sql);
    question.mark(settled.position);
  }

  async function run(): Promise<void> {
    if (!engine || running) return;
    const sql = question.text();
    question.notice('');
    question.mark(null);
    if (sql.trim() !== '' && sql.length <= limits.characters) {
      history.add(sql);
      list.show();
      rememberInAddress(window, sql);
    }
    running = true;
    result.showRunning();
    const release = keepFocus();
    show();
    await answer(sql, engine);
    release();
  }

  function connect(given: Engine | null): void {
    engine = given;
    if (running) {
      turn += 1;
      running = false;
      result.showRefusal(new Refusal('cancelled'), '');
    }
    show();
  }

  button.addEventListener('click', run);
  cancel.addEventListener('click', () => engine?.cancel());
  question.onRun(run);
  page.part('link', HTMLButtonElement).addEventListener('click', async () => {
    const sql = question.text();
    if (sql.length > limits.characters) {
      question.notice(page.say('refusal.too_long', { n: limits.characters }));
      return;
    }
    const copied = await copyText(linkTo(location.href, sql), page);
    if (copied) question.notice(page.say('explore.link.copied'));
  });

  return { run, connect };
}
