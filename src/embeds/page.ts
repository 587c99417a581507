import { raw } from 'hono/html';
import { t } from '../i18n/translate.ts';
import type { Card, CardVerdict } from './card.ts';
import type { Correction } from './correction.ts';
import { drawing, shape } from './page/drawing.ts';
import { head } from './page/head.ts';
import { type Html, html } from './page/html.ts';
import { notes } from './page/notes.ts';
import { table } from './page/table.ts';
import type { Place } from './place.ts';
import { resizeScript } from './resize.ts';

/** What a page shows beside its card. */
interface PageParts {
  /** The trend as markup; empty where the card draws none. */
  readonly chart: string;
  /** Address of the picture, with the host. */
  readonly image: string;
  readonly correction: Correction | null;
}

const script = raw(`<script>${resizeScript}</script>`);

const verdict = ({ state, stamp, sentence }: CardVerdict): Html =>
  html`<div class="${state}"><p class="verdict">${shape(state)}${stamp}</p><p class="sentence">${sentence}</p></div>`;

/** The stub of the slip: what came of it. */
function stub({ verdicts, figure }: Card): Html | null {
  if (verdicts.length === 0 && !figure) return null;
  const counts = figure?.counts ? html` <span>${figure.counts}</span>` : null;
  const number =
    figure &&
    html`<p class="figure"><strong>${figure.text}</strong>${counts}<span class="period">${figure.period}</span></p>`;
  return html`<div class="stub ${verdicts[0]?.state ?? ''}">${verdicts.map(verdict)}${number}</div>`;
}

/**
 * The page of an embed: one file that asks for nothing else, reads in full without scripts and in the strictest
 * frame, and takes its scheme from the reader or from `#dark` and `#light`.
 */
export function embedPage(card: Card, place: Place, { chart, image, correction }: PageParts): string {
  const { lang, sample, subject, title } = card;
  const tag = sample && html`<p class="tag tag-dashed">${t(lang)('sample.tag')}</p>`;
  const stubbed = stub(card);
  const parts = [drawing(card.drawing, card.kind, chart), table(card, place), notes(card, place, correction)];
  return `<!doctype html>${html`<html lang="${lang}" id="dark">${head(card, place, image)}<body id="light"><main${stubbed && html` class="two"`}><div class="head"><p class="kicker">${subject}</p><h1>${title}</h1>${tag}</div>${stubbed}<div class="rest">${parts.flat()}</div></main>${script}</body></html>`}`;
}
