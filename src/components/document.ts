import { Window } from 'happy-dom';

const window = new Window({
  settings: {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
  },
});

/** The one document in which charts are drawn while the site is built. */
// happy-dom and the DOM library declare the same interface separately.
export const document = window.document as unknown as Document;
