import type { Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Typing over marked text. A browser left to do it copies the look of what was marked in a style attribute, which the
 * security policy blocks and reports.
 */
export const replaceMarked = EditorView.domEventHandlers({
  beforeinput({ inputType, isComposing, data }, view) {
    const { state } = view;
    const { from, to, empty } = state.selection.main;
    if (inputType !== 'insertText' || isComposing || empty || data === null) return false;
    const insert = (): Transaction =>
      state.update(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    const isHandled = state
      .facet(EditorView.inputHandler)
      .some((handle) => handle(view, from, to, data, insert));
    if (!isHandled) view.dispatch(insert());
    // True: the browser does nothing of its own.
    return true;
  },
});
