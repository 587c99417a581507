import type { Failure, Progress } from '../engine/types.ts';
import type { Page } from './page.ts';

const MEGABYTE = 1_000_000;
/** A screen reader hears of the download at these shares only. */
const QUARTERS = 4;

/** Megabytes with one decimal, in the language of the page. */
function megabytes(bytes: number, { lang }: Page): string {
  return (bytes / MEGABYTE).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** The part of the page that starts the engine and says how that goes. */
export interface StartPanel {
  /** Calls back when the reader asks for the engine, or no longer wants it. */
  readonly on: (event: 'start' | 'stop', act: () => void) => void;
  readonly showIdle: (words: string, button: string) => void;
  readonly showBusy: () => void;
  readonly showProgress: (progress: Progress) => void;
  readonly showFailure: (failure: Failure) => void;
  readonly showReady: () => void;
}

/** Shows the elements of which one is for the present state. */
function showOnly(all: readonly HTMLElement[], shown: HTMLElement | null): void {
  for (const element of all) element.hidden = element !== shown;
}

/** Takes over the start button, the progress bar and the place for messages. */
export function createStartPanel(page: Page): StartPanel {
  const { say, part, hook } = page;
  const start = hook('start-engine', HTMLButtonElement);
  const busy = part('progress', HTMLElement);
  const stop = part('stop', HTMLButtonElement);
  const bar = part('progress-bar', HTMLProgressElement);
  const bytes = part('progress-text', HTMLElement);
  const note = part('start-note', HTMLElement);
  const failure = part('failure', HTMLElement);
  const detail = part('failure-detail', HTMLElement);
  const states = [start, busy];
  let told = '';

  /** Says it once, however often it is told. */
  function tell(words: string, key = words): void {
    if (key === told) return;
    told = key;
    note.textContent = words;
  }

  function moveFocus(from: HTMLElement, to: HTMLElement): void {
    if (from.ownerDocument.activeElement === from) to.focus();
  }

  return {
    on: (event, act) => (event === 'start' ? start : stop).addEventListener('click', act),
    showIdle(words, button) {
      const focused = busy.contains(busy.ownerDocument.activeElement);
      tell(words);
      start.textContent = button;
      failure.hidden = true;
      showOnly(states, start);
      if (focused) start.focus();
    },
    showBusy() {
      tell('');
      bar.removeAttribute('value');
      bytes.textContent = '';
      failure.hidden = true;
      busy.hidden = false;
      moveFocus(start, stop);
      showOnly(states, busy);
    },
    showProgress({ stage, loaded, total }) {
      if (stage !== 'download') {
        bar.removeAttribute('value');
        bytes.textContent = '';
        tell(stage === 'boot' ? say('explore.start.boot') : say('explore.start.attach'));
        return;
      }
      bar.max = total;
      bar.value = loaded;
      const words = say('explore.start.download', {
        loaded: megabytes(loaded, page),
        total: megabytes(total, page),
      });
      bytes.textContent = words;
      const quarter = Math.floor((loaded / total) * QUARTERS);
      tell(
        quarter === 0 ? say('explore.start.download.begin', { total: megabytes(total, page) }) : words,
        `q${quarter}`,
      );
    },
    showFailure({ code, detail: text }) {
      const focused = busy.contains(busy.ownerDocument.activeElement);
      tell(say(`failure.${code}`));
      start.textContent = say('explore.start.again');
      failure.hidden = false;
      detail.textContent = text;
      showOnly(states, start);
      if (focused) start.focus();
    },
    showReady() {
      const focused = busy.contains(busy.ownerDocument.activeElement);
      tell(say('explore.start.ready'));
      failure.hidden = true;
      showOnly(states, null);
      // The button that had the focus is gone; the tools begin at this heading.
      if (focused) part('ready', HTMLElement).focus();
    },
  };
}
