import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type SQLNamespace, sql } from '@codemirror/lang-sql';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { duckdbDialect } from '../../engine/statement.ts';
import type { Editor, EditorOptions } from './editor.ts';
import { markField, setMark } from './mark.ts';
import { replaceMarked } from './replace-marked.ts';
import { colours, look } from './theme.ts';

/** Tables with their columns, to complete what is typed. */
export type Tables = Readonly<Record<string, readonly string[]>>;

// Tab is not bound to anything: it always leaves the box.
const keys = [...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap];

function language(tables: Tables) {
  const schema: SQLNamespace = Object.fromEntries(
    Object.entries(tables).map(([name, all]) => [name, [...all]]),
  );
  return sql({ dialect: duckdbDialect, schema, upperCaseKeywords: true });
}

function stateOf({ label, onRun }: EditorOptions, tables: Tables): EditorState {
  const run = () => {
    onRun();
    return true;
  };
  return EditorState.create({
    extensions: [
      Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
      keymap.of(keys),
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ aboveCursor: false, icons: false }),
      language(tables),
      syntaxHighlighting(colours),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off' }),
      markField,
      replaceMarked,
      look,
    ],
  });
}

/**
 * An editor with colours and completion. It lives in a shadow root, for there its style sheets are adopted by script;
 * in the page itself they would be a style element, which the security policy blocks.
 */
export function createCodeEditor(tables: Tables): (host: HTMLElement, options: EditorOptions) => Editor {
  return (host, options) => {
    const place = host.ownerDocument.createElement('div');
    const root = place.attachShadow({ mode: 'open' });
    host.append(place);
    const view = new EditorView({ state: stateOf(options, tables), parent: root, root });
    return {
      text: () => view.state.doc.toString(),
      setText(text) {
        const selection = { anchor: 0 };
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection });
      },
      mark(position) {
        view.dispatch({ effects: setMark.of(position) });
      },
      focus: () => view.focus(),
      hasFocus: () => view.hasFocus,
      remove() {
        view.destroy();
        place.remove();
      },
    };
  };
}
