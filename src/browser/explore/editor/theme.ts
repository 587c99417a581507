import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The site's own colours, which follow the light and the dark scheme. Weight and slant say the same without colour. */
export const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--blue)', fontWeight: '700' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--missed)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--risk)' },
  { tag: [tags.lineComment, tags.blockComment], color: 'var(--quiet)', fontStyle: 'italic' },
]);

const focused = { outline: '3px solid var(--blue)', outlineOffset: '2px' };

/** Paper and ink, as the rest of the page. */
export const look = EditorView.theme({
  '&': {
    fontSize: '0.9375rem',
    color: 'var(--ink)',
    backgroundColor: 'var(--slip)',
    border: '2px solid var(--ink)',
    borderRadius: 'var(--round)',
  },
  '&.cm-focused': focused,
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    lineHeight: '1.5',
    minHeight: '9rem',
    maxHeight: '60vh',
    borderRadius: 'var(--round)',
  },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--ink)' },
  '.cm-gutters': {
    color: 'var(--ink-2)',
    backgroundColor: 'transparent',
    borderRight: '1px solid var(--rule)',
  },
  '&.cm-focused .cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--band)',
  },
  '.cm-selectionBackground': { backgroundColor: 'var(--band)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--band)', outline: '1px solid var(--edge)' },
  '.cm-wrong': {
    textDecoration: 'underline wavy var(--missed) 2px',
    textUnderlineOffset: '3px',
    backgroundColor: 'var(--band)',
  },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--slip)',
    border: '1.5px solid var(--ink)',
    borderRadius: '0.3rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem', lineHeight: '1.4' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--paper)',
    backgroundColor: 'var(--ink)',
  },
});
