import { type Engine, Failure } from '../engine/types.ts';
import { type Page, readPage } from './page.ts';
import { createQuestion, type Question } from './question.ts';
import { offerReadyQuestions, unfoldLinkedQuestion } from './ready-questions.ts';
import { createStartPanel, type StartPanel } from './start-panel.ts';
import type { Workbench } from './workbench.ts';

/** Everything that weighs: fetched after the click only. */
const loadEngine = () => import('../engine/start.ts');
const loadWorkbench = () => import('./workbench.ts');

interface Shell {
  readonly page: Page;
  readonly question: Question;
  readonly panel: StartPanel;
}

/** A fault of the page's own files is, for the reader, a download that failed. */
const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure('download', String(error));

function createStarter({ page, question, panel }: Shell) {
  let opened: Workbench | null = null;
  let engine: Engine | null = null;
  let starting: AbortController | null = null;

  async function open(signal: AbortSignal): Promise<void> {
    const [{ startEngine }, { openWorkbench }] = await Promise.all([loadEngine(), loadWorkbench()]);
    const started = await startEngine(page.place, { signal, onProgress: panel.showProgress });
    opened ??= openWorkbench(page, question);
    try {
      await opened.attach(started);
      signal.throwIfAborted();
    } catch (error) {
      opened.detach();
      started.close();
      throw error;
    }
    engine = started;
    panel.showReady();
  }

  return {
    async start() {
      if (starting || engine) return;
      starting = new AbortController();
      const { signal } = starting;
      panel.showBusy();
      try {
        await open(signal);
      } catch (error) {
        if (signal.aborted)
          panel.showIdle(page.say('explore.start.stopped'), page.say('explore.start.again'));
        else panel.showFailure(asFailure(error));
      } finally {
        starting = null;
      }
    },
    stop: () => starting?.abort(),
    /** Frees the memory. Out: whether there was an engine. */
    close(): boolean {
      starting?.abort();
      if (!engine) return false;
      opened?.detach();
      engine.close();
      engine = null;
      return true;
    },
  };
}

/** What the page does before anything heavy is fetched: the question in the address, and the button that starts it all. */
export function startShell(window: Window): void {
  const { document } = window;
  const page = readPage(document);
  const panel = createStartPanel(page);
  const question = createQuestion(page, window);
  const starter = createStarter({ page, question, panel });
  const off = page.part('off', HTMLButtonElement);
  const close = () => {
    if (starter.close()) panel.showIdle(page.say('explore.start.closed'), page.say('explore.start.restart'));
  };
  offerReadyQuestions(document, question);
  unfoldLinkedQuestion(window);
  panel.on('start', starter.start);
  panel.on('stop', starter.stop);
  off.addEventListener('click', () => {
    close();
    page.hook('start-engine', HTMLButtonElement).focus();
  });
  // A page that is kept for going back to comes back without its engine, and says so.
  window.addEventListener('pagehide', close);
  page.part('no-script', HTMLElement).hidden = true;
  page.part('start', HTMLElement).hidden = false;
  page.part('ask', HTMLElement).hidden = false;
  page.hook('start-engine', HTMLButtonElement).hidden = false;
}
