import { type EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Marks the word at a position; null takes the mark away. */
export const setMark = StateEffect.define<number | null>();

const wrong = Decoration.mark({ class: 'cm-wrong' });

function decorate(state: EditorState, position: number | null): DecorationSet {
  const length = state.doc.length;
  if (position === null || length === 0) return Decoration.none;
  const at = Math.min(Math.max(position, 0), length - 1);
  const { from, to } = state.wordAt(at) ?? { from: at, to: at + 1 };
  return Decoration.set(wrong.range(from, to));
}

/** The mark goes as soon as the question is changed. */
export const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { state, effects, docChanged }) {
    const given = effects.find((effect) => effect.is(setMark));
    if (given) return decorate(state, given.value);
    return docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});
