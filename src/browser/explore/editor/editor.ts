/** A box in which a question is written. */
export interface Editor {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  /** Shows where the question is wrong; null takes the mark away. */
  readonly mark: (position: number | null) => void;
  readonly focus: () => void;
  readonly hasFocus: () => boolean;
  readonly remove: () => void;
}

export interface EditorOptions {
  readonly label: string;
  readonly onRun: () => void;
}

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export function isRunKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

/** A plain box: before the engine starts, and where the other editor cannot load. */
export function createPlainEditor(host: HTMLElement, { label, onRun }: EditorOptions): Editor {
  const area = host.ownerDocument.createElement('textarea');
  area.className = 'plain-editor';
  area.rows = 8;
  area.spellcheck = false;
  area.autocapitalize = 'off';
  area.setAttribute('aria-label', label);
  area.addEventListener('keydown', (event) => {
    if (!isRunKey(event)) return;
    event.preventDefault();
    onRun();
  });
  host.append(area);
  return {
    text: () => area.value,
    setText(text) {
      area.value = text;
    },
    mark(position) {
      if (position !== null) area.setSelectionRange(position, position + 1);
    },
    focus: () => area.focus(),
    hasFocus: () => host.ownerDocument.activeElement === area,
    remove: () => area.remove(),
  };
}
