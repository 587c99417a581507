import { limits } from '../engine/types.ts';
import { createPlainEditor, type Editor, type EditorOptions } from './editor/editor.ts';
import type { Page } from './page.ts';
import { linkTo, readLink } from './permalink.ts';

/** The question of the page, whichever box it is written in. */
export interface Question {
  readonly text: () => string;
  /** Puts a text into the box; one that is too long is refused, and the page says so. */
  readonly write: (text: string) => void;
  readonly mark: (position: number | null) => void;
  /** Brings the box before the reader’s eyes and the focus into it. */
  readonly goTo: () => void;
  /** Puts another box in the place of the present one, with the same text. */
  readonly useEditor: (create: (host: HTMLElement, options: EditorOptions) => Editor) => void;
  /** What a press of Ctrl+Enter does. */
  readonly onRun: (run: () => void) => void;
  /** Says something about the question, in the place for it. */
  readonly notice: (words: string) => void;
}

/** Takes over the host of the editor: its text, its events, and the question in the page's address. */
export function createQuestion(page: Page, window: Window): Question {
  const { say } = page;
  const host = page.hook('sql', HTMLElement);
  const note = page.part('question-note', HTMLElement);
  let run = () => {};
  const options: EditorOptions = { label: say('explore.editor.label'), onRun: () => run() };
  let editor = createPlainEditor(host, options);

  function notice(words: string): void {
    note.textContent = words;
    note.hidden = words === '';
  }

  function write(text: string): void {
    if (text.length > limits.characters) {
      notice(say('explore.editor.too_long', { n: limits.characters }));
      return;
    }
    notice('');
    editor.setText(text);
  }

  function openLink(): boolean {
    const link = readLink(window.location.hash);
    if (link.kind === 'none') return false;
    if (link.kind === 'question') {
      write(link.sql);
      notice(say('explore.link.opened'));
    } else
      notice(
        link.why === 'damaged'
          ? say('explore.link.damaged')
          : say('explore.link.too_long', { n: limits.characters }),
      );
    return true;
  }

  function goTo(): void {
    host.scrollIntoView({ block: 'center' });
    editor.focus();
  }

  host.addEventListener('set-sql', (event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') write(event.detail);
  });
  window.addEventListener('hashchange', () => {
    if (openLink()) goTo();
  });
  openLink();

  return {
    text: () => editor.text(),
    write,
    mark: (position) => editor.mark(position),
    goTo,
    notice,
    onRun(given) {
      run = given;
    },
    useEditor(create) {
      const [text, focused] = [editor.text(), editor.hasFocus()];
      const next = create(host, options);
      editor.remove();
      editor = next;
      editor.setText(text);
      if (focused) editor.focus();
    },
  };
}

/** Keeps the question in the page's address, which no server is sent and no history gets an entry for. */
export function rememberInAddress(window: Window, sql: string): void {
  try {
    window.history.replaceState(window.history.state, '', linkTo(window.location.href, sql));
  } catch {
    // Some browsers refuse a long address, or many changes in a short time; the question is still in its box.
  }
}
