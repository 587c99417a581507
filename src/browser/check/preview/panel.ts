import type { ListedGroup } from '../../../model/preview/list.ts';
import { restPhrase } from '../../../model/preview/words.ts';
import { h } from '../../compare/element.ts';
import { Failure, type Progress } from '../../engine/types.ts';
import type { Client } from '../client.ts';
import type { Page } from '../page.ts';
import { saveDownload } from '../save.ts';
import type { Preview } from './run.ts';

interface PanelOptions {
  readonly page: Page;
  readonly client: Promise<Client>;
}

const MEGABYTE = 1_000_000;
/** Lines of a list that stand open. */
const FOLDED = 12;

/** The part of the page that says what files would change. It is made anew whenever the files are others. */
export interface PreviewPanel {
  readonly element: HTMLElement;
  /** Ends what it computes. */
  readonly close: () => void;
}

function groupOf({ title, lines, rest }: ListedGroup, { lang }: Page): HTMLElement {
  const items = lines.map((line) => h('li', {}, line));
  if (rest > 0) items.push(h('li', {}, `… ${restPhrase(rest, lang)}`));
  const number = (lines.length + rest).toLocaleString(lang);
  // A long list is there to be looked up, not to be scrolled past.
  return h(
    'details',
    lines.length > FOLDED ? {} : { open: '' },
    h('summary', {}, `${title} (${number})`),
    h('ul', { class: 'bullets plain' }, ...items),
  );
}

/** Whether the computing part of the page has come. */
let loaded = false;

/** A part that once failed to load never loads again on a page, so that it is not asked for without a connection. */
async function loadComputing() {
  if (!loaded && !navigator.onLine) throw new Failure('download', 'offline');
  const part = await import('./run.ts').catch((error: unknown) => {
    throw new Failure('download', String(error));
  });
  loaded = true;
  return part;
}

/** What was found, and the way to keep it. */
function resultOf({ listed, draft }: Preview, page: Page): readonly HTMLElement[] {
  const { say, prefix } = page;
  const save = h('button', { type: 'button', class: 'button' }, say('check.say.preview.save'));
  save.addEventListener('click', () =>
    saveDownload({
      name: `${prefix}xem-truoc.html`,
      type: 'text/html',
      bytes: new TextEncoder().encode(draft),
    }),
  );
  return [
    h('p', { class: 'preview-summary' }, h('strong', {}, `${listed.summary}.`)),
    ...listed.groups.map((one) => groupOf(one, page)),
    h('p', { class: 'measure small muted' }, say('check.say.preview.save.why')),
    h('div', { class: 'buttons' }, save),
  ];
}

function progressWords({ stage, loaded, total }: Progress, { say, lang }: Page): string {
  if (stage !== 'download') return say('check.say.preview.computing');
  const megabytes = (bytes: number): string =>
    (bytes / MEGABYTE).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return say('check.say.preview.loading', { loaded: megabytes(loaded), total: megabytes(total) });
}

/** Why there is no answer, in words that tell what to do. */
function failureWords(error: unknown, { say }: Page): string {
  if (!(error instanceof Failure)) return say('check.say.preview.failed');
  const known = {
    no_webassembly: 'check.say.preview.old_browser',
    little_memory: 'check.say.preview.little_memory',
    download: 'check.say.preview.offline',
  } as const;
  const key = Object.hasOwn(known, error.code) ? known[error.code as keyof typeof known] : null;
  return say(key ?? 'check.say.preview.failed');
}

export function createPreviewPanel({ page, client }: PanelOptions): PreviewPanel {
  const { say, lang, sample, engine, messages } = page;
  const size = (engine.wasmGzBytes / MEGABYTE).toLocaleString(lang, { maximumFractionDigits: 0 });
  const start = h('button', { type: 'button', class: 'button strong' }, say('check.say.preview.start'));
  const stop = h('button', { type: 'button', class: 'button', hidden: '' }, say('check.say.preview.stop'));
  const note = h('p', { role: 'status', class: 'note' });
  const place = h('div', { class: 'preview-place' });
  let running: AbortController | null = null;

  function showRunning(runs: boolean): void {
    start.hidden = runs;
    stop.hidden = !runs;
  }

  async function run(signal: AbortSignal): Promise<void> {
    const [{ computePreview }, texts] = await Promise.all([
      loadComputing(),
      client.then((worker) => worker.call('preview', {})),
    ]);
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) note.textContent = progressWords(progress, page);
    };
    const found = await computePreview(texts, { place: engine, lang, sample, messages, signal, onProgress });
    if (signal.aborted) return;
    note.textContent = '';
    place.replaceChildren(...resultOf(found, page));
  }

  start.addEventListener('click', async () => {
    running = new AbortController();
    const { signal } = running;
    place.replaceChildren();
    note.textContent = say('check.say.preview.computing');
    showRunning(true);
    stop.focus();
    try {
      await run(signal);
    } catch (error) {
      if (signal.aborted) return;
      console.warn(error);
      note.textContent = failureWords(error, page);
    } finally {
      if (!signal.aborted) {
        showRunning(false);
        start.focus();
      }
    }
  });
  stop.addEventListener('click', () => {
    running?.abort(new Failure('boot', 'stopped'));
    note.textContent = say('check.say.preview.stopped');
    showRunning(false);
    start.focus();
  });

  const element = h(
    'div',
    { class: 'part preview', 'data-part': 'preview' },
    h('h3', {}, say('check.say.preview.title')),
    h('p', { class: 'measure' }, say('check.say.preview.why', { size })),
    h('div', { class: 'buttons' }, start, stop),
    note,
    place,
  );
  return { element, close: () => running?.abort(new Failure('boot', 'closed')) };
}
