import { t } from '../../i18n/translate.ts';
import type { Card, CardVerdict } from '../card.ts';
import type { Correction } from '../correction.ts';
import type { Place } from '../place.ts';
import { drawing, shape } from './drawing.ts';
import { type Html, html } from './html.ts';
import { notes } from './notes.ts';
import { table } from './table.ts';

/** What stands beside a card. */
export interface MainParts {
  /** The trend as markup; empty where the card draws none. */
  readonly chart: string;
  readonly correction: Correction | null;
}

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

/** A card as it is read: whose it is, what came of it, its drawing with the table behind it, and what must be known. */
export function main(card: Card, place: Place, { chart, correction }: MainParts): Html {
  const { lang, sample, subject, title } = card;
  const tag = sample && html`<p class="tag tag-dashed">${t(lang)('sample.tag')}</p>`;
  const stubbed = stub(card);
  const parts = [drawing(card.drawing, card.kind, chart), table(card, place), notes(card, place, correction)];
  return html`<main${stubbed && html` class="two"`}><div class="head"><p class="kicker">${subject}</p><h1>${title}</h1>${tag}</div>${stubbed}<div class="rest">${parts.flat()}</div></main>`;
}
