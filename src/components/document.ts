import { Paper } from '../charts/paper.ts';

/** The one document in which charts are drawn while the site is built. */
// It has what charts need of a document, and nothing else.
export const document = new Paper() as unknown as Document;
